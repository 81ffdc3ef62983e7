import { distance } from 'fastest-levenshtein'
import { isPrintable } from './visible.ts'

/**
 * The name that was probably meant, or null where none is near. Case and separators do not count
 * (`baseUrl` is `base_url`), letters in another order are one slip (`knid`), and a word that is a
 * whole part of exactly one name means that name (`gemini` is `google-gemini`), also with a word behind
 * it that says nothing (`vertex-ai`), and where the others only go on behind that name.
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  const written = plain(word)
  if (written === '' || written.length > longest) return null
  const part = word.toLowerCase().replace(/(?<=.)[-_ ](?:ai|api|llm)$/, '')
  const partOf: string[] = []
  let best: string | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const name of names) {
    if (name.length > longest) continue
    const slips = slipsBetween(written, plain(name))
    const allowed = Math.max(1, Math.floor(Math.max(written.length, name.length) / 3))
    if (slips < fewest && slips <= allowed && slips * 2 < written.length) {
      best = name
      fewest = slips
    }
    if (wordsOf(name).includes(part)) partOf.push(name)
  }
  return best ?? partOf.find((one) => partOf.every((name) => goesOnFrom(one, name))) ?? null
}

/**
 * Whether a name of a variable is one slip away from another: a letter too few or another one in its
 * place, or two in the wrong order. A number, a plural or another underscore is a name of its own.
 */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant || written.length < 8 || written[0] !== meant[0]) return false
  if (written.length > longest || meant.length > longest) return false
  if (written.startsWith(meant) || meant.startsWith(written)) return false
  if (plain(written) === plain(meant)) return false
  if (written.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false
  return written.length <= meant.length && slipsBetween(written, meant) === 1
}

/**
 * Finds the first name that is one slip away from another one, in either direction. Names that are near
 * have a spelling in common, with one letter left out or with the letters in order, so few are compared.
 */
export function slipFinder(names: string[]): (name: string) => string | undefined {
  let bySpelling: Map<string, number[]> | null = null
  return (name) => {
    if (names.length === 0 || name.length > longest) return undefined
    bySpelling ??= indexBySpelling(names)
    const near = new Set(spellings(name).flatMap((spelling) => bySpelling?.get(spelling) ?? []))
    return [...near]
      .sort((one, other) => one - other)
      .map((index) => names[index] as string)
      .find((other) => isSlip(name, other) || isSlip(other, name))
  }
}

function indexBySpelling(names: string[]): Map<string, number[]> {
  const bySpelling = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    if (name.length > longest) continue
    for (const spelling of spellings(name)) {
      const same = bySpelling.get(spelling)
      if (same === undefined) bySpelling.set(spelling, [index])
      else same.push(index)
    }
  }
  return bySpelling
}

/** A name, its letters in order, and the name without each of its letters. */
function spellings(name: string): string[] {
  const without = Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))
  return [...new Set([name, `sorted ${letters(name)}`, ...without])]
}

/** Whether a name is another one, maybe with more words behind it. */
function goesOnFrom(one: string, name: string): boolean {
  return name === one || (name.startsWith(one) && separators.test(name.charAt(one.length)))
}

/** Longer words are no slip of a name, and the distance is quadratic. */
const longest = 64

const separators = /[^\p{L}\p{N}]+/u

function plain(word: string): string {
  return wordsOf(word).join('')
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(isPrintable(name) ? /[^a-z0-9]+/ : separators)
}

function slipsBetween(written: string, name: string): number {
  const slips = distance(written, name)
  return slips === 2 && letters(written) === letters(name) ? 1 : slips
}

function letters(word: string): string {
  return [...word].sort().join('')
}
