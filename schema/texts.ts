import type { ConfigAt } from './finding.ts'

/** Takes a text, and what tells its place: most are of no interest, and to write a place takes longer. */
export type VisitText = (text: string, place: () => ConfigAt) => void

/** Visits every text in plain data, keys included. A place is to be asked for while its text is visited. */
export function eachText(data: unknown, visit: VisitText): void {
  const path: (string | number)[] = []
  let isKey = false
  const place = (): ConfigAt => (isKey ? { path: [...path], on: 'key' } : { path: [...path] })
  walk(data)

  function walk(value: unknown): void {
    if (typeof value === 'string') {
      isKey = false
      visit(value, place)
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index)
        walk(value[index])
        path.pop()
      }
    } else if (typeof value === 'object' && value !== null) {
      const entries = value as { [key: string]: unknown }
      for (const key of Object.keys(entries)) {
        path.push(key)
        isKey = true
        visit(key, place)
        walk(entries[key])
        path.pop()
      }
    }
  }
}
