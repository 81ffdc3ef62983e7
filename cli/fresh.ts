import process from 'node:process'
import { renderClean } from '../diagnostics/clean.ts'
import { visible } from '../diagnostics/visible.ts'
import { findHere } from './files.ts'
import { wantsColor } from './output.ts'
import { print } from './print.ts'
import { knownClean } from './project/clean.ts'
import { fileOf } from './project/folder.ts'
import { isCurrent, readRecord } from './project/record.ts'

/**
 * `keyfit check` and `keyfit generate` without any option, where the content of every file is one in which
 * nothing was found before, and nothing is stale: says so, and answers true. It needs a tenth of the program,
 * which is why it is tried before the rest is loaded.
 */
export async function sayFresh(command: 'check' | 'generate', words: string[]): Promise<boolean> {
  try {
    const found = knownIn(words.length > 0 ? words : await findHere())
    const text = found && (command === 'check' ? cleanText(found) : freshText(found))
    if (text === null) return false
    print(text)
    return true
  } catch {
    // what is in the way is said by the command itself
    return false
  }
}

type Known = NonNullable<ReturnType<typeof knownClean>> & { file: string }

/** Null where one of the files is not known. */
function knownIn(words: (string | undefined)[]): Known[] | null {
  const found: Known[] = []
  for (const word of words) {
    const file = fileOf(word)
    const clean = knownClean(file)
    if (clean === null) return null
    found.push({ ...clean, file })
  }
  return found
}

function cleanText(found: Known[]): string | null {
  // there a report has another form
  if (process.env.GITHUB_ACTIONS === 'true') return null
  return renderClean(found, 'every key fits', wantsColor(null))
}

function freshText(found: Known[]): string | null {
  const lines: string[] = []
  for (const { file, proof } of found) {
    const record = readRecord(file)
    if (record === null || !isCurrent(record, proof.source, file)) return null
    lines.push(`${visible(freshness(file, Object.keys(record.artifacts).length))}\n`)
  }
  return lines.join('')
}

/** The line that says that a project needs nothing. */
export function freshness(file: string, count: number): string {
  if (count === 0) return `${file}: nothing to write; \`generate:\` asks for files`
  return `${file}: ${count === 1 ? '1 file, fresh' : `${count} files, every one fresh`}`
}
