import * as z from 'zod/mini'
import type { Kind } from '../../kinds/kind.ts'
import type { Reader } from '../../kinds/readers/reader.ts'
import { providerFields, providerName, rootSchema } from '../../schema/config-schema.ts'
import { houseKindSchema, kindId } from '../../schema/house-kind-schema.ts'
import { atHosts, endpointMistake, literally, plainUrl } from './base-url.ts'
import { type JsonSchema, type SchemaObject, toJsonSchema } from './convert.ts'
import { kindSchema, type Shared, wireName } from './kind.ts'

/** The two forms of JSON Schema: the current one, and the one that older tools know. */
export type Draft = '2020-12' | 'draft-07'

const drafts = {
  '2020-12': { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' },
}

/**
 * The JSON Schema of keyfit.yaml, with one branch for each kind. Both forms use only keywords that
 * the two drafts share and understand alike, and none that a strict validator has not heard of; so
 * an editor's own words for its errors (`patternErrorMessage`) are left out, and patterns are
 * written to be read.
 */
export async function schemaDocument(
  kinds: Iterable<Kind>,
  draft: Draft,
  comment: string,
  readers: Reader[] = [],
): Promise<SchemaObject> {
  const all = [...kinds]
  const { uri, definitions } = drafts[draft]
  const ref = (name: string) => ({ $ref: `#/${definitions}/${name}` })
  const root = await toJsonSchema(rootSchema)
  const fields = (await toJsonSchema(z.strictObject(providerFields))).properties
  const common: Record<string, JsonSchema> = {}
  const shared: Shared = {
    fields: Object.keys(fields),
    ref,
    share: (name, schema) => ref(shareAs(name, schema, common)),
    platforms: all.flatMap(({ serverHosts = [] }) => serverHosts),
    about: (name) => String((fields[name] as { description?: unknown }).description),
  }
  const branches: [string, JsonSchema][] = []
  for (const kind of all) branches.push([`kind-${kind.id}`, await kindSchema(kind, shared)])
  const { version, ...others } = root.properties
  return {
    $schema: uri,
    $comment: comment,
    title: 'keyfit.yaml',
    description: 'LLM backends as code: which providers there are, and where their keys go.',
    type: 'object',
    properties: {
      version: version as JsonSchema,
      providers: {
        type: 'object',
        description: 'The providers, by the name that code uses for them.',
        propertyNames: { type: 'string', pattern: providerName.source },
        additionalProperties: ref('provider'),
      },
      ...(readers.length === 0 ? others : withReaders(others, readers, ref)),
      kinds: {
        type: 'object',
        description: 'Kinds of your own, by the name that `kind` uses for them.',
        propertyNames: { type: 'string', pattern: kindId.source },
        additionalProperties: ref('house_kind'),
      },
    },
    required: ['version'],
    // a base may have no providers, and a file may have those of its base
    anyOf: ['providers', 'extends', 'policy', 'roles', 'rules', 'kinds'].map((part) => ({
      properties: { [part]: true },
      required: [part],
    })),
    patternProperties: { '^x-': true },
    additionalProperties: false,
    [definitions]: {
      kind_name: kindName(all, shared),
      ...(readers.length === 0 ? {} : readerNames(others, readers)),
      provider: provider(all, shared),
      house_kind: await houseKind(ref),
      ...sharedFields(fields),
      needed_api_key: {
        allOf: [
          ref('api_key'),
          { if: { type: 'string' }, then: { type: 'string', pattern: noLiteral } },
        ],
      },
      ...wireFields(all, shared),
      ...misplaced(all, ref),
      ...common,
      ...Object.fromEntries(branches),
    },
  }
}

/** The name under which a schema stands among the common ones, where equal ones stand once. */
function shareAs(name: string, schema: JsonSchema, common: Record<string, JsonSchema>): string {
  const text = JSON.stringify(schema)
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name}-${count}`
    const there = common[numbered]
    if (there === undefined) common[numbered] = schema
    if (there === undefined || JSON.stringify(there) === text) return numbered
  }
}

/** The name of any kind, for completion. */
function kindName(kinds: Kind[], { about }: Shared): JsonSchema {
  return {
    type: 'string',
    description: about('kind'),
    anyOf: kinds.map(({ id, name, about: text, retired }) => ({
      const: id,
      description: `${name}. ${text}${retired === undefined ? '' : ` Ended on ${retired.on}.`}`,
    })),
  }
}

/** The name of any reader, and the providers that may stand at it. */
function readerNames(
  { readers: uses }: Record<string, JsonSchema>,
  readers: Reader[],
): Record<string, JsonSchema> {
  const [, mapping] = (uses as SchemaObject).anyOf as [SchemaObject, SchemaObject]
  return {
    reader_name: {
      type: 'string',
      anyOf: readers.map((reader) => ({ const: reader.id, description: aboutReader(reader) })),
    },
    reader_providers: mapping.additionalProperties as JsonSchema,
  }
}

/** The fields in which a reader is named, with the names of those that are known. */
function withReaders(
  fields: Record<string, JsonSchema>,
  readers: Reader[],
  ref: Shared['ref'],
): Record<string, JsonSchema> {
  const { anyOf: _, ...facts } = fields.readers as SchemaObject
  const uses = readers.map((reader) => [
    reader.id,
    { description: aboutReader(reader), allOf: [ref('reader_providers')] },
  ])
  const generate = JSON.stringify(fields.generate, (name, value) =>
    name === 'reader' && typeof value === 'object'
      ? { description: value.description, allOf: [ref('reader_name')] }
      : value,
  )
  return {
    ...fields,
    readers: {
      ...facts,
      anyOf: [
        { type: 'array', items: ref('reader_name') },
        { type: 'object', properties: Object.fromEntries(uses), additionalProperties: false },
      ],
    },
    generate: JSON.parse(generate) as JsonSchema,
  }
}

function aboutReader({ name, about }: Reader): string {
  return `${name}. ${about}`
}

/** A kind that the file declares itself. */
async function houseKind(ref: Shared['ref']): Promise<JsonSchema> {
  const { properties, ...rest } = await toJsonSchema(houseKindSchema())
  const { like, ...others } = properties
  const about = (like as SchemaObject).description
  return {
    ...rest,
    properties: { like: { description: about, allOf: [ref('kind_name')] }, ...others },
  }
}

/** Any provider: its kind decides what else may stand in it. */
function provider(kinds: Kind[], { ref }: Shared): JsonSchema {
  return {
    type: 'object',
    properties: {
      kind: ref('kind_name'),
    },
    required: ['kind'],
    // a pattern, as editors that complete take `openai` for the beginning of the const
    // `openai-compatible` and would offer the fields of both
    allOf: kinds.map(({ id }) => ({
      if: {
        type: 'object',
        properties: { kind: { type: 'string', pattern: `^${literally(id)}$` } },
        required: ['kind'],
      },
      then: ref(`kind-${id}`),
    })),
  }
}

/** The fields of every provider; those that each kind explains anew come without an explanation. */
function sharedFields(fields: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const explained = ['base_url', 'api_key', 'models', 'region']
  const { kind: _kind, wire: _wire, ...rest } = fields
  return Object.fromEntries(
    Object.entries(rest).map(([name, field]) => {
      if (!explained.includes(name) || typeof field === 'boolean') return [name, field]
      const { description: _, examples: __, default: ___, ...form } = field
      return [name, name === 'base_url' ? { ...form, allOf: urlForm } : form]
    }),
  )
}

/** A literal key is refused where a key is needed; what other tools resolve (`op://…`) is not. */
const noLiteral =
  '^(none|caller|\\$\\{[0-9]*[A-Za-z_][A-Za-z0-9_]*(:-[^}]*)?\\}|[a-z][a-z0-9-]*[:+(].*)$'

/** What is no base URL of anything. References are filled later. */
const urlForm = [
  {
    if: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://|\\$\\{' },
    else: { pattern: '^https?://' },
  },
  { if: { pattern: `${plainUrl}[^?#$]*[?][^#]` }, then: { pattern: '^[^?]*$' } },
  { if: { pattern: '^https?://[^/?#@:$\\\\]+(:[^/?#@$\\\\]*)?@' }, then: { pattern: '^[^@]*$' } },
]

/** `wire` for each set of APIs that a kind serves, and what is no base URL of an API. */
function wireFields(kinds: Kind[], { about }: Shared): Record<string, JsonSchema> {
  const names = new Map(kinds.map((kind) => [wireName(kind), kind.apis.map(({ wire }) => wire)]))
  const fields = [...names].map(([name, wires]): [string, JsonSchema] => {
    const one = { type: 'string', enum: wires }
    const list = { type: 'array', items: one, minItems: 1 }
    return [name, { description: about('wire'), default: wires[0], anyOf: [one, list] }]
  })
  const endpoints = [...new Set([...names.values()].flat())].map((wire): [string, JsonSchema] => {
    const { wrong, right } = endpointMistake(wire)
    return [
      `endpoint-${wire}`,
      { type: 'string', if: { pattern: wrong }, then: { pattern: right } },
    ]
  })
  return Object.fromEntries([...fields, ...endpoints])
}

/** Providers whose `base_url` is another vendor's, or nobody's while the vendor's own key is implied. */
function misplaced(kinds: Kind[], ref: Shared['ref']): Record<string, JsonSchema> {
  const at = (url: JsonSchema, absent: string[]) => ({
    type: 'object',
    properties: { base_url: url, ...Object.fromEntries(absent.map((name) => [name, false])) },
    required: ['base_url'],
  })
  const known = { type: 'string', pattern: atHosts(kinds.flatMap(({ hosts }) => hosts)) }
  const plain = { type: 'string', pattern: plainUrl }
  return {
    foreign: at(known, ['hosts']),
    foreign_or_keyless: {
      anyOf: [ref('foreign'), at(plain, ['hosts', 'api_key', 'identity'])],
    },
  }
}
