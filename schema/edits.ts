import type { Edit } from '../diagnostics/diagnostic.ts'
import { createLines } from './lines.ts'
import { scalarOf } from './yaml-scalar.ts'

/** A text with edits applied; of two that overlap the first one counts. */
export function applyEdits(text: string, edits: Edit[]): string {
  const lines = createLines(text)
  const offset = (line: number, column: number) => lines.startOf(line) + column - 1
  const placed = edits
    .map((edit) => ({
      start: offset(edit.line, edit.column),
      end: offset(edit.endLine, edit.endColumn),
      text: edit.text,
    }))
    .sort((one, other) => one.start - other.start)
  let result = ''
  let from = 0
  for (const edit of placed) {
    if (edit.start < from) continue
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** A text as a YAML scalar: plain where that is the same everywhere, else in double quotes. */
export function asScalar(text: string): string {
  const isPlain = /^[A-Za-z0-9/.][\w:/.@%+~-]*$/.test(text) && !text.endsWith(':')
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i.test(text)
  // numbers, and what YAML 1.1 also takes for one or for a date
  const isOther = typeof scalarOf(text) !== 'string' || /^[\d.][\d_.:-]*$/.test(text)
  return isPlain && !isWord && !isOther ? text : JSON.stringify(text)
}
