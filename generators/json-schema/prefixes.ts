import type { Kind } from '../../kinds/kind.ts'

/**
 * How keys of a kind that may call models begin, the shortest only; empty where some begin with
 * nothing that is known.
 */
export function prefixesOf({ key }: Kind): string[] {
  const all = key.shapes.filter(({ notFor }) => !notFor).map(({ prefix }) => prefix)
  if (all.includes('')) return []
  return [...new Set(all)].filter(
    (prefix) => !all.some((other) => other !== prefix && prefix.startsWith(other)),
  )
}
