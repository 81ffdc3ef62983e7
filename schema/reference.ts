import { isName } from './showable.ts'

/**
 * `${NAME}` or `${NAME:-default}` inside a text, with its place there. A name may begin with a digit:
 * no shell assigns such a variable, but an environment may hold it.
 */
export interface Reference {
  name: string
  /** The text behind `:-`, or null where there is none. */
  fallback: string | null
  /** Offsets in the text; the end is exclusive. */
  start: number
  end: number
}

/** What stands between the braces. */
const pattern = /^([0-9]*[A-Za-z_][A-Za-z0-9_]*)(?::-([\s\S]*))?$/

/** All references in a text, in order. What is no reference by our form is left as it stands. */
export function referencesIn(text: string): Reference[] {
  const references: Reference[] = []
  let end = 0
  for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', start)) {
    if (end <= start) end = text.indexOf('}', start) + 1
    if (end === 0) break
    const [all, name, fallback = null] = pattern.exec(text.slice(start + 2, end - 1)) ?? []
    if (name !== undefined) references.push({ name, fallback, start, end })
    start = all === undefined ? start + 2 : end
  }
  return references
}

/** The one reference that a text consists of, or null. */
export function wholeReference(text: string): Reference | null {
  const first = referencesIn(text)[0]
  return first !== undefined && first.start === 0 && first.end === text.length ? first : null
}

/** The text with each reference replaced by what `fill` answers. */
export function fillReferences(text: string, fill: (reference: Reference) => string): string {
  let result = ''
  let from = 0
  for (const reference of referencesIn(text)) {
    result += text.slice(from, reference.start) + fill(reference)
    from = reference.end
  }
  return result + text.slice(from)
}

/** How other programs and shells name a variable; the name is what the one group holds. */
const elsewhere = [
  /^(?:os\.environ\/|process\.env\.|import\.meta\.env\.|env[.:]|\$env:|!ENV |@env )\s*\$?\{?(\w+)\}?$/i,
  /^(?:os\.environ|process\.env|ENV)\[["']?(\w+)["']?\]$/,
  /^os\.(?:getenv|environ\.get)\(["'](\w+)["']\)$/,
  /^\$\{\{\s*(?:secrets|env|vars|inputs)\.(\w+)\s*\}\}$/,
  /^\{\{?\s*(?:env[.:]\s*)?\$?(\w+)\s*\}?\}$/,
  /^\$\{(?:env[.:])?(\w+)(?::?[-?+=][^}]*)?\}$/,
  /^\$(?:\((\w+)\)|(\w+))$/,
  /^%(\w+)%$/,
  /^<([A-Z][A-Za-z0-9]*_\w+)>$/,
  /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/,
]

/**
 * The variable that a text names in another program's way (`os.environ/X`, `{env:X}`, `$X`, a bare
 * name), or null. Only what looks like a name of a variable: anything else may be a secret.
 */
export function variableElsewhere(text: string): string | null {
  const written = text.trim()
  if (
    written.length > 80 ||
    (wholeReference(written) !== null && referencesIn(written).length > 0)
  ) {
    return null
  }
  for (const form of elsewhere) {
    const match = form.exec(written)
    const name = match?.[1] ?? match?.[2]
    if (name !== undefined && isVariable(name)) return name
  }
  return null
}

/** Words joined by underscores, as people name variables; no random text. */
function isVariable(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$/.test(name) && isName(name)
}
