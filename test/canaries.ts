import fc from 'fast-check'
import { kinds } from '../kinds/index.ts'
import type { Shape } from '../kinds/kind.ts'

/** Every shape of every kind. */
export const shapes = kinds.flatMap(({ key }) => key.shapes)

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const hexDigits = '0123456789abcdef'

/** Keys of one shape as vendors make them: a prefix, and letters and digits by chance. */
export function keyOf(shape: Shape): fc.Arbitrary<string> {
  const pattern = new RegExp(shape.pattern)
  const picks = fc.array(fc.nat(letters.length * 4 - 1), { minLength: 520, maxLength: 520 })
  return fc.noShrink(
    picks.map((numbers) => {
      const texts = [letters, hexDigits].map((digits) =>
        numbers.map((number) => digits[number % digits.length]).join(''),
      )
      for (const version of ['', '03-']) {
        for (let length = 24; length <= 520; length++) {
          for (const text of texts) {
            const key = shape.prefix + version + text.slice(0, length)
            if (pattern.test(key)) return key
          }
        }
      }
      // a shape of several parts, which no run of letters has
      return shape.prefix + (texts[0] as string).slice(0, 40)
    }),
  )
}

/** Keys of every shape. */
export const keys: fc.Arbitrary<string> = fc.oneof(...shapes.map(keyOf))

/** The first part of a key that stands in a text: 10 characters that nobody may see. Or null. */
export function leakOf(key: string, text: string): string | null {
  const prefixes = shapes.map(({ prefix }) => prefix).filter((prefix) => key.startsWith(prefix))
  const secret = key.slice(Math.max(0, ...prefixes.map(({ length }) => length)))
  for (let at = 0; at + 10 <= secret.length; at++) {
    const part = secret.slice(at, at + 10)
    if (text.includes(part)) return part
  }
  return null
}
