import * as z from 'zod/mini'
import { type $ZodType, toJSONSchema } from 'zod/v4/core'
import { factsOf, settingFields } from '../../schema/config-schema.ts'
import { type DeclaredSettings, isSettingsSchema } from '../../schema/settings.ts'

/** A JSON Schema in the words that draft-07 and 2020-12 share. */
export type JsonSchema = boolean | SchemaObject

/** A JSON Schema that is not just `true` or `false`. */
export interface SchemaObject {
  [keyword: string]: unknown
}

/** The JSON Schema of a mapping. */
export interface MappingSchema extends SchemaObject {
  properties: Record<string, JsonSchema>
  required?: string[]
}

/**
 * Turns a Zod schema of a mapping, of version 3 or 4, or settings that are declared as data, into
 * JSON Schema. Throws where any part of the result would say nothing: a converter that meets a
 * schema of the other version answers an empty one, which accepts everything.
 */
export async function toJsonSchema(schema: DeclaredSettings | $ZodType): Promise<MappingSchema> {
  const converted = normalize(await convert(schema), '')
  if (typeof converted !== 'object' || converted.properties === undefined) {
    throw new TypeError('a schema that is not one of a mapping cannot be turned into JSON Schema')
  }
  return converted as MappingSchema
}

async function convert(schema: unknown): Promise<unknown> {
  const versions = versionsIn(schema)
  if (versions.size > 1) throw new TypeError('a schema must be built with one version of Zod')
  if (versions.has(4)) return fromZod4(schema as $ZodType)
  if (versions.has(3)) {
    const { zodToJsonSchema } = await import('zod-to-json-schema')
    return zodToJsonSchema(schema as never, { $refStrategy: 'none' })
  }
  const settings = schema as DeclaredSettings
  if (isSettingsSchema(settings)) {
    throw new TypeError('settings must be data, or a schema of Zod 3 or 4')
  }
  return fromZod4(z.strictObject(settingFields(settings)))
}

/** The versions of Zod that a schema and all schemas in it were built with; none for plain data. */
function versionsIn(schema: unknown): Set<3 | 4> {
  const versions = new Set<3 | 4>()
  const seen = new Set<unknown>()
  const queue = [schema]
  for (const value of queue) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const { _zod, _def } = value as { _zod?: { def: object }; _def?: { typeName?: unknown } }
    const isZod3 = _zod === undefined && typeof _def?.typeName === 'string'
    if (_zod !== undefined) versions.add(4)
    if (isZod3) versions.add(3)
    const inner =
      _zod?.def ?? (isZod3 ? { ..._def, ...(value as { shape?: object }).shape } : value)
    queue.push(...Object.values(inner as object))
  }
  return versions
}

function fromZod4(schema: $ZodType): unknown {
  return toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'throw',
    reused: 'inline',
    override({ zodSchema, jsonSchema }) {
      const facts = factsOf(zodSchema)
      if (facts === undefined) return
      const { right: _, each: __, ...shown } = facts
      Object.assign(jsonSchema, shown)
    },
  })
}

/** Keywords whose value is one schema, a list of schemas or a mapping of names to schemas. */
const nested = {
  one: ['items', 'additionalProperties', 'propertyNames', 'not', 'contains'],
  list: ['anyOf', 'allOf', 'oneOf'],
  named: ['properties', 'patternProperties'],
}

/** Says the same in the words of both drafts and of strict validators, and refuses to say nothing. */
function normalize(schema: unknown, path: string): JsonSchema {
  if (typeof schema === 'boolean') return schema
  if (Array.isArray(schema)) throw new TypeError(`${path}: a list of positions has no one form`)
  const { $schema: _, ...rest } = (schema ?? {}) as Record<string, unknown>
  if (Object.keys(rest).every((keyword) => annotations.has(keyword))) {
    throw new TypeError(`${path || 'the schema'} accepts everything: give it a type`)
  }
  for (const keyword of nested.one) {
    if (keyword in rest) rest[keyword] = normalize(rest[keyword], `${path}/${keyword}`)
  }
  for (const keyword of nested.list) {
    if (!(keyword in rest)) continue
    rest[keyword] = (rest[keyword] as unknown[]).map((entry) => normalize(entry, path))
  }
  for (const keyword of nested.named) {
    if (!(keyword in rest)) continue
    rest[keyword] = Object.fromEntries(
      Object.entries(rest[keyword] as object).map(([name, entry]) => [
        name,
        normalize(entry, `${path}/${name}`),
      ]),
    )
  }
  return splitTypes(rest)
}

/** Keywords that explain and accept everything. */
const annotations = new Set(['title', 'description', 'default', 'examples', 'deprecated'])

/** Strict validators want one type in one place. */
function splitTypes(schema: Record<string, unknown>): JsonSchema {
  const { type, ...rest } = schema
  if (!Array.isArray(type)) return schema
  return { ...rest, anyOf: type.map((one) => ({ type: one })) }
}
