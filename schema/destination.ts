import type { Api, Kind } from '../kinds/kind.ts'
import { chooseBase, isOwnHost, placeholdersOf } from './address.ts'
import type { Destination } from './backend.ts'
import type { Provider } from './config.ts'
import { fillReferences, referencesIn } from './reference.ts'
import type { Origin, Values } from './values.ts'

/** Finds out where a provider's requests go, as far as the file and the values say. */
export function resolveDestination(
  provider: Provider,
  kind: Kind,
  api: Api,
  values: Values,
): Destination {
  const { text, open } =
    provider.baseUrl === null ? fromKind(provider, kind, api) : { text: provider.baseUrl, open: [] }
  const from = provider.baseUrl !== null ? 'file' : text === null ? 'nobody' : 'kind'
  const references = text === null ? [] : referencesIn(text)
  let origin: Origin | null = null
  let complete = text !== null && open.length === 0
  const filled = fillReferences(text ?? '', ({ name, fallback }) => {
    const value = values.get(name)
    if (value !== undefined && !value.key.isEmpty) {
      origin = value.origin
      return value.key.asDestination()
    }
    if (value === undefined && fallback !== null) return fallback
    complete = false
    return ''
  })
  return {
    text,
    from,
    references,
    // blanks around it are reported; what it means is clear
    url: complete ? parseUrl(filled.trim()) : null,
    filled: complete ? filled : null,
    origin,
    open,
    hosts: provider.hosts,
  }
}

function fromKind(
  provider: Provider,
  kind: Kind,
  api: Api,
): { text: string | null; open: string[] } {
  // a server that stands anywhere has a usual address, but no request goes there unsaid
  const isUnknown = kind.class === 'local' ? api.bases.length !== 1 : kind.hosts.length === 0
  if (isUnknown) return { text: null, open: [] }
  if (kind.separateRegions && provider.region === null) {
    const regions = new Set(api.bases.map((base) => base.region).filter((region) => region))
    if (regions.size > 1) return { text: null, open: ['region'] }
  }
  const base = chooseBase(api.bases, provider.region, provider.settings)
  if (base === null) return { text: null, open: [] }
  if (!base.url.includes('{')) return { text: base.url, open: [] }
  const text = base.url.replace(/\{([A-Za-z_]+)\}/g, (whole, name: string) => {
    const value = name === 'region' ? provider.region : provider.settings[name]
    return value === null || value === undefined ? whole : String(value)
  })
  return { text, open: placeholdersOf(text.replaceAll('${', '$')) }
}

/** An absolute http(s) URL, or null. */
export function parseUrl(text: string): URL | null {
  if (!/^https?:\/\//.test(text.slice(0, 8).toLowerCase())) return null
  return URL.canParse(text) ? new URL(text) : null
}

/** The host part of a base URL, also while references elsewhere in it are open; null if unknown. */
export function hostOf(destination: Destination): string | null {
  if (destination.url !== null) return destination.url.hostname
  const match = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(destination.text ?? '')
  const host = match?.[1]
  return host === undefined || /[${}]/.test(host) ? null : host
}

/** Whether requests go to a host of the vendor itself, or to one the provider names as such. */
export function goesToOwnHost(destination: Destination, kind: Kind): boolean {
  if (destination.from === 'kind') return true
  const host = hostOf(destination)
  return host !== null && isOwnHost(kind, host)
}

/** Whether scheme and host are written out, so that a variable only fills the path. */
export function fixesHost(text: string): boolean {
  const origin = /^https?:\/\/[^/]*\//i.exec(text)?.[0]
  return origin !== undefined && !origin.includes('${')
}
