import type { Diagnostic, Range } from './diagnostic.ts'
import { maskDefaults } from './redact.ts'
import { visibleInPlace, widthOf } from './visible.ts'

/** One place inside a frame. */
export interface Mark extends Range {
  sign: '^' | '~'
  /** Stands behind the signs. */
  message: string
}

/** A line of a frame: what stands in the margin, and the text behind it. */
export interface FrameLine {
  margin: string
  text: string
  sign: Mark['sign'] | null
}

/**
 * The lines of a file that a diagnostic speaks of, in file order, with signs under the guilty parts.
 * Only marked lines are shown, so that nothing appears that nobody asked for.
 */
export function frameOf(
  { file, path, see, ...place }: Diagnostic,
  lines: string[],
  redact: (text: string) => string,
  width: number,
): FrameLine[] {
  const marks: Mark[] = [
    { ...place, sign: '^', message: '' },
    ...see
      .filter((other) => other.file === file)
      .map((other) => ({ ...other, sign: '~' as const })),
  ]
  const frame: FrameLine[] = []
  let last: number | null = null
  for (const number of [...new Set(marks.map(({ line }) => line))].sort((a, b) => a - b)) {
    const line = lines[number - 1]
    if (line === undefined) continue
    if (last !== null && number > last + 1) frame.push({ margin: '⋮', text: '', sign: null })
    const here = marks.filter((mark) => mark.line === number)
    const mask = number === place.line ? maskFor(path, line, place, redact) : redact
    frame.push(...linesFor(number, line, here, mask, width))
    last = number
  }
  return frame
}

/** How the line of a place is masked: what stands in a header may be as secret as a key. */
function maskFor(
  path: Diagnostic['path'],
  line: string,
  place: Range,
  redact: (text: string) => string,
): (text: string) => string {
  const isHeader = path.at(-2) === 'headers'
  if (!isHeader && path.at(-1) !== 'api_key') return redact
  // where `api_key` is not there, the report stands at the name of what lacks it
  const isAlone = isValueAlone(line, place) && (isHeader || !isName(line, place))
  if (isAlone && !/^[^\w$]*(?:\w+ )?\$\{[^}]*\}\W*$/.test(line)) return withoutValue
  return isHeader || isAlone ? (text) => maskDefaults(redact(text)) : redact
}

/** A value on a line of its own has no field beside it by which the redactor would know it. */
function isValueAlone(line: string, { column }: Range): boolean {
  const before = line.slice(0, column - 1)
  return !/\w["']?\s*[:=]/.test(before)
}

function isName(line: string, { line: number, endLine, endColumn }: Range): boolean {
  return endLine === number && /^:(?:\s|$)/.test(line.slice(endColumn - 1))
}

function withoutValue(line: string): string {
  return line.replace(/\S[\s\S]*/, '…')
}

function linesFor(
  number: number,
  whole: string,
  marks: Mark[],
  redact: (text: string) => string,
  width: number,
): FrameLine[] {
  const { text: line, from: skipped } = within(whole, (marks[0]?.column ?? 1) - 1)
  const shown = redact(line)
  const placed = marks.map(({ column, endLine, endColumn, sign, message }) => {
    const start = Math.min(Math.max(column - 1 - skipped, 0), line.length)
    const end = endLine > number ? line.length : Math.max(endColumn - 1 - skipped, start)
    const from = offsetIn(shown, redact(line.slice(0, start)))
    const to = shown.length - offsetInReverse(shown, redact(line.slice(Math.min(end, line.length))))
    return { sign, message, start: from, end: Math.max(to, from) }
  })
  const cut = cutAround(visibleInPlace(shown), placed[0]?.start ?? 0, placed[0]?.end ?? 0, width)
  return [
    { margin: String(number), text: expand(cut.text), sign: null },
    ...placed.map(({ sign, message, start, end }) => {
      const from = Math.min(Math.max(start - cut.from, 0), cut.text.length)
      const to = Math.min(Math.max(end - cut.from, from), cut.text.length)
      const before = widthOf(expand(cut.text.slice(0, from)))
      const length = Math.max(1, widthOf(expand(cut.text.slice(0, to))) - before)
      const signs = ' '.repeat(before) + sign.repeat(length)
      return { margin: '', text: message === '' ? signs : `${signs} ${message}`, sign }
    }),
  ]
}

/**
 * Where a part of the line begins in the masked line. The masked beginning is compared, never shown:
 * where it differs, the place lies inside a mask, and the mask's beginning is meant.
 */
function offsetIn(shown: string, maskedStart: string): number {
  let at = 0
  while (at < maskedStart.length && shown[at] === maskedStart[at]) at++
  return at
}

function offsetInReverse(shown: string, maskedEnd: string): number {
  let at = 0
  while (at < maskedEnd.length && shown.at(-1 - at) === maskedEnd.at(-1 - at)) at++
  return at
}

/**
 * What of an endless line is worth masking. The cuts are far from what is shown, so no key becomes
 * too short to be known.
 */
function within(line: string, column: number): { text: string; from: number } {
  if (line.length <= 8000) return { text: line, from: 0 }
  const from = Math.max(0, column - 4000)
  return { text: line.slice(from, from + 8000), from }
}

/** A long line loses what is far from the guilty part. */
function cutAround(
  line: string,
  start: number,
  end: number,
  width: number,
): { text: string; from: number } {
  if (line.length <= width) return { text: line, from: 0 }
  const middle = start + Math.min(end - start, width / 2) / 2
  let from = Math.round(Math.min(Math.max(middle - width / 2, 0), line.length - width))
  let to = from + width
  // no half of a surrogate pair
  if (/[\udc00-\udfff]/.test(line[from] ?? '')) from++
  if (/[\udc00-\udfff]/.test(line[to] ?? '')) to--
  const head = from > 0 ? '…' : ''
  const tail = to < line.length ? '…' : ''
  return {
    text: head + line.slice(from + head.length, to - tail.length) + tail,
    from,
  }
}

function expand(text: string): string {
  return text.replaceAll('\t', '  ')
}
