import { dirname } from 'node:path'
import { visible } from '../diagnostics/visible.ts'
import { findHere } from './files.ts'
import { print } from './print.ts'
import { fileOf } from './project/folder.ts'
import type { Surroundings } from './project/project.ts'
import { type Record, readRecord } from './project/record.ts'
import { stampOf } from './project/stamp.ts'

/**
 * `keyfit generate` without any further word, where every keyfit.yaml is known to be as it was when nothing
 * was found and nothing was stale: says so, and answers true. It needs a tenth of the program, which is why
 * it is tried before the rest is loaded.
 */
export async function sayFresh(): Promise<boolean> {
  const lines: string[] = []
  try {
    for (const word of await findHere()) {
      const file = fileOf(word)
      const record = readRecord(file)
      if (record === null || !isNoted(file, usual, record)) return false
      lines.push(freshness(file, Object.keys(record.artifacts).length))
    }
  } catch {
    // what is in the way is said by the command itself
    return false
  }
  print(lines.map((line) => `${visible(line)}\n`).join(''))
  return true
}

/** How the command is called where nothing more is said. */
const usual: Surroundings = { envFile: [], environment: null, requireEnv: false }

/** Whether all that a run depends on is as it was noted. */
function isNoted(file: string, surroundings: Surroundings, record: Record): boolean {
  return record.stamp !== null && stampOf(dirname(file), surroundings, record) === record.stamp
}

/** The line that says that a project needs nothing. */
export function freshness(file: string, count: number): string {
  if (count === 0) return `${file}: nothing to write; \`generate:\` asks for files`
  return `${file}: ${count === 1 ? '1 file, fresh' : `${count} files, every one fresh`}`
}
