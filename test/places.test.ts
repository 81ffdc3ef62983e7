import { describe, expect, it } from 'vitest'
import { check } from '../keyfit.ts'
import type { Backend } from '../schema/backend.ts'
import {
  editOfUrl,
  fixOfSet,
  fixOfUrl,
  ownVariable,
  placeOf,
  placeOfKey,
  placeOfUrl,
  saidBy,
  seeOrigin,
} from '../schema/places.ts'

const file = { file: '.env', line: 3, column: 5, endColumn: 9 }

function backendOf(fields: Record<string, unknown>, env: Record<string, string> = {}): Backend {
  const yaml = JSON.stringify({ version: 1, providers: { it: fields } })
  return check(yaml, { env }).backends[0] as Backend
}

function path(...field: (string | number)[]) {
  return { path: ['providers', 'it', ...field] }
}

it('a field stands below its provider', () => {
  const backend = backendOf({ kind: 'openai' })
  expect(placeOf(backend, 'models', 1)).toEqual(path('models', 1))
  expect(placeOf(backend)).toEqual(path())
})

it.each<[fields: Record<string, unknown>, place: object]>([
  [{ kind: 'openai' }, path('kind')],
  [{ kind: 'openai', base_url: 'https://a.example/v1' }, path('kind')],
  [
    { kind: 'openai', api_key: '${K}' },
    { ...path('api_key'), part: 'K' },
  ],
  [{ kind: 'vllm', base_url: 'http://a/v1', api_key: 'none' }, path('api_key')],
  [{ kind: 'openai', api_key: 'caller' }, path('api_key')],
  [{ kind: 'aws-bedrock', region: 'us-east-1', identity: 'aws' }, path('identity')],
])('the credential of %j is said at %j', (fields, place) => {
  expect(placeOfKey(backendOf(fields))).toEqual(place)
})

it('an address is said in `base_url`, or by the kind', () => {
  const base_url = 'https://a.example/v1'
  expect(placeOfUrl(backendOf({ kind: 'openai', base_url }))).toEqual(path('base_url'))
  expect(placeOfUrl(backendOf({ kind: 'openai' }))).toEqual(path('kind'))
  expect(placeOfUrl(backendOf({ kind: 'openai-compatible' }))).toEqual(path('kind'))
})

it('a value of a file is shown there, one of the process is only spoken of', () => {
  expect(seeOrigin(file, 'here')).toEqual([{ at: file, message: 'here' }])
  expect(seeOrigin('process', 'here')).toEqual([])
  expect(seeOrigin(null, 'here')).toEqual([])
  expect(saidBy('process')).toContain('process environment')
  expect(saidBy(file)).toBe('')
  expect(saidBy(null)).toBe('')
  expect(fixOfSet('A', 'process')).toBe('unset A')
  expect(fixOfSet('A', file)).toBe('remove A from .env')
})

it.each([
  ['fast', 'FAST_API_KEY'],
  ['my-fast.one', 'MY_FAST_ONE_API_KEY'],
  ['a - b', 'A_B_API_KEY'],
  ['4o', 'LLM_4O_API_KEY'],
  ['gpt-4o', 'GPT_4O_API_KEY'],
  ['xK3jR9mQ2vT7wZ4p', 'LLM_API_KEY'],
])('the own variable of a provider %s is %s', (name, variable) => {
  expect(ownVariable({ name })).toBe(variable)
})

describe('another address', () => {
  const url = 'https://b.example/v1'

  it.each<[base: string | undefined, env: Record<string, string>, fix: string]>([
    ['https://a.example/v1', {}, `base_url: ${url}`],
    [undefined, {}, `base_url: ${url}`],
    ['${URL}', { URL: 'https://a.example/v1' }, `URL=${url}`],
    ['${URL}', {}, `base_url: \${URL:-${url}}`],
    ['${URL:-https://a.example}', {}, `base_url: \${URL:-${url}}`],
    ['${URL:-https://a.example}', { URL: 'https://c.example' }, `URL=${url}`],
    ['${URL}/v1', { URL: 'https://a.example' }, `base_url: ${url}`],
    ['https://${HOST}', { HOST: 'a.example' }, `base_url: ${url}`],
  ])('is written where %j decides (%j): %s', (base_url, env, fix) => {
    expect(fixOfUrl(backendOf({ kind: 'openai', base_url }, env), url)).toBe(fix)
  })

  it.each<[base: string | undefined, cure: string, edit: { text: string; safe: boolean } | null]>([
    ['https://b.example', url, { text: url, safe: true }],
    ['https://b.example:443', url, { text: url, safe: true }],
    ['https://b.example:8443', url, { text: url, safe: false }],
    ['https://a.example', url, { text: url, safe: false }],
    ['https://b.example', 'https://b.example/a b', { text: '"https://b.example/a b"', safe: true }],
    ['https://b.example', 'b.example/{resource}', null],
    ['no url', url, null],
    ['${URL}', url, null],
  ])('is an edit of %j to %s: %j', (base_url, cure, edit) => {
    const backend = backendOf({ kind: 'openai', base_url }, { URL: 'https://b.example' })
    const expected = edit === null ? {} : { edit: { at: path('base_url'), ...edit } }
    expect(editOfUrl(backend, cure)).toEqual(expected)
  })
})
