import { describe, expect, it } from 'vitest'
import * as mini from 'zod/mini'
import { z as zod3 } from 'zod3'
import type { Setting } from '../kinds/kind.ts'
import {
  isSettingsSchema,
  settingExample,
  settingIssues,
  settingNames,
} from '../schema/settings.ts'

const asData: Record<string, Setting> = {
  project: { type: 'string', about: 'The project.', example: 'a' },
  safeParse: { type: 'boolean', about: 'A setting may have any name.', example: 'true' },
}

it('reads the names of settings that are data', () => {
  expect(isSettingsSchema(asData)).toBe(false)
  expect(settingNames(asData)).toEqual(['project', 'safeParse'])
  expect(settingNames(undefined)).toEqual([])
  expect(settingExample(asData, 'project')).toBe('a')
  expect(settingExample(asData, 'toString')).toBeUndefined()
})

describe.each([
  ['Zod 3', zod3.object({ project: zod3.string(), tier: zod3.enum(['free', 'paid']).optional() })],
  [
    'Zod 4',
    mini.strictObject({ project: mini.string(), tier: mini.optional(mini.enum(['free', 'paid'])) }),
  ],
])('a schema of %s', (_, settings) => {
  it('tells its names', () => {
    expect(isSettingsSchema(settings)).toBe(true)
    expect(settingNames(settings)).toEqual(['project', 'tier'])
    expect(settingExample(settings, 'project')).toBeUndefined()
  })

  it('judges its own fields and no others', () => {
    expect(settingIssues(settings, { kind: 'x', project: 'a', tier: 'paid' })).toEqual([])
    expect(settingIssues(settings, { kind: 'x', tier: 'none' }).map(({ path }) => path)).toEqual([
      ['project'],
      ['tier'],
    ])
  })
})
