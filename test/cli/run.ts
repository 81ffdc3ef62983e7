import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll } from 'vitest'

/** The command as it is published. */
export const cli = resolve('dist/cli.cjs')

/** What a command has done. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
  /** Both. */
  output: string
}

/** Runs keyfit in a process of its own; its environment holds what is given here and nothing else. */
export function keyfit(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
  nodeArgs: string[] = [],
): Promise<Run> {
  return runNode(folder, [...nodeArgs, cli, ...args], env)
}

/** Runs Node in a process of its own. */
export function runNode(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr, output: stdout + stderr }))
  })
}

const folders: string[] = []

/** A new folder with these files. It is removed when the tests of a file have ended. */
export function project(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyfit-'))
  folders.push(folder)
  put(folder, files)
  return folder
}

/** A new folder with these files and the package in a folder of its own, as npm puts it there. */
export function installed(files: Record<string, string>): {
  folder: string
  /** Where it keeps what was compiled. */
  code: string
  /** Where it keeps what was found clean. */
  clean: string
} {
  const folder = project(files)
  for (const part of ['dist', 'keyfit.schema.json']) {
    cpSync(resolve(part), join(folder, 'keyfit', part), { recursive: true })
  }
  const cache = join(folder, 'keyfit/node_modules/.cache/keyfit')
  return { folder, code: join(cache, 'code'), clean: join(cache, 'clean') }
}

/** Writes files into a folder. */
export function put(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A keyfit.yaml in which everything is right. */
export const right = `version: 1
providers:
  local:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
    models: [qwen3-8b]
  cloud:
    kind: openai
    models: [gpt-5.1]
`

/** The same with one error: the port is there and \`/v1\` is not. */
export const wrong = right.replace('8080/v1', '8080')
