/**
 * What is wrong with a pattern that somebody outside keyfit wrote, as the end of "the pattern …", or
 * null. Whoever wrote it, it is run on every value: so it must be anchored and its time bounded.
 * Only the common part of regular expressions is allowed, and of that what needs about as many steps
 * as the value has characters.
 */
export function patternProblem(source: string): string | null {
  if (!compiles(source)) return 'is no regular expression'
  if (source.length > longest) return `is longer than ${longest} characters`
  if (!source.startsWith('^') || !/(?<!\\)(?:\\\\)*\$$/.test(source)) {
    return 'must begin with `^` and end in `$`'
  }
  const reader = { text: source.slice(1, -1), at: 0, depth: 0 }
  try {
    const tries = readAlternatives(reader)
    if (reader.at < reader.text.length) return 'has a `)` too many'
    return tries > mostTries ? slow : null
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

const longest = 500
/** How long a value is taken to be. */
const valueLength = 4096
/** Ways to read one value: one part of any length, and some small choices. */
const mostTries = valueLength * 256
const slow =
  'could take very long on some values: let one part at most repeat freely, and repeat no group that holds repeats or alternatives'

const ungrouped = 'must have its alternatives in a group, `^(?:a|b)$`'

interface Reader {
  text: string
  at: number
  depth: number
}

class Refused extends Error {}

function compiles(source: string): boolean {
  try {
    new RegExp(source)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** In how many ways a text may be read by `a|b|c` at the most. */
function readAlternatives(reader: Reader): number {
  let tries = readSequence(reader)
  while (reader.text[reader.at] === '|') {
    // outside of a group the anchors would belong to the first and the last one alone
    if (reader.depth === 0) throw new Refused(ungrouped)
    reader.at++
    tries += readSequence(reader)
  }
  return tries
}

function readSequence(reader: Reader): number {
  let tries = 1
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] as string)) {
    tries *= readItem(reader)
  }
  return tries
}

/** One character or group, and how often it may stand. */
function readItem(reader: Reader): number {
  const start = reader.at
  const isGroup = reader.text[start] === '('
  const inner = isGroup ? readGroup(reader) : readCharacter(reader)
  const item = reader.text.slice(start, reader.at)
  const { fewest, most } = readRepeat(reader)
  // what follows cannot be a part of it, so that there is one place only to stop
  if (!isGroup && stopsAt(item, reader)) return 1
  return (most - fewest + 1) * inner ** Math.min(most, valueLength)
}

function readGroup(reader: Reader): number {
  const { text, at } = reader
  if (text[at + 1] === '?' && text[at + 2] !== ':') {
    throw new Refused('looks around or names a group: write groups as `(…)` or `(?:…)`')
  }
  reader.at += text[at + 1] === '?' ? 3 : 1
  reader.depth++
  const tries = readAlternatives(reader)
  reader.depth--
  reader.at++
  return tries
}

const character = /\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\[dDwWsS]|\\[^A-Za-z0-9]|[^\\()[\]{}*+?^$|]/y

function readCharacter(reader: Reader): number {
  character.lastIndex = reader.at
  const found = character.exec(reader.text)?.[0]
  if (found === undefined || /\\[^dDwWsS\W_]/.test(found.replaceAll('\\\\', ''))) {
    if ('^$'.includes(reader.text[reader.at] as string)) {
      throw new Refused(ungrouped)
    }
    throw new Refused(
      'holds what patterns of keys do without: only characters, classes, groups and repeats may stand in it',
    )
  }
  reader.at += found.length
  return 1
}

const repeat = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y

function readRepeat(reader: Reader): { fewest: number; most: number } {
  repeat.lastIndex = reader.at
  const found = repeat.exec(reader.text)
  if (found === null) return { fewest: 1, most: 1 }
  reader.at += found[0].length
  const [, sign, fewest, comma, most] = found
  if (sign === '?') return { fewest: 0, most: 1 }
  if (sign !== undefined) return { fewest: sign === '+' ? 1 : 0, most: valueLength }
  if (comma === undefined) return { fewest: Number(fewest), most: Number(fewest) }
  return { fewest: Number(fewest), most: most === '' ? valueLength : Number(most) }
}

/** Whether the character that must follow is none of those of the item. */
function stopsAt(item: string, reader: Reader): boolean {
  const next =
    /^(?:\\([^A-Za-z0-9])|\[([^\]\\^])\]|([A-Za-z0-9_~!@#%&=:;,<>/"'` -]))(?![*?{])/.exec(
      reader.text.slice(reader.at),
    )
  const literal = next?.[1] ?? next?.[2] ?? next?.[3]
  return literal !== undefined && !new RegExp(`^${item}$`).test(literal)
}
