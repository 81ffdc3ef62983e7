import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as zod4 from 'zod'
import * as mini from 'zod/mini'
import { z as zod3Inside4 } from 'zod/v3'
import { z as zod3 } from 'zod3'
import { type JsonSchema, toJsonSchema } from '../../generators/json-schema/convert.ts'

const inZod3 = zod3
  .object({
    project: zod3
      .string()
      .regex(/^[a-z]+$/)
      .describe('The project.'),
    tier: zod3.enum(['free', 'paid']).default('free'),
    retries: zod3.number().int().optional(),
    zone: zod3.union([zod3.string(), zod3.number()]).optional(),
    note: zod3.string().nullable().optional(),
  })
  .strict()

const inZod4 = zod4.strictObject({
  project: zod4
    .string()
    .regex(/^[a-z]+$/)
    .describe('The project.'),
  tier: zod4.enum(['free', 'paid']).default('free'),
  retries: zod4.int().optional(),
  zone: zod4.union([zod4.string(), zod4.number()]).optional(),
  note: zod4.string().nullable().optional(),
})

const inMini = mini.strictObject({
  project: mini.string().check(mini.regex(/^[a-z]+$/), mini.describe('The project.')),
  tier: mini._default(mini.enum(['free', 'paid']), 'free'),
  retries: mini.optional(mini.int()),
  zone: mini.optional(mini.union([mini.string(), mini.number()])),
  note: mini.optional(mini.nullable(mini.string())),
})

const good = [
  { project: 'a' },
  { project: 'a', tier: 'paid', retries: 2, zone: 1, note: null },
  { project: 'a', zone: 'x', note: 'x' },
]
const bad = [
  {},
  { project: 'A' },
  { project: 'a', tier: 'none' },
  { project: 'a', retries: 1.5 },
  { project: 'a', zone: true },
  { project: 'a', note: 7 },
  { project: 'a', more: 1 },
]

describe.each([
  ['Zod 3', inZod3],
  ['Zod 4', inZod4],
  ['Zod 4 mini', inMini],
])('%s', (_, schema) => {
  it.each([
    ['2020-12', new Ajv2020({ strict: true })],
    ['draft-07', new Ajv({ strict: true })],
  ])('accepts and refuses as the schema does, in strict mode of %s', async (_draft, ajv) => {
    const fits = ajv.compile(await toJsonSchema(schema))
    for (const value of good)
      expect([value, schema.safeParse(value).success, fits(value)]).toEqual([value, true, true])
    for (const value of bad)
      expect([value, schema.safeParse(value).success, fits(value)]).toEqual([value, false, false])
  })

  it('keeps descriptions', async () => {
    const { properties } = await toJsonSchema(schema)
    expect(properties.project).toMatchObject({ description: 'The project.', type: 'string' })
  })
})

it('turns settings that are data into properties with description and example', async () => {
  const { properties } = await toJsonSchema({
    resource: { type: 'string', about: 'The resource.', pattern: '^[a-z]+$', example: 'contoso' },
    beta: { type: 'boolean', about: 'Whether.', example: 'true' },
    tier: { type: 'string', about: 'The tier.', values: ['a', 'b'], example: 'a' },
  })
  expect(properties).toMatchObject({
    resource: { type: 'string', description: 'The resource.', examples: ['contoso'] },
    beta: { type: 'boolean', description: 'Whether.' },
    tier: { type: 'string', enum: ['a', 'b'] },
  })
})

it('knows Zod 3 also as the part of Zod 4 that it is shipped as', async () => {
  const { properties } = await toJsonSchema(zod3Inside4.object({ a: zod3Inside4.string() }))
  expect(properties).toEqual({ a: { type: 'string' } })
})

it('uses no word that only a validator with the Unicode flag understands', async () => {
  const { properties } = await toJsonSchema({ a: { type: 'string', about: '', example: 'x' } })
  const { pattern } = properties.a as { pattern: string }
  expect(new RegExp(pattern).test('Cpc{}')).toBe(true)
  for (const character of ['\n', '\u0085', '\u2028']) {
    expect([new RegExp(pattern).test(character), new RegExp(pattern, 'u').test(character)]).toEqual(
      [false, false],
    )
  }
})

const mixed = 'one version of Zod'
const empty = 'accepts everything'
// what these functions take is typed, but a kind may come from JavaScript
const untyped = toJsonSchema as (schema: unknown) => Promise<JsonSchema>
it.each([
  ['Zod 4 inside Zod 3', zod3.object({ a: zod4.string() as never }), mixed],
  ['Zod 4 deep inside Zod 3', zod3.object({ a: zod3.array(zod4.string() as never) }), mixed],
  ['Zod 3 inside Zod 4', zod4.object({ a: zod3.string() as never }), mixed],
  ['Zod 3 inside mini', mini.object({ a: mini.optional(zod3.string() as never) }), mixed],
  ['any of Zod 3', zod3.object({ a: zod3.any() }), empty],
  ['any of Zod 4', zod4.object({ a: zod4.any() }), empty],
  ['unknown of mini', mini.object({ a: mini.array(mini.unknown()) }), empty],
  ['unknown keys', zod4.looseObject({ a: zod4.string() }), empty],
  ['a text of Zod 3', zod3.string(), 'not one of a mapping'],
  ['a text of Zod 4', zod4.string(), 'not one of a mapping'],
  ['another library', { safeParse: () => null, shape: {} }, 'Zod 3 or 4'],
])('throws on %s rather than answer an empty schema', async (_, schema, message) => {
  await expect(untyped(schema)).rejects.toThrow(message)
})
