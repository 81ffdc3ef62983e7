import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { backendsByName } from '../schema/backend.ts'

const base = kinds.find(({ id }) => id === 'openai-compatible') as Kind
const server: Kind = {
  ...base,
  id: 'server',
  auth: 'bearer',
  apis: [
    { wire: 'openai', bases: [], path: '/v1' },
    { wire: 'anthropic', bases: [], auth: 'x-api-key' },
  ],
  settings: { team: { type: 'string', about: 'The team.', example: 'red' } },
}
const gateway: Kind = { ...server, id: 'gateway', forwards: '*' }
const narrow: Kind = { ...server, id: 'narrow', forwards: ['openai'] }
const branded: Kind = { ...server, id: 'branded', vendor: 'brand' }

function backendsOf(providers: Record<string, object>) {
  const all = Object.entries(providers).map(([name, fields]) => [
    name,
    { kind: 'server', base_url: 'http://localhost:1/v1', api_key: 'none', ...fields },
  ])
  const yaml = stringify({ version: 1, providers: Object.fromEntries(all) })
  return backendsByName(check(yaml, { kinds: [server, gateway, narrow, branded] }).backends)
}

describe('a provider', () => {
  it.each<[fields: object, wires: string[], auth: string]>([
    [{}, ['openai'], 'bearer'],
    [{ wire: 'anthropic' }, ['anthropic'], 'x-api-key'],
    [{ wire: ['anthropic', 'gemini', 'openai'] }, ['anthropic', 'openai'], 'x-api-key'],
    [{ wire: 'gemini' }, ['openai'], 'bearer'],
    [{ wire: 'anthropic', auth: 'X-Key' }, ['anthropic'], 'X-Key'],
  ])('with %j speaks %j and sends its key in %s', (fields, wires, auth) => {
    const backend = backendsOf({ it: fields }).get('it')
    expect(backend).toMatchObject({ wires, auth, api: { wire: wires[0] } })
  })

  it('has what it says itself', () => {
    const said = {
      headers: { 'X-Team': 'red' },
      region: 'eu',
      direct: false,
      models: ['a'],
      team: 'red',
    }
    expect(backendsOf({ it: said }).get('it')).toMatchObject({
      name: 'it',
      kind: server,
      headers: { 'X-Team': 'red' },
      region: 'eu',
      direct: false,
      models: [{ id: 'a' }],
      settings: { team: 'red' },
      upstream: [],
    })
  })

  it('is none without a kind', () => {
    expect([...backendsOf({ a: {}, b: { kind: 'none' } }).keys()]).toEqual(['a'])
  })
})

describe('what stands behind a provider', () => {
  const behind = (providers: Record<string, object>, name = 'a') =>
    backendsOf(providers)
      .get(name)
      ?.upstream.map((backend) => backend.name)

  it.each<[providers: Record<string, object>, expected: string[]]>([
    [{ a: {}, b: {} }, []],
    [{ a: { upstream: ['b'] }, b: {} }, ['b']],
    [{ a: { upstream: ['c', 'b'] }, b: {}, c: {} }, ['c', 'b']],
    [{ a: { upstream: ['b'] }, b: { upstream: ['c'] }, c: {} }, ['b', 'c']],
    [{ a: { upstream: ['b', 'c'] }, b: { upstream: ['c'] }, c: {} }, ['b', 'c']],
    [{ a: { upstream: ['b'] }, b: { upstream: ['a'] } }, ['b']],
    [{ a: { upstream: ['a'] } }, []],
    [{ a: { upstream: ['none', 'b'] }, b: {} }, ['b']],
  ])('of %j is %j', (providers, expected) => {
    expect(behind(providers)).toEqual(expected)
  })

  it.each<[title: string, providers: Record<string, object>, forwards: string[] | '*']>([
    ['nobody, unless it says so', { a: { upstream: ['b'] }, b: {} }, []],
    ['whom its kind says', { a: { kind: 'narrow', upstream: ['b'] }, b: {} }, ['openai']],
    ['whom it says', { a: { kind: 'narrow', forwards: ['groq'] } }, ['groq']],
    ['all, where nothing is known behind it', { a: { kind: 'gateway' } }, '*'],
    ['all, where what it names is not there', { a: { kind: 'gateway', upstream: ['x'] } }, '*'],
    [
      'those behind it, each once',
      {
        a: { kind: 'gateway', upstream: ['b', 'c', 'd'] },
        b: {},
        c: { kind: 'branded' },
        d: {},
      },
      ['server', 'brand'],
    ],
    [
      'whom it says, whatever is behind it',
      { a: { kind: 'gateway', upstream: ['b'], forwards: '*' }, b: {} },
      '*',
    ],
    [
      'all, where one of those behind it does',
      { a: { kind: 'gateway', upstream: ['b', 'c'] }, b: {}, c: { kind: 'gateway' } },
      '*',
    ],
    [
      'all, where another one behind it does',
      { a: { kind: 'gateway', upstream: ['b'] }, b: { kind: 'gateway' } },
      '*',
    ],
  ])('is passed the keys of %s', (_, providers, forwards) => {
    expect(backendsOf(providers).get('a')?.forwards).toEqual(forwards)
  })
})
