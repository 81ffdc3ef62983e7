import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reasonOf, Trouble } from './trouble.ts'

/** The keyfit.yaml that is meant by a file, a folder, or nothing: that of this folder. */
export function fileOf(word = '.'): string {
  if (!kindOf(word)?.isDirectory()) return word
  const usual = join(word, 'keyfit.yaml')
  const other = join(word, 'keyfit.yml')
  return kindOf(usual) === undefined && kindOf(other) !== undefined ? other : usual
}

/** What stands there; undefined for nothing. */
export function kindOf(path: string): Stats | undefined {
  return attempt(path, () => statSync(path, { throwIfNoEntry: false }))
}

/** The nearest folder above that is a checkout; without one, the folder of the file itself. */
export function repositoryOf(folder: string): string {
  const start = attempt(folder, () => realpathSync(folder))
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return start
  }
}

const containerFile =
  /^(?:(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml|(?:[\w-]+\.)?dockerfile(?:\.[\w-]+)?)$/

/** The names of compose files and Dockerfiles in a folder. */
export function containerFilesOf(folder: string): string[] {
  return attempt(folder, (): Dirent[] => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && containerFile.test(entry.name.toLowerCase()))
    .map(({ name }) => join(folder, name))
}

/** Does what a file or folder is needed for, and says what is wrong with it where that cannot be done. */
export function attempt<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = reasonOf(error)
    const isMissing = /keyfit\.ya?ml$/.test(file) && reason === 'no such file here'
    const hint = isMissing ? '. Run keyfit init to make one' : ''
    throw new Trouble(`cannot read ${file}: ${reason}${hint}`)
  }
}
