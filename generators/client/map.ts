/** A place in a generated file and the place it comes from; lines and columns count from 0. */
export interface Mapping {
  line: number
  column: number
  sourceLine: number
  sourceColumn: number
}

/** The `mappings` of a source map with one source. Mappings are in the order of the generated file. */
export function encodeMappings(mappings: Mapping[]): string {
  let text = ''
  let last = { line: 0, column: 0, sourceLine: 0, sourceColumn: 0 }
  for (const mapping of mappings) {
    const isSameLine = mapping.line === last.line && text !== ''
    text += isSameLine ? ',' : ';'.repeat(mapping.line - last.line)
    text += [
      mapping.column - (isSameLine ? last.column : 0),
      0,
      mapping.sourceLine - last.sourceLine,
      mapping.sourceColumn - last.sourceColumn,
    ]
      .map(encodeNumber)
      .join('')
    last = mapping
  }
  return text
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 VLQ: five bits a digit, the lowest ones first, the sign in the lowest of all. */
function encodeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2
  let text = ''
  do {
    const more = rest >= 32
    text += digits[(rest % 32) + (more ? 32 : 0)]
    rest = Math.floor(rest / 32)
  } while (rest > 0)
  return text
}
