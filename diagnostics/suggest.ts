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
  if (written.startsWith(meant) || meant.startsWith(written)) return false
  if (plain(written) === plain(meant)) return false
  if (written.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false
  return written.length <= meant.length && slipsBetween(written, meant) === 1
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
