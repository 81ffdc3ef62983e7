import { withoutBlanks } from './url-form.ts'

/** Texts that are not to be shown, and what is shown in their place. */
export interface Hidden {
  mask: string
  texts: string[]
}

/** Shorter ones would be found in words. */
const shortestHidden = 6

/**
 * Makes the function that masks hidden texts wherever they stand, the longest one at each place; where two
 * overlap, both go. Its time grows with the text that is shown, not with the number of what is hidden.
 */
export function maskTexts(hidden: Hidden[]): (text: string) => string {
  const index = indexOf(hidden)
  if (index.size === 0) return (text) => text
  return (text) => {
    let masked = ''
    let shown = 0
    let end = 0
    for (let at = 0; at <= text.length - shortestHidden; at++) {
      const found = longestAt(text, at, index)
      if (found === null) continue
      if (at >= end) masked += text.slice(shown, at) + found.mask
      end = Math.max(end, at + found.length)
      shown = end
    }
    return masked + text.slice(shown)
  }
}

/** By their first characters, then by their length, the longest first: keys of a vendor begin alike. */
type Index = Map<string, Map<number, Map<string, string>>>

function indexOf(hidden: Hidden[]): Index {
  const index: Index = new Map()
  for (const { mask, texts } of hidden) {
    for (const text of texts.filter(({ length }) => length >= shortestHidden)) {
      const begin = text.slice(0, shortestHidden)
      const byLength = index.get(begin) ?? new Map<number, Map<string, string>>()
      const masks = byLength.get(text.length) ?? new Map<string, string>()
      if (!masks.has(text)) masks.set(text, mask)
      index.set(begin, byLength.set(text.length, masks))
    }
  }
  for (const [begin, byLength] of index) {
    index.set(begin, new Map([...byLength].sort(([one], [other]) => other - one)))
  }
  return index
}

function longestAt(
  text: string,
  at: number,
  index: Index,
): { mask: string; length: number } | null {
  for (const [length, masks] of index.get(text.slice(at, at + shortestHidden)) ?? []) {
    const mask = masks.get(text.slice(at, at + length))
    if (mask !== undefined) return { mask, length }
  }
  return null
}

/** How a text may hold a value: as it is, or as a part of a URL, also of one whose form was mended. */
export function formsOf(value: string): string[] {
  const bare = value.trim()
  if (bare.length < shortestHidden) return []
  const forms = [value, bare, bare.toLowerCase()]
  if (!/^[\w.-]+$/.test(bare)) {
    const joined = withoutBlanks(bare)
    for (const text of [bare, joined, joined.replaceAll('\\', '/')]) {
      forms.push(text, text.toLowerCase(), ...escaped(text))
    }
  }
  return [...new Set(forms)]
}

/** A text as a part of a URL, as people escape it and as a path shows it. */
function escaped(text: string): string[] {
  // half of a pair of characters has no escaped form
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD')
  const url = new URL('http://localhost')
  url.pathname = whole
  return [encodeURIComponent(whole), encodeURI(whole), url.pathname.slice(1)]
}
