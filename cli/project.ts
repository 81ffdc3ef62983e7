import { readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { type CheckOptions, type EnvFile, readEnvFile } from '../keyfit.ts'
import type { Flags } from './flags.ts'
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
  const beside = ['.env', '.env.local'].flatMap((name) => readIfFile(join(folder, name)))
  const named = flags.envFile.map((name) => readEnvFile(name, textOf(readBytes(name))))
  const envFiles = [...beside, ...named]
  const options = { file, envFiles, env: process.env, requireEnv: flags.requireEnv }
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

/** A folder of that name is a Python environment, and no file of variables. */
function readIfFile(file: string): EnvFile[] {
  return kindOf(file)?.isFile() ? [readEnvFile(file, textOf(readBytes(file)))] : []
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
