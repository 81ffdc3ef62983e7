import type { Reading } from '../kinds/readers/reader.ts'

/** The variables in which a program looks for an address: that of one, and of a list. */
export function urlNamesOf({ url, many }: Reading): string[] {
  return [url?.variable, url?.also, url?.copies, many?.url].flatMap((names) => names ?? [])
}

/** The variables in which it looks for a key. */
export function keyNamesOf({ key }: Reading): string[] {
  return [key?.variable, key?.also].flatMap((names) => names ?? [])
}
