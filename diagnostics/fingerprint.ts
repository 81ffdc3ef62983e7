import type { Diagnostic } from './diagnostic.ts'

/**
 * The same for one mistake as long as it is there, wherever its line moves to: made of the rule, the
 * file and the place in the file's own structure. Several of one rule at one place are counted.
 */
export function fingerprinter(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>()
  return ({ rule, file, path, environment, message }) => {
    // what is not in the structure (a broken file) is known by what is said of it
    const place = path.length > 0 ? path.join('\u0000') : message
    const id = [rule, file, environment ?? '', place].join('\u0001')
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return hash(count === 1 ? id : `${id}\u0001${count}`)
  }
}

/** 64 bits of FNV-1a as hexadecimal digits: short, the same everywhere, and no secret to anybody. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    value = ((value ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return value.toString(16).padStart(16, '0')
}
