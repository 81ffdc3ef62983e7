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
  const release = releaseFor({ api_key: '${K}', headers }, { OTHER: 'another-secret' })

  it('to the declared origin, with the declared headers', () => {
    const url = new URL('https://a.example/v1/models')
    expect(release.headersFor(url, 'openai', 'key')).toEqual({
      authorization: `Bearer ${secret}`,
      'x-team': 'red',
      'x-other': 'another-secret',
    })
    expect(release.headersFor(url, 'openai', 'nothing secret')).toEqual({ 'x-team': 'red' })
  })

  it.each([
    'http://a.example/v1/models',
    'https://a.example:8443/v1/models',
    'https://b.a.example/v1/models',
    'https://a.example.evil.example/v1',
    'https://evil.example/a.example',
  ])('and not to %s', (url) => {
    expect(release.headersFor(new URL(url), 'openai', 'key')).toEqual({})
    expect(release.mayGoTo(new URL(url))).toBe(false)
  })

  it('and not with a URL that holds a user', () => {
    const url = new URL('https://me:word@a.example/v1/models')
    expect(release.headersFor(url, 'openai', 'key')).not.toHaveProperty('authorization')
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
    ]) {
      expect(wider.mayGoTo(new URL(url))).toBe(false)
    }
  })

  it('under the header of the kind', () => {
    const bare = releaseFor({ api_key: '${K}', auth: 'X-Api-Key' })
    const url = new URL('https://a.example/v1/models')
    expect(bare.headersFor(url, 'openai', 'key')).toEqual({ 'x-api-key': secret })
  })

  it('to no header that it would break', () => {
    const origins = new Set(['https://a.example'])
    const url = new URL('https://a.example')
    expect(new Key('a\r\nhost: b').asHeader('', url, origins)).toBeNull()
    expect(new Key('a b').asHeader('', url, origins)).toBeNull()
  })
})
