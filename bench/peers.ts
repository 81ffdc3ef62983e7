import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import manifest from './peers/package.json' with { type: 'json' }

/**
 * What keyfit is measured beside, at the versions of bench/peers/, in a folder that git ignores. Nothing
 * of it is a dependency of this package.
 */
export function installPeers(): string {
  const folder = resolve('.bench')
  const lock = join(folder, 'package-lock.json')
  const wanted = readFileSync('bench/peers/package-lock.json', 'utf8')
  const isThere =
    existsSync(join(folder, 'node_modules/.package-lock.json')) &&
    existsSync(lock) &&
    readFileSync(lock, 'utf8') === wanted
  if (isThere) return folder
  mkdirSync(folder, { recursive: true })
  cpSync('bench/peers', folder, { recursive: true })
  // not `ci`: a registry may lack the programs of a peer for other systems, and so may the lock file
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: true })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stderr}`)
  cpSync('bench/peers', folder, { recursive: true })
  return folder
}

/** Names with versions, as a table names them. */
export function named(name: keyof typeof manifest.dependencies): string {
  return `${name} ${manifest.dependencies[name]}`
}

/** The module of a peer. */
export async function peer<T>(folder: string, name: string): Promise<T> {
  const require = createRequire(join(folder, 'package.json'))
  return (await import(pathToFileURL(require.resolve(name)).href)) as T
}

/** The file that a command of a peer is. */
export function program(folder: string, name: string, command: string): string {
  const home = join(folder, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : bin[command]
  if (file === undefined) throw new Error(`${name} has no command ${command}`)
  return join(home, file)
}

/** Whether a peer runs on a Node of this version, as its manifest says. */
export function runsOn(folder: string, name: string, version: string): boolean {
  const path = join(folder, 'node_modules', name, 'package.json')
  const { engines } = JSON.parse(readFileSync(path, 'utf8')) as { engines?: { node?: string } }
  const least = /(\d+)(?:\.(\d+))?/.exec(engines?.node ?? '0')
  const [major = 0, minor = 0] = (least?.slice(1) ?? []).map((part) => Number(part ?? 0))
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
