import type { Stats } from 'node:fs'

/** Milliseconds within which a file may change without another time of change, on the coarsest disk. */
const tick = 2000

/**
 * Size, time and number of an ordinary file: another content has another one. Null where that is not
 * sure: for what is no file, and for one that has just been written.
 */
export function stampOf(stats: Stats | undefined): string | null {
  if (!stats?.isFile() || Date.now() - stats.mtimeMs < tick) return null
  return `${stats.size}-${stats.mtimeMs}-${stats.ino}`
}
