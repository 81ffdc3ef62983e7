import { nearest } from '../diagnostics/suggest.ts'
import type { Kind, SettingsSchema, Wire } from '../kinds/kind.ts'
import type { Model } from './backend.ts'
import type {
  ClientTarget,
  Config,
  DeclaredKey,
  EnvTarget,
  Level,
  Place,
  Provider,
  ReaderUse,
  Role,
} from './config.ts'
import {
  anyProviderSchema,
  providerFields,
  providerName,
  providerSchema,
  rootFields,
  rootSchema,
} from './config-schema.ts'
import type { At, Finding } from './finding.ts'
import { readHouseKinds } from './house-kinds.ts'
import {
  findingsOf,
  isMapping,
  type Mapping,
  meantHere,
  reportMissing,
  reportType,
} from './issues.ts'
import { isSettingsSchema, settingIssues, settingNames } from './settings.ts'
import type { Source } from './source.ts'

/** A config, and what is wrong with its shape. Providers with a wrong shape are left out of it. */
export interface ReadConfig {
  config: Config | null
  /** The kinds that hold in it: those it was read with, and its own. */
  kinds: ReadonlyMap<string, Kind>
  findings: Finding[]
}

/** Checks the shape of a file that was read and puts it into the program's own names. */
export function readConfig(
  source: Pick<Source, 'data'>,
  known: ReadonlyMap<string, Kind>,
): ReadConfig {
  const findings: Finding[] = []
  if (!isMapping(source.data)) return { config: null, kinds: known, findings }
  const { providers: declared, kinds: own, ...rest } = withoutExtensions(source.data)
  findings.push(
    ...findingsOf(rootSchema, rest, [], [...Object.keys(rootFields), 'kinds', 'providers']).filter(
      ({ at }) => !isLaidOver(at),
    ),
  )
  const house = own === undefined ? null : readHouseKinds(own, known)
  const { kinds, broken } = house ?? { kinds: known, broken: none }
  findings.push(...(house?.findings ?? []))
  const providers = new Map<string, Provider>()
  if (declared !== undefined && !isMapping(declared)) {
    findings.push(reportType(['providers'], 'a mapping of names to providers', declared))
  } else if (declared === undefined) {
    if (!brings(rest, own) && !findings.some(({ fix }) => fix === 'providers:')) {
      findings.push(reportMissing([], 'providers', 'there is nothing to check or generate'))
    }
  } else {
    for (const [name, value] of Object.entries(declared)) {
      const read = readProvider(name, value, kinds, broken)
      findings.push(...read.findings)
      if (read.provider !== null) providers.set(name, read.provider)
    }
  }
  const policy = isMapping(rest.policy) ? rest.policy : {}
  const generate = isMapping(rest.generate) ? rest.generate : {}
  const config: Config = {
    version: 1,
    runsIn: placeOrNull(rest.runs_in),
    providers,
    roles: rolesOf(rest.roles),
    readers: readersOf(rest.readers),
    policy: {
      egress: policy.egress === undefined ? null : texts(policy.egress),
      plaintext: texts(policy.plaintext),
    },
    rules: isMapping(rest.rules)
      ? new Map(Object.entries(rest.rules as Record<string, Level>))
      : new Map(),
    generate: {
      jsonSchema: textOrNull(generate.json_schema),
      env: envTargets(generate.env),
      client: clientTargets(generate.client),
    },
  }
  return { config, kinds, findings }
}

const none: ReadonlySet<string> = new Set()

/** Whether a place is inside a provider of an environment, which is read where it lies on the others. */
function isLaidOver(at: At): boolean {
  return 'path' in at && at.path[2] === 'providers' && at.path.length > 4
}

/** Whether a file without providers brings something all the same: it is a base, or has one. */
function brings({ extends: bases, policy, roles, rules }: Mapping, kinds: unknown): boolean {
  return [bases, policy, roles, rules, kinds].some((part) => part !== undefined)
}

