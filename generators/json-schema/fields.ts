import type { Api, Kind } from '../../kinds/kind.ts'
import { fillTemplate, placeholdersOf } from '../../schema/address.ts'
import { settingExample } from '../../schema/settings.ts'
import { usualBase } from './address.ts'
import { pathConditions } from './conditions.ts'
import type { JsonSchema } from './convert.ts'
import { type Shared, wireName } from './kind.ts'
import { prefixesOf } from './prefixes.ts'

/** The fields whose form or explanation depends on the kind; null for those it has no use for. */
export function fieldsOf(kind: Kind, shared: Shared): Record<string, JsonSchema | null> {
  return {
    kind: { type: 'string', const: kind.id },
    base_url: baseUrl(kind, shared),
    api_key: apiKey(kind, shared),
    identity: identity(kind, shared),
    models: models(kind, shared),
    wire: shared.ref(wireName(kind)),
    region: region(kind, shared),
  }
}

function baseUrl(kind: Kind, shared: Shared): JsonSchema {
  const [api] = kind.apis as [Api]
  const usual = usualBase(kind, api)
  const host = kind.hosts.find((each) => !each.includes('*'))
  const origin =
    host === undefined ? `http://localhost:${kind.ports?.[0] ?? 8000}` : `https://${host}`
  const local = `${origin}${api.path ?? '/v1'}`
  const example = filled(usual ?? api.bases[0]?.url ?? local, kind)
  const variable = `${kind.id.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_BASE_URL`
  return {
    description: `Where requests go: a URL, or one with references. ${usual === null ? `${kind.name} has no default.` : `Left out: ${usual}`}`,
    ...(usual === example ? { default: usual } : {}),
    examples: [example, `\${${variable}:-${example}}`],
    type: 'string',
    allOf: [
      shared.ref('base_url'),
      ...(kind.apis.length === 1 ? pathConditions(kind, api, shared) : []),
    ],
  }
}

/** The address with the settings and the region that stand in the examples. */
function filled(template: string, { settings, apis }: Kind): string {
  const region = apis.flatMap(({ bases }) => bases).find((base) => base.region)?.region
  const names = placeholdersOf(template)
  const values = names.map((name) => [name, settingExample(settings, name) ?? region ?? name])
  return fillTemplate(template, Object.fromEntries(values))
}

function apiKey(kind: Kind, { ref }: Shared): JsonSchema {
  const { need, variables, page } = kind.key
  const begins = prefixesOf(kind)
    .map((prefix) => `\`${prefix}\``)
    .join(' or ')
  const implied = need === 'required' && kind.hosts.length > 0 && variables.length > 0
  const reference = `\${${variables[0] ?? 'LLM_API_KEY'}}`
  const description = [
    'A reference, `caller` (the code passes it) or `{ file: /run/secrets/x }`.',
    ...(implied ? [`Left out: \`${reference}\`.`] : []),
    ...(need === 'required' ? [] : ['Left out: `none`.']),
    ...(need === 'optional' ? [`${kind.name} may be started with a key.`] : []),
    ...(need === 'ignored' ? [`${kind.name} takes any key.`] : []),
    ...(begins === '' ? [] : [`Keys begin with ${begins}.`]),
    ...(page === undefined ? [] : [`Keys come from ${page}`]),
  ]
  return {
    description: description.join(' '),
    examples: need === 'required' ? [reference, 'caller'] : ['none', reference],
    allOf: [ref(need === 'required' ? 'needed_api_key' : 'api_key')],
  }
}

function identity(kind: Kind, { ref, about }: Shared): JsonSchema | null {
  if (kind.class === 'protocol') return ref('identity')
  if (kind.identity === undefined) return null
  return { type: 'string', description: about('identity'), const: kind.identity }
}

function models({ name, models }: Kind, { ref, about }: Shared): JsonSchema {
  const ids = models === undefined ? '' : ` Ids of ${name}: ${models.shape}.`
  const examples = models?.examples ?? []
  return {
    description: `${about('models')}${ids}`,
    ...(examples.length === 0 ? {} : { examples: [examples] }),
    allOf: [ref('models')],
  }
}

function region(kind: Kind, { ref, about }: Shared): JsonSchema | null {
  const bases = kind.apis.flatMap((api) => api.bases)
  const names = [...new Set(bases.flatMap((base) => base.region ?? []))]
  const description = kind.separateRegions
    ? `${about('region')} They are separate accounts: a key of one is refused by the others.`
    : about('region')
  if (bases.some((base) => base.url.includes('{region}'))) {
    return {
      description,
      ...(names.length === 0 ? {} : { examples: names }),
      allOf: [ref('region')],
    }
  }
  return names.length === 0 ? null : { type: 'string', description, enum: names }
}
