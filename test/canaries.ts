import fc from 'fast-check'
import { kinds } from '../kinds/index.ts'
import type { Shape } from '../kinds/kind.ts'

/** Every shape of every kind. */
export const shapes = kinds.flatMap(({ key }) => key.shapes)

/** Made keys of one shape, long enough to be secret. */
export function keyOf(shape: Shape): fc.Arbitrary<string> {
  // a pattern that says nothing of what follows the prefix is completed here
  const pattern = shape.pattern.endsWith('$') ? shape.pattern : `${shape.pattern}[A-Za-z0-9]{32}$`
  return fc
    .stringMatching(new RegExp(pattern))
    .filter((key) => key.length >= shape.prefix.length + 16)
}

/** Made keys of every shape. */
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