function readProvider(
  name: string,
  value: unknown,
  kinds: ReadonlyMap<string, Kind>,
  broken: ReadonlySet<string>,
): { provider: Provider | null; findings: Finding[] } {
  const path = ['providers', name]
  const findings: Finding[] = []
  if (!providerName.test(name)) {
    findings.push({
      rule: 'field-has-right-type',
      severity: 'error',
      at: { path, on: 'key' },
      message: 'the name of a provider holds a character that no name may have',
      why: 'Names become identifiers in generated code: letters, digits, `_`, `-` and `.`, a letter or digit first.',
      provider: name,
    })
  }
  if (!isMapping(value)) {
    findings.push({ ...reportType(path, 'a mapping with a `kind`', value), provider: name })
    return { provider: null, findings }
  }
  const slip =
    value.kind === undefined
      ? (Object.keys(value).find(
          (key) => !(key in providerFields) && meantHere(key, ['kind']) !== null,
        ) ?? null)
      : null
  const kindName = slip === null ? value.kind : value[slip]
  const kind = typeof kindName === 'string' ? kinds.get(kindName) : undefined
  // the mistake in the kind is reported, and nothing can be said without it
  if (typeof kindName === 'string' && broken.has(kindName)) return { provider: null, findings }
  if (kind === undefined && typeof kindName === 'string') {
    findings.push(unknownKind(name, slip ?? 'kind', kindName, [...kinds.keys(), ...broken]))
  }
  const schema = kind === undefined ? null : providerSchema(kind)
  const known = [...Object.keys(providerFields), ...settingNames(kind?.settings)]
  if (schema !== null || value.kind === undefined || typeof kindName !== 'string') {
    findings.push(
      ...findingsOf(schema ?? anyProviderSchema(kinds), value, path, known).map((finding) => ({
        ...finding,
        provider: name,
      })),
    )
  }
  if (kind?.settings !== undefined && isSettingsSchema(kind.settings)) {
    findings.push(...settingFindings(name, value, kind, kind.settings, findings))
  }
  if (kind === undefined || findings.length > 0) return { provider: null, findings }
  return { provider: provider(value, kind), findings }
}

/** What a kind's own schema has against the settings, where nothing else is wrong with them. */
function settingFindings(
  name: string,
  value: Mapping,
  kind: Kind,
  settings: SettingsSchema,
  known: Finding[],
): Finding[] {
  const path = ['providers', name]
  const seen = new Set(known.map(({ at }) => JSON.stringify('path' in at ? at.path : null)))
  return settingIssues(settings, value).flatMap((issue): Finding[] => {
    const [field] = issue.path.map(String)
    const at = field === undefined ? path : [...path, field]
    if (seen.has(JSON.stringify(at))) return []
    seen.add(JSON.stringify(at))
    const why = `${kind.name} says: ${issue.message}`
    if (field !== undefined && value[field] === undefined) {
      return [{ ...reportMissing(path, field, why), provider: name }]
    }
    const right = `what ${kind.name} takes there`
    return [{ ...reportType(at, right, value[String(field)]), why, provider: name }]
  })
}

function unknownKind(name: string, key: string, written: string, names: string[]): Finding {
  const near = nearest(written, names)
  return {
    rule: 'kind-is-known',
    severity: 'error',
    at: { path: ['providers', name, key] },
    message: `\`${written}\` is not a kind`,
    why:
      near === null
        ? 'For a server that speaks a known protocol and has no kind of its own there are `openai-compatible` and `anthropic-compatible`.'
        : 'Without a kind nothing is known of this backend: not its hosts, its paths or its keys.',
    ...(near === null ? {} : { fix: `kind: ${near}` }),
    provider: name,
  }
}

