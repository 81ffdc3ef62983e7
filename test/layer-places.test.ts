import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import type { At } from '../schema/finding.ts'
import { type Layers, readLayers } from '../schema/layers.ts'
import { readSource } from '../schema/source.ts'

const base = `version: 1
providers:
  p: { kind: vllm, base_url: "https://a.example/v1", api_key: none }
  q: { kind: openai, models: [a] }
roles: { r: q/a }
policy: { egress: [.a.example] }
generate: { env: .env.example }
`
const text = `version: 1
extends: ./base.yaml
providers:
  p: { models: [m] }
env_files: [.env.root, 1]
environments:
  e:
    providers:
      p: { models: [n] }
      q: { kind: groq }
    policy: { egress: [b.example] }
    env_files: [.env.e]
  nothing:
  odd: 1
`
const known = new Map(kinds.map((kind) => [kind.id, kind]))

function layersOf(main: string) {
  const read = () => ({ file: 'base.yaml', input: base })
  return readLayers(readSource('keyfit.yaml', main), known, read)
}

const { root, environments, bases } = layersOf(text)
const overlay = environments[0] as Layers

describe('a place of a file with a base', () => {
  it.each<[layer: Layers, at: At, place: string]>([
    [root, { path: ['providers', 'p', 'kind'] }, 'base.yaml:3'],
    [root, { path: ['providers', 'p', 'models', 0] }, 'keyfit.yaml:4'],
    [root, { path: ['providers', 'q', 'models', 0] }, 'base.yaml:4'],
    [root, { path: ['providers', 'p', 'absent'] }, 'keyfit.yaml:4'],
    [root, { path: ['providers', 'absent'] }, 'keyfit.yaml:3'],
    [root, { path: ['roles', 'r'] }, 'base.yaml:5'],
    [root, { path: ['roles', 'r', 'deeper'] }, 'base.yaml:5'],
    [root, { path: ['extends'] }, 'keyfit.yaml:2'],
    [root, { path: ['version'] }, 'keyfit.yaml:1'],
    [root, { path: ['generate', 'env'] }, 'keyfit.yaml:1'],
    [root, { path: ['absent'] }, 'keyfit.yaml:1'],
    [root, { path: [] }, 'keyfit.yaml:1'],
    [root, { start: 12, end: 13 }, 'keyfit.yaml:2'],
    [root, { file: '.env', line: 7, column: 1, endColumn: 2 }, '.env:7'],
    [overlay, { path: ['providers', 'p', 'models', 0] }, 'keyfit.yaml:9'],
    [overlay, { path: ['providers', 'p', 'kind'] }, 'base.yaml:3'],
    [overlay, { path: ['providers', 'q', 'kind'] }, 'keyfit.yaml:10'],
    [overlay, { path: ['providers', 'q', 'models', 0] }, 'keyfit.yaml:10'],
    [overlay, { path: ['roles', 'r'] }, 'base.yaml:5'],
    [overlay, { path: ['env_files'] }, 'keyfit.yaml:5'],
    [overlay, { file: '.env', line: 7, column: 1, endColumn: 2 }, '.env:7'],
  ])('%# is where it counts', (layer, at, place) => {
    const { file, line } = layer.locate(at)
    expect(`${file}:${line}`).toBe(place)
  })
})

describe('the layers', () => {
  it('are the root and each environment that is a mapping', () => {
    expect(root.environment).toBeNull()
    expect(environments.map(({ environment }) => environment)).toEqual(['e', 'nothing'])
    expect(bases.map(({ source }) => source.file)).toEqual(['base.yaml'])
  })

  it('take from a base what is of providers, and from the file the rest', () => {
    const plain = JSON.parse(JSON.stringify(root.data))
    expect(Object.keys(plain).sort()).toEqual([
      ...['env_files', 'environments', 'extends', 'policy', 'providers', 'roles', 'version'],
    ])
    expect(plain.providers.p).toEqual({
      kind: 'vllm',
      base_url: 'https://a.example/v1',
      api_key: 'none',
      models: ['m'],
    })
    const inEnvironment = JSON.parse(JSON.stringify(overlay.data))
    expect(Object.keys(inEnvironment).sort()).toEqual([
      ...['env_files', 'policy', 'providers', 'roles', 'version'],
    ])
    expect(inEnvironment.providers.q).toEqual({ kind: 'groq' })
  })

  it('have the files of variables that they list themselves', () => {
    expect(root.envFiles).toEqual(['.env.root'])
    expect(overlay.envFiles).toEqual(['.env.e'])
    expect(environments[1]?.envFiles).toBeNull()
    expect(layersOf(base).root.envFiles).toBeNull()
    expect(layersOf('env_files: [.env.a]\n').root.envFiles).toEqual(['.env.a'])
    expect(layersOf('env_files: .env.a\n').root.envFiles).toBeNull()
  })

  it('say what they break once, where it stands', () => {
    expect(root.findings).toEqual([])
    expect(overlay.findings.map(({ rule, at }) => ({ rule, at }))).toEqual([
      { rule: 'policy-only-narrows', at: { path: ['environments', 'e', 'policy', 'egress', 0] } },
    ])
    const wider = layersOf(text.replace('env_files: [.env.root, 1]', 'policy: { egress: [c] }'))
    expect(wider.root.findings.map(({ rule, at }) => ({ rule, at }))).toEqual([
      {
        rule: 'policy-only-narrows',
        at: { file: 'keyfit.yaml', line: 5, column: 20, endLine: 5, endColumn: 21 },
      },
    ])
    expect(wider.environments.map(({ findings }) => findings.length)).toEqual([1, 0])
  })

  it('of what is no mapping are itself', () => {
    const list = layersOf('- a\n')
    expect(list.root.data).toBeUndefined()
    expect(list.environments).toEqual([])
    expect(list.root.envFiles).toBeNull()
    const { file, line } = list.root.locate({ path: [0] })
    expect(`${file}:${line}`).toBe('keyfit.yaml:1')
  })
})
