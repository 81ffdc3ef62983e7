import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Base } from './bases.ts'
import type { Finding } from './finding.ts'
import type { Layers } from './layers.ts'
import type { Source } from './source.ts'

/** Turns findings into what is shown: places become lines, and no text in them holds a key. */
export function reporter(
  source: Source,
  bases: Base[],
  redact: (text: string) => string,
): (finding: Finding, layers: Layers) => Diagnostic {
  return (finding, layers) => {
    const place = layers.locate(finding.at)
    const shown = new Set([placeId(place)])
    const see = (finding.see ?? []).map(({ at, message }) => ({
      message: redact(message),
      ...layers.locate(at),
    }))
    const base = place.file === source.file ? undefined : wayTo(place.file, bases)
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
      edit: editOf(finding, source, layers, redact),
    }
  }
}

/** An edit of the file itself; one of a base is its own affair, and none repeats a key. */
function editOf(
  { edit }: Finding,
  source: Source,
  layers: Layers,
  redact: (text: string) => string,
): Diagnostic['edit'] {
  if (edit === undefined || redact(edit.text) !== edit.text) return null
  const { file, ...range } = layers.locate(edit.at)
  return file === source.file ? { ...range, text: edit.text, safe: edit.safe } : null
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
