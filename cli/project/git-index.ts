import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

/**
 * Makes the question whether git keeps a file. The index is read when it is first asked: no git is
 * started. Where there is none, or it is of a form that is not known, the answer is no.
 */
export function trackedIn(repositoryOf: () => string): (file: string) => boolean {
  let found: { repository: string; index: Buffer | null } | undefined
  return (file) => {
    if (found === undefined) {
      const repository = repositoryOf()
      found = { repository, index: readIndex(repository) }
    }
    const { repository, index } = found
    const path = relative(repository, realPath(file)).replaceAll('\\', '/')
    return index !== null && path !== '' && !path.startsWith('..') && holds(index, path)
  }
}

/** The path by which git knows a file: a link is kept as one, the folders above it are followed. */
export function realPath(file: string): string {
  try {
    return join(realpathSync(dirname(resolve(file))), basename(file))
  } catch {
    return resolve(file)
  }
}

function readIndex(repository: string): Buffer | null {
  const found = indexOf(repository)
  if (found === null) return null
  try {
    const index = readFileSync(found.file)
    // version 4 writes of each name only what differs from the one before
    return index.toString('latin1', 0, 4) === 'DIRC' && index.readUInt32BE(4) < 4 ? index : null
  } catch {
    // one that may not be read tells nothing
    return null
  }
}

/**
 * Tells one index of a repository from another: git writes a new file for each change. `none` where it
 * keeps no file.
 */
export function indexStamp(repository: string): string {
  const found = indexOf(repository)
  if (found === null) return 'none'
  const { size, mtimeMs, ctimeMs, ino, dev } = found.stats
  return [found.file, size, mtimeMs, ctimeMs, ino, dev].join(' ')
}

/** Where git notes which files it keeps; null where it keeps none. */
function indexOf(repository: string): { file: string; stats: Stats } | null {
  try {
    const file = join(gitFolder(join(repository, '.git')), 'index')
    const stats = statSync(file)
    return stats.isFile() ? { file, stats } : null
  } catch {
    // no repository, or no commit yet: git keeps nothing
    return null
  }
}

/** In a worktree and in a submodule `.git` is a file that says where the folder is. */
function gitFolder(path: string): string {
  const kind = statSync(path)
  if (kind.isDirectory()) return path
  // nobody waits for a pipe
  if (!kind.isFile()) throw new Error(`${path} is neither a folder nor a file`)
  const [, folder = ''] = /^gitdir: (.*)$/m.exec(readFileSync(path, 'utf8')) ?? []
  return resolve(dirname(path), folder.trimEnd())
}

/** An entry ends in flags, whose low twelve bits are the length of the name, the name, and a NUL. */
function holds(index: Buffer, path: string): boolean {
  const name = Buffer.from(`${path}\0`)
  // the entries begin behind a head of twelve bytes
  for (let at = index.indexOf(name, 12); at !== -1; at = index.indexOf(name, at + 1)) {
    const length = index.readUInt16BE(at - 2) & 0xfff
    if (length === Math.min(name.length - 1, 0xfff)) return true
  }
  return false
}
