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

const pattern = /\$\{([0-9]*[A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g

/** All references in a text, in order. What is no reference by our form is left as it stands. */
export function referencesIn(text: string): Reference[] {
  if (!text.includes('${')) return []
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[1] as string,
    fallback: match[2] ?? null,
    start: match.index,
    end: match.index + match[0].length,
  }))
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
