import type { Auth, Wire } from '../kinds/kind.ts'
import type { Reader, Reading, UrlForm } from '../kinds/readers/reader.ts'
import { wires } from '../kinds/wires.ts'
import {
  chooseBase,
  fillTemplate,
  isLoopback,
  matchTemplate,
  normalForm,
  pathOf,
  placeholdersOf,
} from './address.ts'
import type { Backend } from './backend.ts'
import type { Config, ReaderUse } from './config.ts'
import { parseUrl } from './destination.ts'
import type { ConfigAt } from './finding.ts'
import { keyNamesOf, urlNamesOf } from './reading.ts'

/** How a reader reads one provider, and where that provider is on the wire it speaks. */
export interface Read {
  backend: Backend
  reading: Reading
  /** Canonical base URL on the reading's wire; null while it is not known. */
  address: URL | null
}

/** The readers that the file declares: those of `readers:`, and those that only get a template. */
export function readerUses({ readers, generate }: Config): ReaderUse[] {
  const uses = [...readers]
  for (const { reader, path } of generate.env) {
    if (reader === null || uses.some((use) => use.reader === reader)) continue
    uses.push({ reader, providers: null, path: [...path, 'reader'] })
  }
  return uses
}

/**
 * What a reader reads for the providers that it is declared for. Without a list those are the
 * `upstream` of a provider that is this very program, else all that it can speak to on a wire they
 * declare, but for what only a gateway reaches.
 */
export function readsOf(
  use: ReaderUse,
  reader: Reader,
  config: Config,
  backends: Backend[],
  addressOf: (backend: Backend) => URL | null = ({ destination }) => destination.url,
): Read[] {
  const listed = use.providers ?? upstreamOf(reader, config)
  const named = listed === null ? null : new Set(listed)
  const meant = backends.filter(({ name, kind }) =>
    named === null
      ? config.providers.get(name)?.direct !== false && kind.id !== reader.is
      : named.has(name),
  )
  return meant.flatMap((backend) => {
    const reading = readingFor(reader, backend, named !== null)
    if (reading === null) return []
    const url = addressOf(backend)
    return [{ backend, reading, address: url && addressOn(backend, reading.wire, url) }]
  })
}

/** What a proxy of the file itself says that it calls; null where it says nothing. */
function upstreamOf({ is }: Reader, { providers }: Config): string[] | null {
  const proxies = [...providers.values()].filter(({ kind }) => kind === is)
  const upstream = proxies.flatMap((provider) => provider.upstream)
  return upstream.length > 0 ? upstream : null
}

/**
 * The set of variables in which a reader finds a provider: one for its kind, else one for a wire
 * that it declares, with the header in which the key is sent there. A provider that is named for the
 * reader may also be reached on another wire of its kind.
 */
export function readingFor(reader: Reader, backend: Backend, isNamed: boolean): Reading | null {
  const { kind, wires: declared } = backend
  const own = reader.reads.filter(({ kinds }) => kinds?.includes(kind.id))
  const wanted = isNamed
    ? [...new Set([...declared, ...kind.apis.map(({ wire }) => wire)])]
    : declared
  const general = wanted.map((wire) =>
    reader.reads.filter((reading) => reading.kinds === undefined && reading.wire === wire),
  )
  const fitting = [own, ...general].find(({ length }) => length > 0)
  if (fitting === undefined) return null
  const sentAs = ({ wire, key }: Reading) => key?.auth === authOn(backend, wire)
  // a server that reads no key does not mind the header, so the variable that the file names decides
  const isNamedThere = ({ key }: Reading) =>
    kind.key.need === 'ignored' &&
    backend.credential.type === 'variable' &&
    backend.credential.variable === key?.variable
  return fitting.find(isNamedThere) ?? fitting.find(sentAs) ?? (fitting[0] as Reading)
}

/** How the key is sent on a wire of a provider. */
export function authOn({ kind, api, auth }: Backend, wire: Wire): Auth {
  if (wire === api.wire) return auth
  return kind.apis.find((other) => other.wire === wire)?.auth ?? kind.auth
}

/** The canonical base URL of a provider on another wire of its kind; null where none follows. */
export function addressOn({ kind, api, region, settings }: Backend, wire: Wire, url: URL) {
  if (wire === api.wire) return url
  const other = kind.apis.find((candidate) => candidate.wire === wire)
  if (other === undefined) return null
  if (api.path !== undefined && other.path !== undefined) {
    const path = pathOf(url)
    return path.endsWith(api.path)
      ? parseUrl(url.origin + path.slice(0, path.length - api.path.length) + other.path)
      : null
  }
  for (const base of api.bases) {
    const found = matchTemplate(base.url, url)
    if (found === null) continue
    const there = chooseBase(other.bases, base.region ?? region, settings)
    const known = Object.entries({ ...settings, region: base.region ?? region, ...found })
    const text = fillTemplate(
      there?.url ?? '',
      Object.fromEntries(known.flatMap(([name, value]) => (value ? [[name, String(value)]] : []))),
    )
    return placeholdersOf(text).length > 0 ? null : parseUrl(text)
  }
  return null
}

