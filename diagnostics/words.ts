/**
 * How many characters of a text look random. Words, numbers, versions and the usual mixtures of them
 * (`llama-v3p1-405b`) count nothing.
 */
export function oddness(text: string): number {
  let odd = 0
  let mixed = 0
  for (const segment of text.match(/[A-Za-z0-9]+/g) ?? []) {
    const count = oddnessOf(segment)
    odd += count
    // one part such as `A35B` is usual in a name, a whole row of them is not
    if (count === 0 && isMixed(segment)) mixed += segment.length
  }
  return mixed < 12 ? odd : odd + mixed
}

/** Letters and digits that change places twice or more. */
function isMixed(segment: string): boolean {
  return /\d/.test(segment) && (segment.match(parts) ?? []).length > 2
}

/** Whether a text with separators is made of words and short numbers only. */
export function isPlain(text: string): boolean {
  return (text.match(/[A-Za-z0-9]+/g) ?? []).every(segmentIsPlain)
}

/** Whether a piece of a path may stand beside something random: a word, a version, a host. */
export function pieceIsPlain(piece: string): boolean {
  return /^(?:v\d+(?:[a-z]+\d*)?|[A-Za-z]+(?:[-_.][A-Za-z0-9]+)*|)$/.test(piece) && isPlain(piece)
}

/** Words, capitals and numbers. */
const parts = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g

function segmentIsPlain(segment: string): boolean {
  if (segment.length <= 5) return true
  if (/^\d+$/.test(segment)) return segment.length <= 8
  return segment.length <= 16 && /^[A-Za-z]+$/.test(segment) && oddnessOf(segment) === 0
}

function oddnessOf(segment: string): number {
  const { length } = segment
  if (/^v\d{1,2}(?:alpha|beta)\d?$/.test(segment)) return 0
  if (length >= 16 && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(segment)) return length
  const groups = segment.match(parts) ?? []
  // random letters and digits change their class every second character, words do not
  if (length > 3 && length < groups.length * (length > 8 ? 3.3 : 2.6)) return length
  // words are longer, also where a name has many of them
  if (length >= 28 && (/\d/.test(segment) || length < groups.length * 4.2)) return length
  if (length >= 20 && groups.filter((group) => /\d/.test(group)).length > 2) return length
  let odd = 0
  for (const group of groups) if (isOdd(group)) odd += group.length
  return odd
}

function isOdd(group: string): boolean {
  if (/^\d/.test(group)) return group.length > 13
  if (group.length < 5) return false
  if (group.length > 30 || /(.)\1{3}/.test(group)) return true
  return !/[aeiouy]/i.test(group) || /[^aeiouy]{5}/i.test(group)
}
