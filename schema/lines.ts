import type { Range } from '../diagnostics/diagnostic.ts'

/** Turns offsets of a text into lines and columns. */
export interface Lines {
  /** Never throws: offsets outside the text mean its beginning or its end. */
  range(start: number, end: number): Range
  /** Number of the line, from 1. */
  lineAt(offset: number): number
  /** Offset at which a line begins. */
  startOf(line: number): number
  /** Offset at which a line ends, before its line break. */
  endOf(line: number): number
  /** Text of a line without its line break; empty for a line that does not exist. */
  textOf(line: number): string
  readonly count: number
}

/** Finds the line breaks once, when they are first asked for. */
export function createLines(text: string): Lines {
  let found: number[] | null = null
  const starts = () => {
    found ??= lineStarts(text)
    return found
  }
  const lineAt = (offset: number) => {
    const all = starts()
    let low = 0
    let high = all.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((all[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  const startOf = (line: number) => starts()[line - 1] ?? text.length
  const endOf = (line: number) => {
    const next = starts()[line]
    if (next === undefined) return text.length
    return next > 1 && text[next - 2] === '\r' ? next - 2 : next - 1
  }
  return {
    lineAt,
    startOf,
    endOf,
    textOf: (line) => text.slice(startOf(line), endOf(line)),
    get count() {
      return starts().length
    },
    range(start, end) {
      const from = Math.min(Math.max(start || 0, 0), text.length)
      const to = Math.min(Math.max(end || 0, from), text.length)
      const line = lineAt(from)
      const endLine = lineAt(to)
      return {
        line,
        column: from - startOf(line) + 1,
        endLine,
        endColumn: to - startOf(endLine) + 1,
      }
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
