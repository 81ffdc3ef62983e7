import type { ConfigAt } from './finding.ts'

/** Visits every text in plain data, keys included, with its place. */
export function eachText(data: unknown, visit: (text: string, at: ConfigAt) => void): void {
  walk(data, [], visit)
}

function walk(
  value: unknown,
  path: (string | number)[],
  visit: (text: string, at: ConfigAt) => void,
): void {
  if (typeof value === 'string') {
    visit(value, { path })
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, [...path, index], visit)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const inner = [...path, key]
      visit(key, { path: inner, on: 'key' })
      walk(entry, inner, visit)
    }
  }
}
