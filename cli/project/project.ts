import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'
import process from 'node:process'
import { type CheckOptions, readEnvFile } from '../../keyfit.ts'
import { containerFilesOf, fileOf, kindOf, repositoryOf } from './folder.ts'
import { indexStamp, trackedIn } from './git-index.ts'
import { type Asked, readBytes, readNamed, readYaml } from './read.ts'
import { Trouble } from './trouble.ts'

/** A keyfit.yaml on disk and the variables that stand around it. */
export interface Project {
  /** As reports name it. */
  file: string
  /** Where artifacts are written to. */
  folder: string
  bytes: Uint8Array
  options: CheckOptions
  /** Every file that was asked for so far, also where there is none. */
  asked: Asked[]
  /** Of which files it was asked so far whether git keeps them, and by which index. */
  tracked: { index: string | null; files: string[] }
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
  const asked: Asked[] = []
  const readAs = (path: string, input: Uint8Array): Uint8Array => {
    asked.push({ path, named: 'here', found: { file: path, input } })
    return input
  }
  const bytes = readAs(file, readYaml(file))
  const envFiles = envFile.map((name) => readEnvFile(name, textOf(readAs(name, readGiven(name)))))
  const containerFiles = containerFilesOf(folder).map((path) => {
    return { file: path, text: textOf(readAs(path, readBytes(path))) }
  })
  const isTracked = trackedIn(() => repositoryOf(folder))
  const tracked: Project['tracked'] = { index: null, files: [] }
  const options: CheckOptions = {
    file,
    read(name, from, what) {
      const path = pathOf(name, from, what)
      if (path === null) return { problem: 'no such package is installed here' }
      // who watches what was asked for cannot watch that
      if (path.includes('\0')) return { problem: 'no file can have such a name' }
      const named = isPath(name, what) ? 'path' : 'package'
      const found = isAbsolute(name)
        ? { problem: 'the path must be relative to this file' }
        : readNamed(path, named === 'path' ? repositoryOf(folder) : null)
      asked.push({ path, named, found })
      return found
    },
    envFiles,
    env: process.env,
    requireEnv,
    containerFiles,
    isTracked(name, from) {
      const path = from === undefined ? name : resolve(dirname(from), name)
      // before it is read: where it changes meanwhile, it is another one than this
      tracked.index ??= indexStamp(repositoryOf(folder))
      tracked.files.push(path)
      return isTracked(path)
    },
    ...(environment === null ? {} : { environment }),
  }
  return { file, folder, bytes, options, asked, tracked }
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

function isPath(name: string, what: 'base' | 'env'): boolean {
  return what === 'env' || /^\.{1,2}[\\/]|^[\\/]|^[A-Za-z]:/.test(name)
}

/** Where a name leads: a path from the file that holds it, or a package as Node finds it; null for none. */
function pathOf(name: string, from: string, what: 'base' | 'env'): string | null {
  return isPath(name, what) ? resolve(dirname(from), name) : packageFile(name, from)
}

function packageFile(name: string, from: string): string | null {
  try {
    const file = createRequire(resolve(from)).resolve(name)
    // a module of Node itself is no file
    return isAbsolute(file) ? file : null
  } catch {
    // what Node cannot find is said where the name stands
    return null
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
