import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { type CheckOptions, type FileRead, readEnvFile } from '../keyfit.ts'
import type { Flags } from './flags.ts'
import { trackedIn } from './git-index.ts'
import { reasonOf, Trouble } from './trouble.ts'

/** A keyfit.yaml on disk and the variables that stand around it. */
export interface Project {
  /** As reports name it. */
  file: string
  /** Where artifacts are written to. */
  folder: string
  bytes: Uint8Array
  options: CheckOptions
}

/** Reads one project; `word` is a file, a folder, or undefined for this folder. */
export function readProject(word: string | undefined, flags: Flags): Project {
  const file = fileOf(word)
  const folder = dirname(file)
  const bytes = readBytes(file)
  const envFiles = flags.envFile.map((name) => readEnvFile(name, textOf(readBytes(name))))
  const { environment } = flags
  const isTracked = trackedIn(() => repositoryOf(folder))
  const options: CheckOptions = {
    file,
    read: (name, from, what) => readNamed(name, from, what, folder),
    envFiles,
    env: process.env,
    requireEnv: flags.requireEnv,
    containerFiles: containerFilesIn(folder),
    isTracked: (name, from) => isTracked(from === undefined ? name : resolve(dirname(from), name)),
    ...(environment === null ? {} : { environment }),
  }
  return { file, folder, bytes, options }
}

function fileOf(word = '.'): string {
  if (!kindOf(word)?.isDirectory()) return word
  const usual = join(word, 'keyfit.yaml')
  const other = join(word, 'keyfit.yml')
  return kindOf(usual) === undefined && kindOf(other) !== undefined ? other : usual
}

function kindOf(path: string): Stats | undefined {
  return attempt(path, () => statSync(path, { throwIfNoEntry: false }))
}

function readBytes(file: string): Uint8Array {
  return attempt(file, () => readFileSync(file))
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = reasonOf(error)
    const isMissing = /keyfit\.ya?ml$/.test(file) && reason === 'no such file here'
    const hint = isMissing ? '. Run keyfit init to make one' : ''
    throw new Trouble(`cannot read ${file}: ${reason}${hint}`)
  }
}

/**
 * Reads what a keyfit.yaml names. A path must stay in the repository; a package is found as Node
 * finds it.
 */
function readNamed(name: string, from: string, what: 'base' | 'env', folder: string): FileRead {
  const isPath = what === 'env' || /^\.{1,2}[\\/]|^[\\/]|^[A-Za-z]:/.test(name)
  const file = isPath ? resolve(dirname(from), name) : packageFile(name, from)
  if (file === null) return { problem: 'no such package is installed here' }
  if (isAbsolute(name)) return { problem: 'the path must be relative to this file' }
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return { problem: 'no such file' }
  // a folder named `.env` is a Python environment
  if (!stats.isFile()) return { problem: 'it is no file' }
  if (isPath && !isInside(realpathSync(file), repositoryOf(folder))) {
    return { problem: 'it lies outside of this repository' }
  }
  return { file: shownPath(file), input: readBytes(file) }
}

function packageFile(name: string, from: string): string | null {
  try {
    return createRequire(resolve(from)).resolve(name)
  } catch {
    // what Node cannot find is said where the name stands
    return null
  }
}

function shownPath(file: string): string {
  const path = relative(process.cwd(), file)
  return path.replaceAll('\\', '/')
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file)
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}

/** The nearest folder above that is a checkout; without one, the folder of the file itself. */
function repositoryOf(folder: string): string {
  const start = realpathSync(folder)
  for (let at = start; ; at = dirname(at)) {
    if (statSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at
    if (dirname(at) === at) return start
  }
}

const containerFile =
  /^(?:(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml|(?:[\w-]+\.)?Dockerfile(?:\.[\w-]+)?)$/i

/** Compose files and Dockerfiles beside a keyfit.yaml. */
function containerFilesIn(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && containerFile.test(entry.name))
    .map(({ name }) => {
      const file = join(folder, name)
      return { file, text: textOf(readBytes(file)) }
    })
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
