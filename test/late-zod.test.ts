import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rootFields, rootSchema } from '../schema/config-schema.ts'
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
