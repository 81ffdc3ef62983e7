import { realpathSync } from 'node:fs'
import process from 'node:process'
import { fix as fixText } from '../keyfit.ts'
import { filesFor } from './files.ts'
import type { Flags } from './flags.ts'
import { readProject } from './project/project.ts'
import { writeAll } from './project/write.ts'

/** Mends what is plainly a slip in each file, and says what it did. */
export async function fix(words: string[], flags: Flags): Promise<void> {
  for (const word of await filesFor(words)) {
    const { file, bytes, options } = readProject(word, flags)
    const { text, fixed } = fixText(bytes, options)
    if (fixed.length === 0) continue
    // a byte order mark is the user's own affair
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : ''
    writeAll([{ target: realpathSync(file), path: file, text: mark + text }])
    // standard output belongs to the report, which scripts read
    for (const { line, column, rule, message } of fixed) {
      process.stderr.write(`fixed: ${file}:${line}:${column} ${message} [${rule}]\n`)
    }
  }
}
