import type { Wire } from '../kinds/kind.ts'
import type { Backend } from './backend.ts'
import { addressOn } from './reader.ts'

/**
 * The base URL of a provider, references unfilled, in the canonical form of a wire that it speaks;
 * null where `base_url` has the form of another wire and this one does not follow from it.
 */
export function baseUrlOn(backend: Backend, wire: Wire): string | null {
  const { api, kind, destination } = backend
  const { text, url, references } = destination
  if (text === null || wire === api.wire) return text
  if (references.length === 0) {
    const there = url === null ? null : addressOn(backend, wire, url)
    return there === null ? null : there.href.replace(/(?<!\/)\/+$/, '')
  }
  const { path } = api
  const other = kind.apis.find((each) => each.wire === wire)?.path
  if (path === undefined || other === undefined || !text.endsWith(path)) return null
  return text.slice(0, text.length - path.length) + other
}
