import type { Auth, Kind, Wire } from '../../kinds/kind.ts'
import type { Backend } from '../../schema/backend.ts'
import { baseUrlOn } from '../../schema/base-url-on.ts'
import { boundsOf } from '../../schema/bounds.ts'
import type { Config } from '../../schema/config.ts'
import { listedModel } from '../../schema/models.ts'
import { authOn } from '../../schema/reader.ts'
import { type Sdk, sdks } from '../../schema/sdks.ts'
import { settingsAsData } from '../../schema/settings.ts'
import { isList, type Literal } from './literal.ts'
import { type Feature, featureOfPackage } from './runtime.ts'
import { type TellingShape, vendorsWelcome } from './shapes.ts'

/** A provider as it is printed. */
export interface DeclaredProvider {
  name: string
  /** What an editor shows for it, one line. */
  doc: string
  /** The fields of `Declared` in templates/client/provider.ts, in the order of printing. */
  fields: [name: string, value: Literal][]
}

/** A role as it is printed. */
export interface DeclaredRole {
  name: string
  /** The fields of `Assigned` in templates/client/role.ts. */
  fields: Record<string, Literal>
}

/** An environment as it is printed. */
export interface DeclaredEnvironment {
  name: string
  providers: Listed<DeclaredProvider>
  roles: Listed<DeclaredRole>
}

/** What a client has of all the names that keyfit.yaml declares, in its order. */
export interface Listed<Item> {
  names: string[]
  items: Item[]
}

/** What a client has to know of a backend. */
export function declare(
  backend: Backend,
  sdk: string,
  wire: Wire,
  config: Config,
  kinds: ReadonlyMap<string, Kind>,
  shapes: TellingShape[],
): DeclaredProvider {
  const { name, kind, headers } = backend
  const baseUrl = baseUrlOn(backend, wire) ?? ''
  const auth = authOn(backend, wire)
  const key = keyOf(backend)
  const hosts = hostsOf(backend, config)
  const accepts =
    key === 'none' || shapes.length === 0 ? '*' : vendorsWelcome(backend, hosts, kinds)
  const fields: [string, Literal | null][] = [
    ['baseUrl', baseUrl],
    ...factsFor(sdk, kind, wire),
    ['hosts', hosts],
    ['key', key],
    ['header', key !== 'none' && sendsBareKey(backend, auth) ? auth : null],
    ['anyKey', key !== 'none' && kind.key.need !== 'required' ? true : null],
    ['accepts', accepts === '*' ? null : accepts],
    ['headers', Object.keys(headers).length === 0 ? null : headers],
    ['query', queryOf(backend)],
    ['knows', knowledgeOf(backend, wire, baseUrl)],
    ['models', modelsOf(backend)],
  ]
  return {
    name,
    doc: `${kind.name} at ${baseUrl}, ${wordsForKey(key)}: providers.${name} in keyfit.yaml.`,
    fields: fields.filter((field): field is [string, Literal] => field[1] !== null),
  }
}

