/**
 * A text as a terminal may show it: what would move the cursor, change colours, hide or reorder
 * letters is written out (`\u001b`), and so is a line break.
 */
export function visible(text: string): string {
  if (isPrintable(text)) return text
  return text.replace(unsafe, (character) =>
    character === '\n' ? '\\n' : character === '\t' ? ' ' : escaped(character),
  )
}

/** The same for a line whose columns count: such a character becomes one that is visible. */
export function visibleInPlace(line: string): string {
  if (isPrintable(line)) return line
  return line.replace(unsafe, (character) =>
    character === '\t' ? character : '\uFFFD'.repeat(character.length),
  )
}

/** Printable ASCII alone, which needs no tables of Unicode: they take long to load. */
export function isPrintable(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/** Controls, invisible marks (of direction too), halves of pairs, separators of lines. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (isPrintable(text)) return text.length
  let width = 0
  for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

const none = /^\p{M}$/u

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]$/u
