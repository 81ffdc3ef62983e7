import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import type { Base } from './bases.ts'
import type { Finding } from './finding.ts'
import type { FilePlace, Layers } from './layers.ts'
import { createLines, type Lines } from './lines.ts'
import type { Source } from './source.ts'

/** Turns findings into what is shown: places become lines, and no text in them holds a key. */
export function reporter(
  source: Source,
  bases: Base[],
  redact: (text: string) => string,
): (finding: Finding, layers: Layers) => Diagnostic {
  const lines = createLines(source.text)
  return (declared, layers) => {
    const place = layers.locate(declared.at)
    const finding = inQuotes(declared, place, [source, ...bases.map((base) => base.source)])
    const shown = new Set([placeId(place)])
    const see = (finding.see ?? []).map(({ at, message }) => ({
      message: redact(message),
      ...layers.locate(at),
    }))
    const base = wayTo(place.file, bases)
    if (base !== undefined) {
      const via = source.locate(base.via)
      see.push({ message: 'it comes in here', file: source.file, ...via })
    }
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: redact(finding.message),
      why: redact(finding.why),
      fix: finding.fix === undefined ? null : redact(finding.fix),
      ...place,
      path: 'path' in finding.at ? finding.at.path.map(redactPart(redact)) : [],
      environment: layers.environment === null ? null : redact(layers.environment),
      // the same place again explains nothing
      see: see.filter((one) => !shown.has(placeId(one)) && shown.add(placeId(one))),
      edit: editOf(finding, source, lines, layers, redact),
    }
  }
}

/** A number as it is written, in quotes: `010` is another text than `10`. */
function inQuotes(finding: Finding, place: FilePlace, sources: Source[]): Finding {
  const { at, edit } = finding
  const source = sources.find(({ file }) => file === place.file)
  if (edit?.text !== null || source === undefined || !('path' in at)) return finding
  const lines = createLines(source.text)
  const start = lines.startOf(place.line) + place.column - 1
  const end = lines.startOf(place.endLine) + place.endColumn - 1
  const text = `"${source.text.slice(start, end)}"`
  const key = at.path.at(-1)
  return {
    ...finding,
    fix: typeof key === 'string' ? `${key}: ${text}` : text,
    edit: { ...edit, text },
  }
}

/** An edit of the file itself; one of a base is its own affair, and none repeats a key. */
function editOf(
  { edit }: Finding,
  source: Source,
  lines: Lines,
  layers: Layers,
  redact: (text: string) => string,
): Diagnostic['edit'] {
  if (edit === undefined || edit.text === null || redact(edit.text) !== edit.text) return null
  const { file, ...range } = layers.locate(edit.at)
  if (file !== source.file) return null
  const isKey = 'on' in edit.at && edit.at.on === 'key'
  const text = isKey ? quotedAsBefore(edit.text, source.text, lines, range) : edit.text
  return { ...range, text, safe: edit.safe }
}

/** A key in the quotes that stand there: in JSON, the value may follow without a blank. */
function quotedAsBefore(key: string, text: string, lines: Lines, { line, column }: Range): string {
  const quote = text[lines.startOf(line) + column - 1]
  return quote === '"' || quote === "'" ? quote + key + quote : key
}

function wayTo(file: string, bases: Base[]): Base | undefined {
  return bases.find(({ source }) => source.file === file)
}

/** One place as text, for comparing. */
export function placeId({ file, line, column }: { file: string; line: number; column: number }) {
  return `${file}:${line}:${column}`
}

function redactPart(redact: (text: string) => string) {
  return (part: string | number) => (typeof part === 'number' ? part : redact(part))
}

/** By file, the main one first, then as they stand in it. */
export function inFileOrder(main: string): (one: Diagnostic, other: Diagnostic) => number {
  const rank = (file: string) => (file === main ? '' : file)
  return (one, other) =>
    (rank(one.file) < rank(other.file) ? -1 : rank(one.file) > rank(other.file) ? 1 : 0) ||
    one.line - other.line ||
    one.column - other.column ||
    (one.rule < other.rule ? -1 : 1)
}
