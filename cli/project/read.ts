import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import process from 'node:process'
import type { FileRead } from '../../schema/bases.ts'
import { attempt, kindOf } from './folder.ts'
import { reasonOf, Trouble } from './trouble.ts'

/** A file that a run has asked for. */
export interface Asked {
  path: string
  /** On the command line or by its usual name, or by a keyfit.yaml: as a path or as a package. */
  named: 'here' | 'path' | 'package'
  found: FileRead
}

/** What the shell hands over in place of a file: `<(command)` and the standard input. */
export const handedOver = /^\/(?:dev|proc\/self)\/(?:stdin|fd\/\d+)$/

/** Waits for nobody: a pipe that lies in a folder may have no other end. */
export function readYaml(file: string): Uint8Array {
  const kind = kindOf(file)
  const isOdd = kind !== undefined && !kind.isFile() && !kind.isDirectory()
  if (isOdd && !handedOver.test(file)) {
    throw new Trouble(`cannot read ${file}: it is no ordinary file`)
  }
  return readBytes(file)
}

export function readBytes(file: string): Uint8Array {
  return attempt(file, () => readFileSync(file))
}

/** Reads a file that a keyfit.yaml names; one that is named by its path must lie in `within`. */
export function readNamed(file: string, within: string | null): FileRead {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return { problem: 'no such file' }
    // a folder named `.env` is a Python environment
    if (!stats.isFile()) return { problem: 'it is no file' }
    if (within !== null && !isInside(realpathSync(file), within)) {
      return { problem: 'it lies outside of this repository' }
    }
  } catch (error) {
    return { problem: reasonOf(error) }
  }
  return { file: shownPath(file), input: readBytes(file) }
}

function shownPath(file: string): string {
  const path = relative(process.cwd(), file)
  return path.replaceAll('\\', '/')
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file)
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}
