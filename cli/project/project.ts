import { readFileSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import process from 'node:process'
import { type CheckOptions, type FileRead, readEnvFile } from '../../keyfit.ts'
import { attempt, containerFilesOf, fileOf, kindOf, repositoryOf } from './folder.ts'
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
  /** Every file that was asked for so far, also where there is none. */
  asked: string[]
}

/** What a project is to be checked against. */
export interface Surroundings {
  /** Files of variables besides those that it names itself. */
  envFile: string[]
  /** The environment that they and the process belong to; null: the root. */
  environment: string | null
  requireEnv: boolean
}

/** Reads one project; `word` is a file, a folder, or undefined for this folder. */
export function readProject(word: string | undefined, surroundings: Surroundings): Project {
  const { envFile, environment, requireEnv } = surroundings
  const file = fileOf(word)
  const folder = dirname(file)
  const bytes = readYaml(file)
  const envFiles = envFile.map((name) => readEnvFile(name, textOf(readGiven(name))))
  const isTracked = trackedIn(() => repositoryOf(folder))
  const containerFiles = containerFilesIn(folder)
  const asked = [file, ...envFile, ...containerFiles.map((one) => one.file)]
  const options: CheckOptions = {
    file,
    read(name, from, what) {
      const path = pathOf(name, from, what)
      if (path === null) return { problem: 'no such package is installed here' }
      // who watches what was asked for cannot watch that
      if (path.includes('\0')) return { problem: 'no file can have such a name' }
      asked.push(path)
      if (isAbsolute(name)) return { problem: 'the path must be relative to this file' }
      return readNamed(path, isPath(name, what) ? repositoryOf(folder) : null)
    },
    envFiles,
    env: process.env,
    requireEnv,
    containerFiles,
    isTracked: (name, from) => isTracked(from === undefined ? name : resolve(dirname(from), name)),
    ...(environment === null ? {} : { environment }),
  }
  return { file, folder, bytes, options, asked }
}

/** What the shell hands over in place of a file: `<(command)` and the standard input. */
const handedOver = /^\/(?:dev|proc\/self)\/(?:stdin|fd\/\d+)$/

/** Waits for nobody: a pipe that lies in a folder may have no other end. */
function readYaml(file: string): Uint8Array {
  const kind = kindOf(file)
  const isOdd = kind !== undefined && !kind.isFile() && !kind.isDirectory()
  if (isOdd && !handedOver.test(file)) {
    throw new Trouble(`cannot read ${file}: it is no ordinary file`)
  }
  return readBytes(file)
}

/** What came out of pipes: nothing comes twice, and each of several projects is to have it. */
const drained = new Map<string, Uint8Array>()

/** Reads a file of variables that was given on the command line, which may be a pipe. */
function readGiven(file: string): Uint8Array {
  const before = drained.get(file)
  if (before !== undefined) return before
  const isPipe = kindOf(file)?.isFIFO() ?? false
  const bytes = readBytes(file)
  if (!isPipe) return bytes
  if (bytes.length === 0) {
    throw new Trouble(
      `${file} is a pipe, and nothing is left in it: Node itself takes --env-file as its own and reads it first. ` +
        'Write the variables into a file, or run `node -- node_modules/keyfit/dist/cli.cjs check …`',
    )
  }
  drained.set(file, bytes)
  return bytes
}

function readBytes(file: string): Uint8Array {
  return attempt(file, () => readFileSync(file))
}

function isPath(name: string, what: 'base' | 'env'): boolean {
  return what === 'env' || /^\.{1,2}[\\/]|^[\\/]|^[A-Za-z]:/.test(name)
}

/** Where a name leads: a path from the file that holds it, or a package as Node finds it; null for none. */
function pathOf(name: string, from: string, what: 'base' | 'env'): string | null {
  return isPath(name, what) ? resolve(dirname(from), name) : packageFile(name, from)
}

/** Reads a file that a keyfit.yaml names; one that is named by its path must lie in `within`. */
function readNamed(file: string, within: string | null): FileRead {
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

/** Compose files and Dockerfiles beside a keyfit.yaml. */
function containerFilesIn(folder: string): { file: string; text: string }[] {
  return containerFilesOf(folder).map((file) => ({ file, text: textOf(readBytes(file)) }))
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
