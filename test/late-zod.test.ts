import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as mini from 'zod/mini'
import { rootFields, rootSchema } from '../schema/config-schema.ts'
import * as z from '../schema/late-zod.ts'
import { fits } from '../schema/late-zod.ts'

const names = [
  ...Object.keys(rootFields),
  'out',
  'sdk',
  'egress',
  'client',
  'env',
  '__proto__',
  'x',
]
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('docker', 'openai', 'a/b', '', 'a\nb', 1, 0, Number.NaN, true, null, 'off'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 4, noNullPrototype: false }),
  ),
})).any

it('calls nothing right that the schema itself refuses', () => {
  let right = 0
  const field = fc.constantFrom(...Object.keys(rootFields))
  fc.assert(
    fc.property(field, value, (name, drawn) => {
      const data = Object.assign(Object.create(null), { version: 1, [name]: drawn })
      if (!fits(rootSchema, data)) return
      right++
      const { issues } = rootSchema._zod.run({ value: data, issues: [] }, { async: false }) as {
        issues: unknown[]
      }
      expect(issues).toEqual([])
    }),
    { numRuns: 5000 },
  )
  expect(right).toBeGreaterThan(100)
})

/** Of a sound file no schema is built: what stands in each is told by a plain test. */
describe('without building the schema', () => {
  const word = z.string().check(z.regex(/^[a-z]+$/, 'a word'))

  it.each<[what: string, schema: mini.core.$ZodType, right: unknown[], others: unknown[]]>([
    ['text', z.string(), ['', 'a'], [1, null, undefined]],
    ['text of a form', word, ['a'], ['1', 1]],
    ['a number', z.number(), [0, 1.5], ['1', Number.NaN, Number.POSITIVE_INFINITY]],
    ['yes or no', z.boolean(), [true, false], ['true', 0, null]],
    ['nothing', z.null(), [null], [undefined, 0, '']],
    ['one text', z.literal('a'), ['a'], ['b', undefined]],
    ['one of several', z.enum(['a', 'b']), ['a', 'b'], ['c', undefined]],
    ['what may be left out', z.optional(word), ['a', undefined], [null, '1']],
    ['what may be nothing', z.nullable(word), ['a', null], [undefined, '1']],
    ['one or the other', z.union([word, z.number()]), ['a', 1], ['1', true]],
    ['a list', z.array(word), [[], ['a', 'b']], [['a', 1], 'a', { length: 0 }]],
    ['a list of at least one', z.array(word).check(z.minLength(1)), [['a']], [[], [1]]],
    ['names', z.record(word, z.number()), [{}, { a: 1 }], [{ 1: 1 }, { a: 'b' }, [], null, 'a']],
    [
      'fields',
      z.strictObject({ a: word, b: z.optional(z.number()) }),
      [{ a: 'b' }, { a: 'b', b: 1 }],
      [{}, { a: 'b', b: 'c' }, { a: 'b', c: 1 }, { a: 'b', toString: 1 }, [], null],
    ],
  ])('%s is known to be right', (_, schema, right, others) => {
    expect(right.filter((value) => !fits(schema, value))).toEqual([])
    expect(others.filter((value) => fits(schema, value))).toEqual([])
  })

  it('a check of another kind is never sure', () => {
    const schema = z.string().check(mini.trim())
    expect(fits(schema, 'a')).toBe(false)
    expect(schema._zod.run({ value: ' a ', issues: [] }, {})).toMatchObject({ value: 'a' })
    expect(fits(mini.string(), 'a')).toBe(false)
  })
})
