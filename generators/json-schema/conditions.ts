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
  return [...addressNeeds(kind), ...keyNeeds(kind), ...paths(kind, shared), ...hosts(kind, shared)]
}

function addressNeeds(kind: Kind): JsonSchema[] {
  const names = neededWithoutUrl(kind).filter((name) => name !== 'base_url')
  return names.length === 0 ? [] : [when(absent('base_url'), present(...names))]
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
export function pathConditions(kind: Kind, api: Api, ref: Shared['ref']): JsonSchema[] {
  const mistakes = pathMistakes(kind, api)
  return [
    ...mistakes.map(({ wrong, right }) => when({ pattern: wrong }, { pattern: right })),
    ...(refusesEndpoints(kind, api) ? [ref(`endpoint-${api.wire}`)] : []),
  ]
}

/** With several APIs it depends on `wire`, whose first value is meant where it is left out. */
function paths(kind: Kind, { ref }: Shared): JsonSchema[] {
  if (kind.apis.length === 1) return []
  return kind.apis.flatMap((api, index) => {
    const mistakes = pathConditions(kind, api, ref)
    if (mistakes.length === 0) return []
    const spoken = {
      properties: { wire: { const: api.wire } },
      ...(index === 0 ? {} : { required: ['wire'] }),
    }
    return [when(spoken, { properties: { base_url: { type: 'string', allOf: mistakes } } })]
  })
}

function hosts(kind: Kind, { ref }: Shared): JsonSchema[] {
  if (kind.class === 'protocol') return []
  const right = kind.hosts.length > 0 ? atHosts(kind.hosts) : '^https?://localhost[:/]'
  const isImplied = kind.key.need === 'required' && kind.key.variables.length > 0
  const isForeign = ref(kind.hosts.length > 0 && isImplied ? 'foreign_or_keyless' : 'foreign')
  return [when(isForeign, { properties: { base_url: { type: 'string', pattern: right } } })]
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
