import { fstatSync, type Stats, writeSync } from 'node:fs'
import process from 'node:process'

let streamed = false

/**
 * Writes to the standard output. What is no terminal is written to without Node's stream for it,
 * which takes as long to load as a tenth of a check.
 */
export function print(text: string): void {
  const rest = streamed || !isPlain(status()) ? Buffer.from(text) : written(Buffer.from(text))
  if (rest.length === 0) return
  if (!streamed) {
    streamed = true
    // a reader that has seen enough (`keyfit check | head -1`) is no failure
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.stdout.write(rest)
}

/** Whether a person looks at what is printed. */
export function isTerminal(): boolean {
  return !isPlain(status()) && process.stdout.isTTY === true
}

/** Writes what can be written at once; the rest, as of a pipe that is full or broken, is the stream's. */
function written(bytes: Buffer): Buffer {
  let rest = bytes
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch {}
  return rest
}

/** A file, or a pipe where pipes take what is written at once. */
function isPlain(stats: Stats | null): boolean {
  if (stats === null || stats.isFile()) return stats !== null
  return process.platform !== 'win32' && (stats.isFIFO() || stats.isSocket())
}

function status(): Stats | null {
  try {
    return fstatSync(1)
  } catch {
    return null
  }
}
