import type { Api, Kind } from '../../kinds/kind.ts'
import { wires } from '../../kinds/wires.ts'
import type { Backend } from '../../schema/backend.ts'
import type { Release } from '../../schema/release.ts'
import type { Place } from './place.ts'

/** What one provider is asked with. */
export interface Visit {
  environment: string | null
  backend: Backend
  release: Release
  /** Why the key stays here although there is one, as a clause; null where it may go. */
  withheld: string | null
  kinds: ReadonlyMap<string, Kind>
  place: Place
  timeout: number
  /** Make one real call. */
  call: boolean
  /** Masks every key in a text. */
  redact(text: string): string
  /** Whether anything may be sent to a URL. */
  allows(url: URL): boolean
}

/** Enough for the longest list of models that a gateway has. */
export const listLimit = 4 * 1024 * 1024
export const limit = 64 * 1024

/** A route behind a base URL, without what else may stand in it: a query or a user may be secret. */
export function appended(base: URL, route: string): URL {
  return new URL(base.origin + base.pathname.replace(/(?<!\/)\/+$/, '') + route)
}

/** The route that lists models; what speaks a wire outside of a cloud has that of the wire. */
export function listOf({ probe, apis, class: sort }: Kind): string | null {
  return probe?.models ?? (sort === 'cloud' ? null : wires[(apis[0] as Api).wire].models)
}