/** A canonical base URL in the form that a reader wants, without a slash at its end. */
export function formOf(url: URL, wire: Wire, form: UrlForm): string {
  const { routes, routesBeginWith } = wires[wire]
  const canonical = normalForm(url)
  if (form === 'origin') return url.origin
  if (form === 'unversioned') return canonical.replace(versionSegment, '')
  if (form === 'versioned') return canonical + routesBeginWith
  return form === 'endpoint' ? canonical + routes[0] : canonical
}

const versionSegment = /\/v\d+(?:[a-z]+\d*)?$/

/** A form in words, behind the name of the program that wants it. */
export function formInWords(form: UrlForm, wire: Wire): string {
  const { routes, routesBeginWith } = wires[wire]
  if (form === 'origin') return 'with scheme, host and port alone'
  if (form === 'unversioned') return 'without its last segment if that is a version'
  if (form === 'versioned') return `with ${routesBeginWith} at its end`
  if (form === 'endpoint') return `with ${routes[0]} at its end`
  return routesBeginWith === ''
    ? `without ${routes[0]}, which it appends`
    : `without ${routesBeginWith}, which it appends`
}

/** What a program that is given an address in a form appends to it for its first request. */
export function appended(url: URL, wire: Wire, form: UrlForm): string {
  const given = formOf(url, wire, form)
  return formOf(url, wire, 'endpoint').slice(given.length)
}

/** What an origin lacks of the whole endpoint, without the first slash. */
export function restOf(url: URL, wire: Wire): string {
  return appended(url, wire, 'origin').slice(1)
}

/** Whether two base URLs lead to the same place, however this machine is called there. */
export function leadSame(declared: URL, value: URL): boolean {
  if (normalForm(declared) === normalForm(value)) return true
  return (
    isLoopback(declared.hostname) &&
    isNear(value.hostname) &&
    portOf(declared) === portOf(value) &&
    pathOf(declared) === pathOf(value)
  )
}

/**
 * Whether a name may mean the machine itself: a program in a container calls it by a name without a
 * dot (a service beside it) or by one that ends in `.internal`.
 */
export function isNear(host: string): boolean {
  return isLoopback(host) || host === '0.0.0.0' || !/[.:]/.test(host) || host.endsWith('.internal')
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

/** An address as a variable holds it; a bare host gets a scheme, and the usual port with it. */
export function parseAddress(text: string, isBare: boolean, usualPort: number | undefined) {
  const value = text.trim()
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || !isBare) return parseUrl(value)
  const url = parseUrl(`http://${value}`)
  if (url !== null && usualPort !== undefined && !/:\d+(?:\/|$)/.test(value)) {
    url.port = String(usualPort)
  }
  return url
}

/** Every variable in which a reader looks for an address. */
export function urlVariablesOf({ reads }: Reader): Set<string> {
  return new Set(reads.flatMap(urlNamesOf))
}

/** Where the file declares a use of a reader. */
export function placeOfUse({ path }: ReaderUse): ConfigAt {
  return path[0] === 'readers' && typeof path.at(-1) === 'string' ? { path, on: 'key' } : { path }
}

/** Every variable that a declared reader reads: set for that program, whoever else may know the name. */
export function ownedByReaders(config: Config, readers: () => ReadonlyMap<string, Reader>) {
  const uses = readerUses(config)
  // readers are loaded only where a file declares one
  const known = uses.length === 0 ? [] : uses.map(({ reader }) => readers().get(reader))
  return new Set(known.flatMap((reader) => (reader === undefined ? [] : variablesOf(reader))))
}

function variablesOf(reader: Reader): string[] {
  const rest = reader.reads.flatMap((reading) => {
    const { chosenBy, url, models, settings, many } = reading
    return [
      ...Object.keys(chosenBy ?? {}),
      ...keyNamesOf(reading),
      ...(url?.rest === undefined ? [] : [url.rest]),
      ...(models ?? []),
      ...Object.keys(settings ?? {}),
      ...(many === undefined ? [] : [many.key]),
    ]
  })
  return [...urlVariablesOf(reader), ...rest, ...(reader.ambient ?? [])]
}
