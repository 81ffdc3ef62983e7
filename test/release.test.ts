import { describe, expect, it } from 'vitest'
import { check } from '../keyfit.ts'
import type { Backend } from '../schema/backend.ts'
import { Key } from '../schema/key.ts'
import { Release } from '../schema/release.ts'

const secret = 'made-up-key-0123456789'

function releaseFor(fields: object, env: Record<string, string> = {}): Release {
  const provider = { kind: 'openai-compatible', base_url: 'https://a.example/v1', ...fields }
  const { backends, values } = check(JSON.stringify({ version: 1, providers: { it: provider } }), {
    env,
  })
  return new Release(backends[0] as Backend, new Key(secret), values)
}

describe('a key is released', () => {
  const headers = { 'X-Team': 'red', 'X-Other': '${OTHER}' }
  const usual = () => releaseFor({ api_key: '${K}', headers }, { OTHER: 'another-secret' })

  it('to the declared origin, with the declared headers', () => {
    const url = new URL('https://a.example/v1/models')
    expect(usual().headersFor(url, 'openai', 'key')).toEqual({
      authorization: `Bearer ${secret}`,
      'x-team': 'red',
      'x-other': 'another-secret',
    })
    expect(usual().headersFor(url, 'openai', 'nothing secret')).toEqual({ 'x-team': 'red' })
  })

  it.each([
    'http://a.example/v1/models',
    'https://a.example:8443/v1/models',
    'https://b.a.example/v1/models',
    'https://a.example.evil.example/v1',
    'https://evil.example/a.example',
  ])('and not to %s', (url) => {
    expect(usual().headersFor(new URL(url), 'openai', 'key')).toEqual({})
    expect(usual().mayGoTo(new URL(url))).toBe(false)
  })

  it('and not with a URL that holds a user', () => {
    const url = new URL('https://me:word@a.example/v1/models')
    expect(usual().headersFor(url, 'openai', 'key')).not.toHaveProperty('authorization')
  })

  it('to hosts that are named in full, and not to patterns', () => {
    const hosts = ['b.example', '.c.example', '*.d.example', '10.0.0.0/8']
    const wider = releaseFor({ api_key: '${K}', hosts })
    expect(wider.mayGoTo(new URL('https://b.example/v1'))).toBe(true)
    for (const url of [
      'http://b.example',
      'https://x.c.example',
      'https://x.d.example',
      'https://10.0.0.1',
      'https://10.0.0.0',
      'https://.c.example',
      'https://*.d.example',
    ]) {
      expect(wider.mayGoTo(new URL(url))).toBe(false)
    }
  })

  it('under the header of the kind', () => {
    const bare = releaseFor({ api_key: '${K}', auth: 'X-Api-Key' })
    const url = new URL('https://a.example/v1/models')
    expect(bare.headersFor(url, 'openai', 'key')).toEqual({ 'x-api-key': secret })
  })

  it('to a host that is named with its port', () => {
    const release = releaseFor({
      api_key: '${K}',
      hosts: ['b.example:8443', 'B.example', 'c.example:99999'],
    })
    expect(release.mayGoTo(new URL('https://b.example:8443/v1'))).toBe(true)
    expect(release.mayGoTo(new URL('https://b.example/v1'))).toBe(true)
    expect(release.mayGoTo(new URL('https://b.example:9443/v1'))).toBe(false)
  })

  it('not at all where there is no address', () => {
    const nowhere = releaseFor({ api_key: '${K}', base_url: '${URL}', hosts: ['b.example'] })
    expect(nowhere.mayGoTo(new URL('https://b.example'))).toBe(false)
    expect(nowhere.headersFor(new URL('https://b.example'), 'openai', 'key')).toEqual({})
  })

  it('with no header that holds another secret, where it is not sent itself', () => {
    const yaml = {
      api_key: '${K}',
      headers: { 'X-Secret': 'a', 'X-Team': '${TEAM}', 'X-Name': 'n' },
    }
    const { backends, values } = check(
      JSON.stringify({
        version: 1,
        providers: { it: { kind: 'openai-compatible', base_url: 'https://a.example/v1', ...yaml } },
      }),
      { env: { TEAM: 'red' } },
    )
    const url = new URL('https://a.example/v1')
    const keyless = new Release(backends[0] as Backend, null, values)
    expect(keyless.hasKey).toBe(false)
    expect(keyless.headersFor(url, 'openai', 'key')).toEqual({ 'x-name': 'n' })
    expect(keyless.mask(secret)).toBe(secret)
    expect(keyless.isIn(secret)).toBe(false)
    const keyed = new Release(backends[0] as Backend, new Key(secret), values)
    expect(keyed.hasKey).toBe(true)
    expect(keyed.headersFor(url, 'openai', 'nothing secret')).toEqual({ 'x-name': 'n' })
    expect(keyed.headersFor(url, 'openai', 'key')).toEqual({
      authorization: `Bearer ${secret}`,
      'x-secret': 'a',
      'x-team': 'red',
      'x-name': 'n',
    })
    expect(keyed.mask(`it is ${secret}`)).toBe('it is [key]')
    expect(keyed.isIn(`it is ${secret}`)).toBe(true)
  })

  it('without a header whose variable is not set, or that no request can carry', () => {
    const headers = { 'X-Unset': '${UNSET}', 'X-Other': 'a ${UNSET:-b}', 'X-Odd': 'é' }
    const release = releaseFor({ api_key: '${K}', headers })
    const url = new URL('https://a.example/v1')
    expect(release.headersFor(url, 'openai', 'key')).toEqual({
      authorization: `Bearer ${secret}`,
      'x-other': 'a b',
    })
  })

  it('with the parameters of its kind, in a copy of the URL', () => {
    const azure = {
      kind: 'azure-openai',
      base_url: 'https://a.openai.azure.com/openai',
      api_key: '${K}',
    }
    const url = new URL('https://a.openai.azure.com/openai/models?x=1')
    const query = (fields: object, env = {}) =>
      releaseFor({ ...azure, ...fields }, env)
        .withQuery(url)
        .href.slice(url.href.length)
    expect(query({ api_version: '2024-10-21' })).toBe('&api-version=2024-10-21')
    expect(query({})).toBe('')
    expect(query({ api_version: '${V}' }, { V: '2024-06-01' })).toBe('&api-version=2024-06-01')
    expect(query({ api_version: '${V}' })).toBe('')
    expect(url.href).toBe('https://a.openai.azure.com/openai/models?x=1')
  })

  it('to no header that it would break', () => {
    const origins = new Set(['https://a.example'])
    const url = new URL('https://a.example')
    expect(new Key('a\r\nhost: b').asHeader('', url, origins)).toBeNull()
    expect(new Key('a b').asHeader('', url, origins)).toBeNull()
  })
})
