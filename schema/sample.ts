import type { Shape } from '../kinds/kind.ts'

/**
 * A made-up key of a shape, for tests and documentation: its prefix and as many of one character as
 * the pattern needs. Throws a RangeError for a shape that no such text has.
 */
export function sampleOf(shape: Shape): string {
  const pattern = new RegExp(shape.pattern)
  // a version ("api03-") may stand between the prefix and the rest
  for (const version of ['', '03-']) {
    for (const character of ['x', 'a', 'A', '0']) {
      for (let length = 0; length <= 320; length++) {
        const sample = shape.prefix + version + character.repeat(length)
        if (pattern.test(sample)) return sample
      }
    }
  }
  throw new RangeError(`no sample of one repeated character for ${shape.pattern}`)
}
