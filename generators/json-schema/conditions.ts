import type { Api, Kind } from '../../kinds/kind.ts'
import { neededWithoutUrl } from './address.ts'
import { atHosts, pathMistakes, refusesEndpoints } from './base-url.ts'
import type { JsonSchema } from './convert.ts'
import type { Shared } from './kind.ts'

/** Fields that every provider of a kind must have. */
export function neededOf(kind: Kind): string[] {
  return ['kind', ...neededWithoutUrl(kind).filter((name) => name === 'base_url')]
}

/** What holds between the fields of a provider. An editor marks what `check` is sure to refuse. */
export function conditionsOf(kind: Kind, shared: Shared): JsonSchema[] {
  return [
    ...addressNeeds(kind, shared),
    ...keyNeeds(kind),
    ...paths(kind, shared),
    ...hosts(kind, shared),
  ]
}

function addressNeeds(kind: Kind, { share }: Shared): JsonSchema[] {
  const names = neededWithoutUrl(kind).filter((name) => name !== 'base_url')
  if (names.length === 0) return []
  const needs = when(absent('base_url'), present(...names))
  return [share(`base_url-or-${names.join('-')}`, { type: 'object', ...needs })]
}

function keyNeeds({ class: family, key, hosts, identity }: Kind): JsonSchema[] {
  const isNeverImplied = hosts.length === 0 || key.variables.length === 0
  const takesIdentity = identity !== undefined || family === 'protocol'
  return [
    ...(key.need === 'required' && isNeverImplied
      ? [when(absent('identity'), present('api_key'))]
      : []),
    ...(takesIdentity ? [when(present('identity'), absent('api_key'))] : []),
  ]
}

/** The paths that are wrong in a base URL of one API. */
export function pathConditions(kind: Kind, api: Api, { ref, share }: Shared): JsonSchema[] {
  const conditions = [
    ...pathMistakes(kind, api).map(({ wrong, right }) =>
      when({ pattern: wrong }, { pattern: right }),
    ),
    ...(refusesEndpoints(kind, api) ? [ref(`endpoint-${api.wire}`)] : []),
  ]
  // servers that stand anywhere have their paths in common
  return kind.hosts.length > 0 || conditions.length === 0
    ? conditions
    : [share(pathName(api), { type: 'string', allOf: conditions })]
}

/** After how its base URLs end, so that another kind changes no name. */
function pathName({ wire, path = '', accepts = [] }: Api): string {
  const endings = [path, ...accepts].map((ending) => ending.match(/\w+/g)?.join('-') ?? 'root')
  return ['path', wire, ...endings].join('-')
}

/** With several APIs it depends on `wire`, whose first value is meant where it is left out. */
function paths(kind: Kind, shared: Shared): JsonSchema[] {
  if (kind.apis.length === 1) return []
  return kind.apis.flatMap((api, index) => {
    const mistakes = pathConditions(kind, api, shared)
    if (mistakes.length === 0) return []
    const properties = { wire: { const: api.wire } }
    const speaks =
      index === 0
        ? shared.share(`speaks-${api.wire}-by-default`, { type: 'object', properties })
        : shared.share(`speaks-${api.wire}`, { type: 'object', properties, required: ['wire'] })
    return [when(speaks, { properties: { base_url: { type: 'string', allOf: mistakes } } })]
  })
}

function hosts(kind: Kind, { ref, share, platforms }: Shared): JsonSchema[] {
  if (kind.class === 'protocol') return []
  const isImplied = kind.key.need === 'required' && kind.key.variables.length > 0
  const isForeign = ref(kind.hosts.length > 0 && isImplied ? 'foreign_or_keyless' : 'foreign')
  const at = (pattern: string) =>
    when(isForeign, { properties: { base_url: { type: 'string', pattern } } })
  return kind.hosts.length > 0
    ? [at(atHosts(kind.hosts))]
    : [share('at-no-vendor', { type: 'object', ...at(atHosts(['localhost', ...platforms])) })]
}

function when(
  condition: JsonSchema,
  consequence: JsonSchema,
): { if: JsonSchema; then: JsonSchema } {
  return { if: condition, then: consequence }
}

function absent(...names: string[]): JsonSchema {
  return { properties: Object.fromEntries(names.map((name) => [name, false])) }
}

function present(...names: string[]): JsonSchema {
  const properties = Object.fromEntries(names.map((name) => [name, true]))
  return { properties, required: names }
}
