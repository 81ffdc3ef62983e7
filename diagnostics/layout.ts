/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** A text in lines of at most `width` columns less an indent; null for one line. */
export function wrap(text: string, width: number | null): string[] {
  const limit = width === null ? Number.POSITIVE_INFINITY : Math.max(40, width - 2)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