function provider(value: Mapping, kind: Kind): Provider {
  const wire = value.wire
  return {
    kind: kind.id,
    baseUrl: textOrNull(value.base_url),
    hosts: texts(value.hosts),
    apiKey: declaredKey(value.api_key),
    identity: (value.identity as Provider['identity'] | undefined) ?? null,
    auth: textOrNull(value.auth),
    models: models(value.models),
    headers: (value.headers as Record<string, string> | undefined) ?? {},
    wire: wire === undefined ? [] : Array.isArray(wire) ? (wire as Wire[]) : [wire as Wire],
    region: textOrNull(value.region),
    forwards:
      value.forwards === '*' ? '*' : value.forwards === undefined ? null : texts(value.forwards),
    upstream: texts(value.upstream),
    direct: value.direct !== false,
    settings: Object.fromEntries(
      settingNames(kind.settings)
        .filter((setting) => value[setting] !== undefined)
        .map((setting) => [setting, value[setting] as string | number | boolean]),
    ),
  }
}

function declaredKey(value: unknown): DeclaredKey | null {
  if (value === undefined) return null
  if (value === 'none' || value === 'caller') return { type: value }
  if (isMapping(value)) return { type: 'file', path: String(value.file) }
  return { type: 'text', text: String(value) }
}

function models(value: unknown): Model[] {
  if (!Array.isArray(value)) return []
  return value.map((entry: unknown, index) => {
    const model = isMapping(entry) ? entry : { id: entry }
    const id = String(model.id)
    return {
      id,
      for: textOrNull(model.for) ?? 'chat',
      deployment: textOrNull(model.deployment),
      pattern: id.includes('*'),
      index,
    }
  })
}

/** A name may not hold a slash, and a model's id may. */
function rolesOf(value: unknown): Map<string, Role> {
  const roles = new Map<string, Role>()
  for (const [name, text] of Object.entries(isMapping(value) ? value : {})) {
    if (typeof text !== 'string' || !text.includes('/')) continue
    const slash = text.indexOf('/')
    roles.set(name, { provider: text.slice(0, slash), model: text.slice(slash + 1) })
  }
  return roles
}

function readersOf(value: unknown): ReaderUse[] {
  if (Array.isArray(value)) {
    return texts(value).map((reader, index) => ({
      reader,
      providers: null,
      path: ['readers', index],
    }))
  }
  return Object.entries(isMapping(value) ? value : {}).map(([reader, providers]) => ({
    reader,
    providers:
      typeof providers === 'string' ? [providers] : providers === null ? null : texts(providers),
    path: ['readers', reader],
  }))
}

function envTargets(value: unknown): EnvTarget[] {
  return entriesAt(['generate', 'env'], value).flatMap(([entry, path]) => {
    if (typeof entry === 'string') return [{ out: entry, reader: null, path }]
    return isMapping(entry) && typeof entry.out === 'string'
      ? [{ out: entry.out, reader: textOrNull(entry.reader), path }]
      : []
  })
}

function clientTargets(value: unknown): ClientTarget[] {
  return entriesAt(['generate', 'client'], value).flatMap(([entry, path]) =>
    isMapping(entry) && typeof entry.out === 'string'
      ? [
          {
            out: entry.out,
            sdk: String(entry.sdk),
            providers: entry.providers === undefined ? null : texts(entry.providers),
            runsIn: placeOrNull(entry.runs_in),
            environment: textOrNull(entry.environment),
            path,
          },
        ]
      : [],
  )
}

/** One entry or a list of them, each with its path. */
function entriesAt(path: (string | number)[], value: unknown): [unknown, (string | number)[]][] {
  return Array.isArray(value)
    ? value.map((entry: unknown, index) => [entry, [...path, index]])
    : [[value, path]]
}

function placeOrNull(value: unknown): Place | null {
  return typeof value === 'string' ? (value as Place) : null
}

/** Top-level keys that begin with `x-` are the user's own, for anchors. */
function withoutExtensions(data: Mapping): Mapping {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith('x-')))
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
