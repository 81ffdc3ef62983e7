import { describe, expect, it } from 'vitest'
import { jsonSchema, openApi } from '../bench/documents.ts'
import { benchmarksPage } from '../bench/page.ts'
import { partsOf } from '../bench/profile.ts'
import { providers } from '../bench/providers.ts'
import { check, readEnvFile } from '../keyfit.ts'

describe('the projects of the benchmarks', () => {
  it.each([1, 10, 37])('have no mistake, with %i providers', (count) => {
    const { keyfitYaml, env } = providers(count)
    for (const envFiles of [[], [readEnvFile('.env', env)]]) {
      const { diagnostics, backends } = check(keyfitYaml, { envFiles })
      expect(diagnostics).toEqual([])
      expect(backends).toHaveLength(count)
    }
  })

  it('have a key for each variable that is read', () => {
    const { keyfitYaml, env } = providers(37)
    const { values } = check(keyfitYaml, { envFiles: [readEnvFile('.env', env)] })
    const { backends } = check(keyfitYaml)
    for (const { credential } of backends) {
      if (credential.type !== 'variable') continue
      expect(values.get(credential.variable), credential.variable).toBeDefined()
    }
  })

  it('are for peers as many operations and definitions', () => {
    expect(Object.keys(JSON.parse(openApi(37)).paths)).toHaveLength(37)
    expect(Object.keys(JSON.parse(jsonSchema(37)).properties)).toHaveLength(37)
  })
})

it('a bar that is not met is said to be so', () => {
  const bar = { name: 'Node 20', value: '1.80 × node', bar: 'at most 1.5 × node', isMet: false }
  const page = benchmarksPage([
    {
      id: 'start',
      date: '2026-01-02',
      where: 'somewhere',
      rounds: 25,
      bars: [bar, { ...bar, name: 'Node 24', isMet: true }],
      tables: [{ title: 'Ten', columns: ['', 'ms'], rows: [['node -e 0', '30.0']] }],
      profiles: [{ title: 'Node 20', parts: [{ name: 'yaml', share: 0.256 }] }],
      plots: [],
    },
  ])
  expect(page).toContain('| Node 20 | 1.80 × node | at most 1.5 × node | **no** |')
  expect(page).toContain('| Node 24 | 1.80 × node | at most 1.5 × node | yes |')
  expect(page).toContain('| node -e 0 | 30.0 |')
  expect(page).toContain('Node 20: yaml 26 %.')
})

it('a profile knows whose the time of a function without a name is', () => {
  const frame = (functionName: string, url = '') => ({ callFrame: { functionName, url } })
  const parts = partsOf({
    nodes: [
      { id: 1, ...frame('(root)'), children: [2, 5, 6] },
      { id: 2, ...frame('readSource', 'file:///keyfit/dist/keyfit/keyfit.js'), children: [3, 4] },
      { id: 3, ...frame('', 'file:///keyfit/dist/keyfit/keyfit.js') },
      { id: 4, ...frame('readFileSync', 'node:fs') },
      { id: 5, ...frame('scan', '/project/node_modules/@scope/other/index.js') },
      { id: 6, ...frame('(idle)') },
    ],
    samples: [3, 4, 5, 6],
    timeDeltas: [400, 200, 400, 5000],
  })
  expect(parts).toEqual([
    { name: 'schema/source.ts', share: 0.6 },
    { name: '@scope/other', share: 0.4 },
  ])
})
