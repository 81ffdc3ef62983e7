import type { Api, Kind, Wire } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { fillTemplate, isOwnHost, matchTemplate, normalForm, pathOf } from './address.ts'

/** Whether a URL is one to which the routes of a kind's API are rightly appended. */
export function isLegalBase(url: URL, kind: Kind, api: Api): boolean {
  const path = pathOf(url)
  const { accepts = [] } = api
  const listed = [...api.bases.map((base) => base.url), ...accepts]
  if (isListed(url, kind, api)) {
    return listed.some((entry) =>
      entry.includes('://')
        ? matchTemplate(entry, url) !== null
        : matchTemplate(`{scheme}://{host}${entry}`.replace('{scheme}:', url.protocol), url) !==
          null,
    )
  }
  if (foreignEndpointIn(path, api.wire) !== null) return false
  // where nothing is known of its path, it may well be where another of the kind's APIs is
  if (api.path === undefined && accepts.length === 0) return isOpenEnd(path, api)
  const endings = [api.path ?? '', ...accepts.filter((entry) => !entry.includes('://'))]
  return (
    endings.some((ending) =>
      ending === ''
        ? isOpenEnd(path, api) && !endsAsOther(path, kind, api)
        : path.endsWith(ending) && !path.endsWith(ending + ending),
    ) || listed.some((entry) => entry.includes('://') && matchTemplate(entry, url) !== null)
  )
}

/** Whether the paths of this host are known: it is one of the kind's, and the kind says where its API is. */
export function isListed(url: URL, kind: Kind, api: Api): boolean {
  return api.bases.length > 0 && isOwnHost(kind, url.hostname)
}

/** The route that a path ends in, where it is a whole endpoint. The longest one. */
export function endpointIn(path: string, wire: Wire): string | null {
  const routes = wires[wire].routes.filter((route) => path.endsWith(route))
  return routes.sort((one, other) => other.length - one.length)[0] ?? null
}

/** The route of another wire that a path ends in; routes of one word say nothing about a wire. */
export function foreignEndpointIn(path: string, own: Wire): { wire: Wire; route: string } | null {
  if (endpointIn(path, own) !== null || halfEndpointIn(path, own) !== null) return null
  for (const wire of Object.keys(wires) as Wire[]) {
    const route = endpointIn(path, wire)
    if (route !== null && /^\/.+\/./.test(route)) return { wire, route }
  }
  return null
}

/** The first part of a route that a path ends in, where the rest of the route is left out: `/chat`. */
export function halfEndpointIn(path: string, wire: Wire): string | null {
  const halves = wires[wire].routes.flatMap(
    (route) => /^(\/(?!v\d)[^/]+)\/.+/.exec(route)?.[1] ?? [],
  )
  return halves.find((half) => path.endsWith(half)) ?? null
}

/** The legal base URL on the same host that shares most with this one. */
export function nearestLegal(url: URL, kind: Kind, api: Api): string | null {
  if (isLegalBase(url, kind, api)) return normalForm(url)
  for (const base of api.bases) {
    const found =
      matchTemplate(base.url, url) ?? matchTemplate(originOf(base.url), withPath(url, ''))
    if (found !== null) return fillTemplate(base.url, found)
  }
  if (isListed(url, kind, api)) {
    const everywhere = api.accepts?.find((entry) => entry.startsWith('/') && !entry.includes('{'))
    return everywhere === undefined ? null : normalForm(withPath(url, everywhere))
  }
  if (api.path !== undefined) {
    const bare = withoutVersions(pathOf(url))
    return normalForm(withPath(url, bare + api.path))
  }
  return null
}

/** A path without the versions that it ends in: `/api/v1/v1` is `/api`. */
export function withoutVersions(path: string): string {
  const segments = path.split('/')
  while (segments.length > 1 && /^v\d+$/.test(segments.at(-1) as string)) segments.pop()
  return segments.join('/')
}

/** The same URL with another path. */
export function withPath(url: URL, path: string): URL {
  const copy = new URL(url)
  copy.pathname = path
  copy.search = ''
  copy.hash = ''
  return copy
}

/** Whether nothing is wrong with a path of which nothing is known. */
function isOpenEnd(path: string, { wire }: Api): boolean {
  const { routesBeginWith } = wires[wire]
  const doubles = routesBeginWith === '' ? /(\/v\d+)\1$/.test(path) : path.endsWith(routesBeginWith)
  return endpointIn(path, wire) === null && !doubles
}

/** Whether a path ends as those of another API of the same kind do, where this one's has no ending. */
function endsAsOther(path: string, kind: Kind, api: Api): boolean {
  return kind.apis.some(
    (other) =>
      other.wire !== api.wire &&
      other.path !== undefined &&
      other.path !== '' &&
      path.endsWith(other.path),
  )
}

function originOf(template: string): string {
  return /^https?:\/\/[^/]+/.exec(template)?.[0] ?? template
}
