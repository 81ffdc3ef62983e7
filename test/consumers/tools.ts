import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import process from 'node:process'
import { version } from '../../version.ts'

/** Where everything is installed, kept between runs; git ignores it. */
export const home: string = resolve('.consumers')

/** The tools and their versions. They are no dependencies: nobody who works on keyfit must have them. */
export const manifest: string = readFileSync('test/consumers/tools/package.json', 'utf8')

/** Their folder. */
export const tools: string = join(
  home,
  `tools-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`,
)

/** This package, as it would be published. */
export const tarball: string = join(home, `keyfit-${version}.tgz`)

/** A program of the tools. */
export function tool(name: string): string {
  return join(tools, 'node_modules/.bin', name)
}

/** The version of a tool, as it is pinned. */
export function versionOf(name: string): string {
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> }
  return dependencies[name] ?? ''
}

/** What a program has done. */
export interface Ran {
  code: number | null
  /** What it printed, on both streams. */
  output: string
}

/** Runs a program, with what a user has in the environment and no key. */
export function run(
  folder: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...usual(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 240_000,
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}

/** Runs a program that must succeed, and answers what it printed. */
export async function runWell(...call: Parameters<typeof run>): Promise<string> {
  const [, command, args] = call
  const { code, output } = await run(...call)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\nended with ${code}\n${output}`)
  return output
}

/** What is read by package managers of their surroundings stays theirs; what npm tells its scripts does not. */
function usual(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^VITEST|^NODE_OPTIONS$|^TEST$|_API_KEY$/.test(name),
  ) as [string, string][]
  return {
    ...Object.fromEntries(kept),
    // a terminal would be asked, and a CI machine would have lock files frozen
    CI: '',
    NO_COLOR: '1',
    PATH: [join(tools, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    // what they download lies here, too
    YARN_GLOBAL_FOLDER: join(home, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    BUN_INSTALL_CACHE_DIR: join(home, 'bun'),
    DENO_DIR: join(home, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
  }
}
