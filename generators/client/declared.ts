import type { Kind } from '../../kinds/kind.ts'
import type { Backend } from '../../schema/backend.ts'
import type { Config } from '../../schema/config.ts'
import { settingsAsData } from '../../schema/settings.ts'
import { isList, type Literal } from './literal.ts'
import type { Feature } from './runtime.ts'
import { type TellingShape, vendorsWelcome } from './shapes.ts'

/** A provider as it is printed. */
export interface DeclaredProvider {
  name: string
  /** What an editor shows for it, one line. */
  doc: string
  /** The fields of `Declared` in templates/client/provider.ts, in the order of printing. */
  fields: [name: string, value: Literal][]
}

/** What a client has to know of a backend. */
export function declare(
  backend: Backend,
  config: Config,
  kinds: ReadonlyMap<string, Kind>,
  shapes: TellingShape[],
): DeclaredProvider {
  const { name, kind, destination, headers } = backend
  const key = keyOf(backend)
  const hosts = hostsOf(backend, config)
  const accepts =
    key === 'none' || shapes.length === 0 ? '*' : vendorsWelcome(backend, hosts, kinds)
  const fields: [string, Literal | null][] = [
    ['baseUrl', destination.text ?? ''],
    ['hosts', hosts],
    ['key', key],
    ['header', key !== 'none' && sendsBareKey(backend) ? backend.auth : null],
    ['anyKey', key !== 'none' && kind.key.need !== 'required' ? true : null],
    ['accepts', accepts === '*' ? null : accepts],
    ['headers', Object.keys(headers).length === 0 ? null : headers],
    ['query', queryOf(backend)],
    ['models', modelsOf(backend)],
  ]
  return {
    name,
    doc: `${kind.name} at ${destination.text}, ${wordsForKey(key)}: providers.${name} in keyfit.yaml.`,
    fields: fields.filter((field): field is [string, Literal] => field[1] !== null),
  }
}

/** The credential in the words of keyfit.yaml. What no client can find by itself, the code brings. */
function keyOf({ credential }: Backend): string {
  switch (credential.type) {
    case 'none':
      return 'none'
    case 'variable':
      return `\${${credential.variable}${credential.fallback === null ? '' : `:-${credential.fallback}`}}`
    case 'filler':
      return credential.text
    case 'file':
      return `file:${credential.path}`
    default:
      return 'caller'
  }
}

function wordsForKey(key: string): string {
  if (key === 'none') return 'without a key'
  return key === 'caller' ? 'with the key that createClient is given' : `with the key ${key}`
}

/** The token of an identity goes into `Authorization`, whatever header the vendor's keys go into. */
function sendsBareKey({ auth, credential }: Backend): boolean {
  return auth !== 'bearer' && credential.type !== 'identity'
}

/** Where a variable may lead; null where none decides the host, or nothing bounds it. */
function hostsOf({ kind, destination }: Backend, { policy }: Config): string[] | null {
  if (destination.references.length === 0 || hostIsWritten(destination.text) !== null) return null
  const hosts = policy.egress ?? [...kind.hosts, ...destination.hosts]
  return hosts.length === 0 ? null : hosts
}

/** The host of a base URL that no variable decides, or null. */
export function hostIsWritten(baseUrl: string | null): string | null {
  const origin = /^https?:\/\/[^/?#]*/i.exec(baseUrl ?? '')?.[0]
  if (origin === undefined || origin.includes('$') || !URL.canParse(origin)) return null
  return new URL(origin).hostname
}

function queryOf({ kind, settings }: Backend): Literal | null {
  const query: Record<string, string> = {}
  for (const [name, { query: parameter }] of Object.entries(settingsAsData(kind.settings))) {
    const value = settings[name]
    if (parameter !== undefined && value !== undefined) query[parameter] = String(value)
  }
  return Object.keys(query).length === 0 ? null : query
}

function modelsOf({ models }: Backend): Literal | null {
  if (models.length === 0) return null
  return models.map(({ id, for: use, deployment }) => ({
    id,
    for: use,
    ...(deployment === null ? {} : { deployment }),
  }))
}

/** The parts of the templates that these providers need. */
export function featuresOf(providers: DeclaredProvider[]): Set<Feature> {
  const fields = providers.flatMap((provider) => provider.fields)
  const has = (name: string) => fields.some(([field]) => field === name)
  const needed: [feature: Feature, isNeeded: boolean][] = [
    ['hosts', has('hosts')],
    ['file', fields.some(([field, value]) => field === 'key' && String(value).startsWith('file:'))],
    ['shapes', has('accepts')],
    ['texts', has('headers') || has('query')],
    ['deployments', has('query') || fields.some(([, value]) => namesDeployment(value))],
  ]
  return new Set(needed.filter(([, isNeeded]) => isNeeded).map(([feature]) => feature))
}

function namesDeployment(models: Literal): boolean {
  return isList(models) && models.some((model) => Object.hasOwn(Object(model), 'deployment'))
}
