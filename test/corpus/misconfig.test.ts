import { describe, expect, it } from 'vitest'
import type { Case } from './case.ts'
import { faultsOf } from './misconfig.ts'

const modules = import.meta.glob<{ default: Case[] }>(['./misconfig/*.ts', '!**/index.ts'], {
  eager: true,
})
const cases = Object.entries(modules).flatMap(([path, module]) =>
  module.default.map((one) => ({ path, one })),
)

it('has each case once, with a link and a sentence', () => {
  const ids = cases.map(({ one }) => one.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  for (const { one } of cases) {
    expect(one.id).toMatch(/^[A-Z]\d{3}$/)
    expect(one.source).toMatch(/^https:\/\//)
    expect(one.about, one.id).toMatch(/\.$/)
  }
})

describe.each(Object.entries(modules))('%s', (_, module) => {
  it.each(module.default.map((one) => ({ name: `${one.id} ${one.about}`, one })))(
    '$name',
    ({ one }) => {
      expect(faultsOf(one)).toEqual([])
    },
  )
})
