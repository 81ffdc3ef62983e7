import { describe, expect, it } from 'vitest'
import * as mini from 'zod/mini'
import { z as zod3 } from 'zod3'
import type { Setting } from '../kinds/kind.ts'
import {
  isSettingsSchema,
  settingExample,
  settingIssues,
  settingNames,
  settingOfQuery,
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

it('takes no setting for said that every object has', () => {
  const settings = mini.strictObject({ constructor: mini.optional(mini.string()) })
  expect(settingIssues(settings, {})).toEqual([])
})

it.each<[query: string, setting: string | null]>([
  ['?api-version=preview', 'api_version: preview'],
  ['?other=1&api-version=', 'api_version: '],
  ['?undefined=1', null],
  ['', null],
])('finds in %j the setting %s', (query, setting) => {
  const url = new URL(`https://a.example/v1${query}`)
  const settings: Record<string, Setting> = {
    ...asData,
    api_version: { type: 'string', about: 'The version.', query: 'api-version', example: 'v1' },
  }
  expect(settingOfQuery(url, settings)).toBe(setting)
  expect(settingOfQuery(url, undefined)).toBeNull()
})
