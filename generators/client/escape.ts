/** A text as a string literal in single quotes: no character in it can end it or hide in it. */
export function stringLiteral(text: string): string {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\.|'/gs, (part) => (part === '\\"' ? '"' : part === "'" ? "\\'" : part))
    .replace(unseen, escaped)
  return `'${inner}'`
}

/** Line separators, and what is not seen or turns the reading direction: never a part of a name. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u00a0]/gu

function escaped(character: string): string {
  // a character above U+FFFF is two units, each of which has its own escape
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')
}

/** A text as the key of an object literal. `__proto__` becomes a property like any other. */
export function propertyKey(text: string): string {
  if (text === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text) ? text : stringLiteral(text)
}

/** A text inside a comment, on one line: it cannot end the comment or become a tag. */
export function commentText(text: string): string {
  return text.replace(new RegExp(unseen, 'gu'), ' ').replaceAll('*/', '*\\/').replaceAll('@', '\\@')
}
