import type { Api, Kind } from '../../kinds/kind.ts'
import { chooseBase, placeholdersOf } from '../../schema/address.ts'

/** The regions among which a user must choose, because each is an account of its own. */
function separateRegions(kind: Kind, api: Api): boolean {
  return kind.separateRegions === true && new Set(api.bases.map(({ region }) => region)).size > 1
}

/** The address of an API where the file says nothing, maybe with settings open; null for none. */
export function usualBase(kind: Kind, api: Api): string | null {
  if (separateRegions(kind, api) || !hasOwnAddress(kind, api)) return null
  return chooseBase(api.bases, null, {})?.url ?? api.bases[0]?.url ?? null
}

/** A field without which no API of the kind has an address where `base_url` is left out. */
export function neededWithoutUrl(kind: Kind): string[] {
  const needs = kind.apis.map((api) => {
    if (!hasOwnAddress(kind, api)) return ['base_url']
    if (separateRegions(kind, api)) return ['region']
    const [first = [], ...rest] = api.bases.map(({ url }) => placeholdersOf(url))
    return first.filter((name) => rest.every((names) => names.includes(name)))
  })
  const [first = [], ...rest] = needs
  return first.filter((name) => rest.every((names) => names.includes(name)))
}

function hasOwnAddress(kind: Kind, api: Api): boolean {
  return kind.hosts.length > 0
    ? api.bases.length > 0
    : kind.class === 'local' && api.bases.length === 1
}
