import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import process from 'node:process'

/** Runs npm, the one that this script was started with. */
export function npm(...args: string[]): SpawnSyncReturns<string> {
  const path = process.env.npm_execpath
  if (path === undefined) throw new Error('run this with npm, as package.json says')
  return spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}
