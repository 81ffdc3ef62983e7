import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { reasonOf, Trouble } from './trouble.ts'

/**
 * Where an artifact is written on disk. Refuses whatever leads out of the folder of keyfit.yaml:
 * what a file from elsewhere asks for must not reach the rest of the disk.
 */
export function outputPath(folder: string, path: string): string {
  const reason = whyUnfit(path)
  if (reason !== null) throw new Trouble(`cannot write ${path}: ${reason}`)
  try {
    return inside(realpathSync(folder === '' ? '.' : folder), path)
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(`cannot write ${path}: ${reasonOf(error)}`)
  }
}

/** What stands in place of an artifact, as it stands there; null where there is nothing. */
export function readOutput(target: string, path: string): Buffer | null {
  try {
    return readFileSync(target)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'no such file here') return null
    throw new Trouble(`cannot read ${path}: ${reason}`)
  }
}

/** What is wrong with the path itself, on any system: projects are shared. */
function whyUnfit(path: string): string | null {
  if (path === '' || path.endsWith('/')) return 'it names no file'
  if (path.includes('\\')) return 'folders are separated by `/`'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return 'a path is relative to the folder of keyfit.yaml'
  }
  const parts = path.split('/')
  if (parts.includes('..')) return 'it leads out of the folder of keyfit.yaml'
  if (parts.some(isGits)) return 'that folder belongs to git'
  if (parts.some((part) => /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(part))) {
    return 'Windows reserves that name for a device'
  }
  const isOdd = (part: string) => /[<>:"|?*]|[ .]$/.test(part) || [...part].some(isControl)
  return parts.some((part) => part !== '.' && isOdd(part)) ? 'Windows has no such file names' : null
}

/** A class of Unicode would say the same, and take longer to load than all the rest of a path. */
function isControl(character: string): boolean {
  return character < ' ' || (character >= '\x7f' && character < '\xa0')
}

/** Follows links, and lets none of them out of the folder. */
function inside(root: string, path: string): string {
  const target = join(root, path)
  const status = statusOf(target)
  if (status?.isSymbolicLink()) return within(root, realpathSync(target), path)
  if (status !== undefined && !status.isFile()) {
    throw new Trouble(`cannot write ${path}: something that is no file stands there`)
  }
  let above = dirname(target)
  while (statusOf(above) === undefined) above = dirname(above)
  return join(within(root, realpathSync(above), path), relative(above, target))
}

function statusOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

/** Also under the short name that Windows gives it, and on disks that know no case. */
function isGits(part: string): boolean {
  return /^(?:\.git|git~\d+)$/i.test(part)
}

function within(root: string, real: string, path: string): string {
  if (relative(root, real).split(sep).some(isGits)) {
    throw new Trouble(`cannot write ${path}: a link leads into the folder of git`)
  }
  if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real
  throw new Trouble(`cannot write ${path}: a link leads out of the folder of keyfit.yaml`)
}
