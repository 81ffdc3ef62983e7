import { statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { version } from '../../version.ts'
import { containerFilesOf, repositoryOf } from './folder.ts'
import { indexFile } from './git-index.ts'
import type { Surroundings } from './project.ts'
import { buildTime, hashOf, type Record } from './record.ts'

/**
 * A text for all that a run of `generate` depends on: what the system says of each file that the check asks
 * for and of each artifact, which are not there, the variables of the process, and how it was called. While
 * it is the same, the run would find and do the same. Null where that is not sure.
 */
export function stampOf(
  folder: string,
  { envFile, environment, requireEnv }: Surroundings,
  { asked, artifacts }: Pick<Record, 'asked' | 'artifacts'>,
): string | null {
  // which package a name means depends on more folders than that one
  if (asked.some((file) => /[\\/]node_modules[\\/]/.test(file))) return null
  const files = [
    ...asked,
    ...Object.keys(artifacts).map((path) => join(folder, path)),
    indexFile(repositoryOf(folder)) ?? '',
  ]
  const stamps = files.map(fileStamp)
  if (stamps.includes(null)) return null
  const program = [version, buildTime(), process.version]
  const call = [process.cwd(), envFile, environment, requireEnv, process.env]
  return hashOf(JSON.stringify([program, call, containerFilesOf(folder), files, stamps]))
}

/** Milliseconds within which a file may change without another time of change, on the coarsest disk. */
const tick = 2000

/**
 * Size, times and number of a file: another content has another one. Null where that is not sure: for what
 * is neither file nor folder, and for one that has just been written.
 */
function fileStamp(file: string): string | null {
  const stats = statsOf(file)
  if (stats === undefined) return 'none'
  if (stats?.isDirectory()) return 'a folder'
  if (!stats?.isFile() || Date.now() - stats.mtimeMs < tick) return null
  // the second time cannot be set, and so tells of an edit that was dated back
  return `${stats.size}-${stats.mtimeMs}-${stats.ctimeMs}-${stats.ino}`
}

function statsOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch {
    // why it cannot be looked at is said where it is read
    return null
  }
}
