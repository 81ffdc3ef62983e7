import type { Api, Auth, Kind, Wire } from '../kinds/kind.ts'
import type { Config, Provider } from './config.ts'
import { resolveCredential } from './credential.ts'
import { resolveDestination } from './destination.ts'
import type { Key } from './key.ts'
import type { Reference } from './reference.ts'
import type { Origin, Values } from './values.ts'

/** A model as declared. Patterns (`vendor/*`) have `pattern: true`. */
export interface Model {
  id: string
  /** What it may be used for; `chat` unless said. */
  for: string
  /** What the server calls it, where that differs (Azure). */
  deployment: string | null
  pattern: boolean
  /** Place in the list. */
  index: number
}

/** Where requests go. */
export interface Destination {
  /** The base URL as written or as the kind gives it, references unfilled; null if there is none. */
  text: string | null
  /** Who said it. */
  from: 'file' | 'kind' | 'nobody'
  references: Reference[]
  /** With every reference filled (value, else default); null while one is open or it is no URL. */
  url: URL | null
  /** The filled text where it is no URL by itself, for reports about its form; never a secret. */
  filled: string | null
  /** The variable whose present value the URL came from, where a value was used. */
  origin: Origin | null
  /** Settings or `region` that the kind's base URL still needs. */
  open: string[]
  /** Hosts the provider adds to the kind's own (`hosts:`), as written. */
  hosts: string[]
}

/** How the credential is found. */
export type Credential =
  | { type: 'none' }
  | {
      type: 'variable'
      variable: string
      fallback: string | null
      /** True where the file does not name it and the kind's own variable is meant. */
      implied: boolean
      /** The present value; null where the variable is unset. */
      key: Key | null
      origin: Origin | null
    }
  | { type: 'filler'; text: string }
  | { type: 'literal'; key: Key }
  | { type: 'elsewhere'; scheme: string }
  | { type: 'file'; path: string }
  | { type: 'caller' }
  | { type: 'identity'; of: 'aws' | 'azure' | 'gcp' }
  /** Must be written and is not. */
  | { type: 'undeclared'; because: 'foreign-host' | 'second-provider' | 'not-implied' }

/** One provider, resolved: everything a rule or a generator needs, with nothing left to look up. */
export interface Backend {
  name: string
  /** What the file says of it. */
  declared: Provider
  kind: Kind
  /** The APIs spoken, the one whose form `base_url` has first. Never empty. */
  wires: Wire[]
  api: Api
  destination: Destination
  credential: Credential
  auth: Auth
  /** Header name to text with references unfilled. */
  headers: Record<string, string>
  models: Model[]
  region: string | null
  /** Settings as written, references unfilled. */
  settings: Record<string, string | number | boolean>
  /** Kinds whose keys this place rightly receives. */
  forwards: string[] | '*'
  /** What stands behind it, directly or further on; without itself, each once. */
  upstream: Backend[]
  /** False where only a gateway reaches it. */
  direct: boolean
}

/**
 * Turns declared providers into backends. Never throws: what cannot be resolved stays open in the
 * backend and is reported by a rule. A provider without a known kind gives no backend.
 */
export function resolve(
  config: Config,
  kinds: ReadonlyMap<string, Kind>,
  values: Values,
): Backend[] {
  const backends: Backend[] = []
  for (const [name, provider] of config.providers) {
    const kind = kinds.get(provider.kind)
    if (kind === undefined) continue
    const wires = wiresOf(provider.wire, kind)
    const api = kind.apis.find((candidate) => candidate.wire === wires[0]) ?? (kind.apis[0] as Api)
    const destination = resolveDestination(provider, kind, api, values)
    backends.push({
      name,
      declared: provider,
      kind,
      wires,
      api,
      destination,
      credential: resolveCredential(name, provider, kind, destination, config, kinds, values),
      auth: provider.auth ?? api.auth ?? kind.auth,
      headers: provider.headers,
      models: provider.models,
      region: provider.region,
      settings: provider.settings,
      forwards: provider.forwards ?? kind.forwards ?? [],
      upstream: [],
      direct: provider.direct,
    })
  }
  linkUpstreams(backends)
  return backends
}

/** Backends by the names of their providers. */
export function backendsByName(backends: Backend[]): ReadonlyMap<string, Backend> {
  return new Map(backends.map((backend) => [backend.name, backend]))
}

/** Finds what stands behind each; a gateway with known upstreams passes on the keys of those alone. */
function linkUpstreams(backends: Backend[]): void {
  const linked = backends.filter(({ declared }) => declared.upstream.length > 0)
  if (linked.length === 0) return
  const byName = backendsByName(backends)
  for (const backend of linked) {
    const reached = new Set([backend])
    for (const { declared } of reached) {
      for (const next of declared.upstream) {
        const found = byName.get(next)
        if (found !== undefined) reached.add(found)
      }
    }
    reached.delete(backend)
    backend.upstream = [...reached]
    if (backend.upstream.length === 0 || backend.declared.forwards) continue
    if (backend.forwards !== '*') continue
    const behind = backend.upstream.map(({ kind }) => kind.vendor ?? kind.id)
    // what stands behind may pass keys on in turn
    if (backend.upstream.some(({ forwards }) => forwards === '*')) continue
    backend.forwards = [...new Set(behind)]
  }
}

function wiresOf(declared: Wire[], kind: Kind): Wire[] {
  const spoken = kind.apis.map((api) => api.wire)
  const known = declared.filter((wire) => spoken.includes(wire))
  return known.length > 0 ? known : [spoken[0] as Wire]
}
