import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import manifest from '../package.json' with { type: 'json' }
import { rules } from '../rules/index.ts'
import { settingsAsData } from '../schema/settings.ts'
import { version } from '../version.ts'

function idsIn(folder: string, besides: string[]): string[] {
  return readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((id) => !['index', 'pages', ...besides].includes(id))
    .sort()
}

it('has one version', () => {
  expect(version).toBe(manifest.version)
})

it('says of each package why it is needed', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8')
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(
    names.filter((name) => !page.includes(`[${name}]`) && !page.includes(`\`${name}\``)),
  ).toEqual([])
})

it('has a kind and a rule for each file, under its name', () => {
  expect(kinds.map(({ id }) => id).sort()).toEqual(
    idsIn('kinds', ['kind', 'ambient-variables', 'public-variables', 'readers', 'wires']),
  )
  expect(rules.map(({ id }) => id).sort()).toEqual(idsIn('rules', ['judge', 'rule']))
})

it('names only rules that exist where one yields to another', () => {
  const ids = rules.map(({ id }) => id)
  expect(rules.flatMap((rule) => rule.yields ?? []).filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(kinds)('the kind $id', (kind) => {
  it('says what it is and what it speaks', () => {
    expect(kind.name).not.toBe('')
    expect(kind.about).toMatch(/^[A-Z].+\.$/)
    expect(kind.apis).not.toEqual([])
  })

  it('says where each fact was read, and when', () => {
    const sources = [
      ...kind.sources,
      ...kind.key.shapes.map(({ source }) => source),
      ...kind.mistakes.map(({ source }) => source),
      ...(kind.models?.mistakes ?? []).map(({ source }) => source),
      ...Object.values(settingsAsData(kind.settings))
        .flatMap(({ since = [] }) => since)
        .map(({ source }) => source),
    ]
    expect(kind.sources).not.toEqual([])
    for (const { url, seen } of sources) {
      expect(url).toMatch(/^https:\/\//)
      expect(seen).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
    }
  })

  it('knows its own examples of models', () => {
    const {
      pattern = '',
      own = '',
      routedBy = [],
      mistakes = [],
      examples,
    } = kind.models ?? {
      examples: [],
    }
    const wrong = examples.filter(
      (id) =>
        ![pattern, own].every((source) => new RegExp(source).test(id)) ||
        routedBy.some((word) => id.startsWith(word)) ||
        mistakes.some((mistake) => new RegExp(mistake.pattern).test(id)),
    )
    expect(wrong).toEqual([])
  })

  it.each(kind.key.shapes)(
    'has a key shape $pattern that begins with its prefix',
    ({ prefix, pattern }) => {
      // what a pattern escapes is written as it is in a prefix
      expect(pattern.replaceAll('\\', '').startsWith(`^${prefix}`)).toBe(true)
    },
  )

  it.each(Object.entries(settingsAsData(kind.settings)))(
    'has a setting %s whose example fits it',
    (_, setting) => {
      const { pattern, values, example } = setting
      if (pattern !== undefined) expect(example).toMatch(new RegExp(pattern))
      if (values !== undefined) expect(values).toContain(example)
    },
  )
})