/** What the clients of this SDK must know besides.*/
function factsFor(sdk: string, kind: Kind, wire: Wire): [name: string, value: Literal | null][] {
  const { wires, knows = [], packages, ownPackage } = sdks[sdk] as Sdk
  const api = kind.apis.find((each) => each.wire === wire)
  return [
    ['wire', knows.includes('wire') && wire !== wires[0] ? wire : null],
    ['responses', (knows.includes('responses') && api?.responses) || null],
    ['package', (ownPackage && api?.[ownPackage]) ?? packages?.[wire] ?? null],
  ]
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
function sendsBareKey({ credential }: Backend, auth: Auth): boolean {
  return auth !== 'bearer' && credential.type !== 'identity'
}

/** Where a variable may lead; null where none decides the host, or nothing bounds it. */
function hostsOf(backend: Backend, { policy }: Config): string[] | null {
  const { references, text } = backend.destination
  if (references.length === 0 || hostIsWritten(text) !== null) return null
  return boundsOf(backend, policy)
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

/** What tells a user why a server refuses a call, where the kind knows more than the status says. */
function knowledgeOf({ kind, region }: Backend, wire: Wire, baseUrl: string): Literal | null {
  const key: string[] = []
  const api = kind.apis.find((each) => each.wire === wire)
  const regions = new Set(api?.bases.flatMap((base) => base.region ?? []))
  if (kind.separateRegions && regions.size > 1) {
    const here = region === null ? '' : ` This is \`${region}\``
    key.push(`Its regions (${[...regions].join(', ')}) are separate accounts.${here}`)
  }
  key.push(...notesForClients(kind.notes).map((note) => note.replace(/\.$/, '')))
  const path = api?.path ?? pathOf(api?.bases[0]?.url)
  const answers = (kind.answers ?? []).map(({ status, holds, means, cure, refuses, sure }) => ({
    ...(status === undefined ? {} : { status: String(status) }),
    holds,
    means: [sure === 'documented' ? means : `it looks like ${means}`, cure ?? '']
      .filter((part) => part !== '')
      .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
      .join('. '),
    ...(refuses === undefined ? {} : { refuses }),
  }))
  const knows = {
    ...(key.length === 0 ? {} : { key: key.join('. ') }),
    // what is written out has been checked
    ...(path !== '' && baseUrl.includes('${') && !baseUrl.endsWith(path) ? { path } : {}),
    ...(answers.length === 0 ? {} : { answers }),
  }
  return Object.keys(knows).length === 0 ? null : knows
}

/** The notes of a kind that its clients say; the others are for its page. */
export function notesForClients(notes: readonly string[] = []): string[] {
  return notes.filter((text) => /\b401\b/.test(text))
}

/** The path of a base URL that no setting is a part of. */
function pathOf(template = ''): string {
  return /^https?:\/\/[^/]+((?:\/[^/{}]+)*)\/*$/.exec(template)?.[1] ?? ''
}

function modelsOf({ models }: Backend): Literal | null {
  if (models.length === 0) return null
  return models.map(({ id, for: use, deployment }) => ({
    id,
    for: use,
    ...(deployment === null ? {} : { deployment }),
  }))
}

/** The roles that these backends play. Where a provider lists its models, that says what each is for. */
export function declareRoles(
  { roles }: Config,
  backends: Backend[],
  declared: DeclaredProvider[],
): DeclaredRole[] {
  return [...roles].flatMap(([name, { provider, model }]) => {
    const backend = backends.find((each) => each.name === provider)
    if (backend === undefined) return []
    const use = listedModel(backend.models, model)?.for
    const facts = declared
      .find((each) => each.name === provider)
      ?.fields.filter(([field]) => factsOfRoles.includes(field))
    const fields = { provider, model, ...(use === undefined ? {} : { for: use }) }
    return [{ name, fields: { ...fields, ...Object.fromEntries(facts ?? []) } }]
  })
}

/** What decides about the calls that a role has, besides what its model is for. */
const factsOfRoles = ['wire', 'responses', 'package']

interface Traits {
  hasRoles: boolean
  hasEnvironments: boolean
  inBrowser: boolean
}

/** The parts of the templates that a client with these providers needs. */
export function featuresOf(
  providers: DeclaredProvider[],
  { hasRoles, hasEnvironments, inBrowser }: Traits,
): Set<Feature> {
  const fields = providers.flatMap((provider) => provider.fields)
  const has = (name: string) => fields.some(([field]) => field === name)
  const needed: [feature: Feature, isNeeded: boolean][] = [
    ['hosts', has('hosts')],
    ['file', fields.some(([field, value]) => field === 'key' && String(value).startsWith('file:'))],
    ['shapes', has('accepts')],
    ['texts', has('headers') || has('query')],
    ['roles', hasRoles || hasEnvironments],
    ['environments', hasEnvironments],
    ['caller', fields.some(([field, value]) => field === 'key' && value === 'caller')],
    ['browser', inBrowser],
    ['deployments', has('query') || fields.some(([, value]) => namesDeployment(value))],
  ]
  const features = needed.filter(([, isNeeded]) => isNeeded).map(([feature]) => feature)
  const packages = fields.flatMap(([field, value]) => (field === 'package' ? [String(value)] : []))
  return new Set([...features, ...packages.map(featureOfPackage)])
}

function namesDeployment(models: Literal): boolean {
  return isList(models) && models.some((model) => Object.hasOwn(Object(model), 'deployment'))
}
