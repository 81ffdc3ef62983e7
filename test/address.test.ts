import { describe, expect, it } from 'vitest'
import type { Base } from '../kinds/kind.ts'
import {
  allows,
  allowsAny,
  bareHost,
  chooseBase,
  covers,
  fillTemplate,
  hostFits,
  isAmbiguous,
  isLoopback,
  matchTemplate,
  normalForm,
  placeholdersOf,
} from '../schema/address.ts'
import {
  allows as clientAllows,
  isLoopback as isClientLoopback,
} from '../templates/client/hosts.ts'

describe('a pattern of hosts', () => {
  it.each([
    ['a.example', 'a.example'],
    ['A.example.', 'a.EXAMPLE'],
    ['::1', '[::1]'],
    ['.a.example', 'a.example'],
    ['.a.example', 'b.a.example'],
    ['*.a.example', 'b.a.example'],
    ['*.a.example', 'c.b.a.example'],
    ['api-*.a.example', 'api-eu.a.example'],
    ['a.*', 'a.example'],
    ['*-api.*.example', 'eu-api.a.example'],
    ['*', 'a'],
    ['a_*.example', 'a_b.example'],
    ['a_*.*_.example', 'a_b.c_.example'],
  ])('%s takes %s', (pattern, host) => {
    expect(hostFits(pattern, host)).toBe(true)
    if (/^[a-z.-]+$/i.test(host))
      expect(clientAllows(pattern, new URL(`http://${host}`))).toBe(true)
  })

  it.each([
    ['a.example', 'b.a.example'],
    ['.a.example', 'ba.example'],
    ['.a.example', 'a.example.evil.example'],
    ['*.a.example', 'a.example'],
    ['*.a.example', '.a.example'],
    ['*.a.example', 'b.a.example.evil.example'],
    ['*.a.example', 'b_.a.example'],
    ['*.a.example', 'b@.a.example'],
    ['api-*.a.example', 'api-.a.example'],
    ['api-*.a.example', 'x.api-eu.a.example'],
    ['a*a.example', 'a.example'],
    ['a.*', 'ba.example'],
    ['*-api.*.example', 'xeu-api.example'],
    ['*-api.*.example', 'eu-apixa.example'],
    ['*-api.*.example', 'eu-api.a.example.evil'],
    ['*.*.example', 'a.b_.example'],
    ['*.*.example', 'a_.b.example'],
    ['a*b*c', 'xaybzc'],
    ['a*a', 'aa'],
    ['a*b', 'a'],
    ['ab*bc', 'abc'],
  ])('%s does not take %s', (pattern, host) => {
    expect(hostFits(pattern, host)).toBe(false)
    if (/^[a-z][a-z.-]+$/i.test(host))
      expect(clientAllows(pattern, new URL(`http://${host}`))).toBe(false)
  })

  it('is compared in lower case, without brackets and the last dot alone', () => {
    expect(bareHost('[FE80::1]')).toBe('fe80::1')
    expect(bareHost('a[b]')).toBe('a[b]')
    expect(bareHost('[b]a')).toBe('[b]a')
    expect(bareHost('A.example..')).toBe('a.example.')
  })
})

it.each<[entries: string[], url: string, isAllowed: boolean]>([
  [[], 'http://a.example', false],
  [['a.example', 'b.example'], 'http://b.example', true],
  [['a.example'], 'http://A.example.', true],
  [['a.example'], 'http://b.example', false],
  [['a.example', '.c.example'], 'http://d.c.example', true],
  [['a.example', 'c.example:80'], 'http://c.example', true],
  [['a.example', 'c.example:81'], 'http://c.example', false],
  [['A.example'], 'http://a.example', true],
  [['localhost'], 'http://127.0.0.1', true],
])('of the entries %j one lets %s through: %s', (entries, url, isAllowed) => {
  // the second time they are known
  for (const _ of [1, 2]) expect(allowsAny(entries, new URL(url))).toBe(isAllowed)
})

it.each([
  ...['localhost', 'LOCALHOST', 'api.localhost', '127.0.0.1', '127.255.1.254', '[::1]', '::1'],
])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true)
  expect(isClientLoopback(host)).toBe(true)
})

it.each([
  ...['xlocalhost', 'localhost.example', '128.0.0.1', '1.127.0.0.1', '127.0.0.1.example'],
  ...['127.0.0', '127.0.0.1.1', '127.0.0.1234', '[::2]', '127.example'],
])('%s is not this machine', (host) => {
  expect(isLoopback(host)).toBe(false)
  expect(isClientLoopback(host)).toBe(false)
})

describe('an entry', () => {
  it.each([
    ['a.example', 'https://a.example:8443/v1'],
    ['https://a.example', 'https://a.example/v1'],
    ['a.example:443', 'https://a.example/v1'],
    ['a.example:80', 'http://a.example/v1'],
    ['a.example:8080', 'http://a.example:8080/v1'],
    ['.a.example:8080', 'http://b.a.example:8080/v1'],
    ['cafe:8080', 'http://cafe:8080/v1'],
    ['localhost', 'http://127.0.0.2:8080/v1'],
    ['localhost', 'http://[::1]/v1'],
    ['localhost:8080', 'http://127.0.0.1:8080/v1'],
    ['::1', 'http://[::1]:8080/v1'],
    ['[::1]:8080', 'http://[::1]:8080/v1'],
    ['fd00::80', 'http://[fd00::80]/v1'],
    ['fd00::1:80', 'http://[fd00::1:80]/v1'],
    ['1:2:3:4:5:6:7:8', 'http://[1:2:3:4:5:6:7:8]/v1'],
    ['FD00::1:80', 'http://[fd00::1:80]/v1'],
    ['0:0:0:0:0:1:0:0/96', 'http://[::1:0:5]/v1'],
    ['10.0.0.0/8', 'http://10.255.0.1/v1'],
    ['10.1.2.0/23', 'http://10.1.3.255/v1'],
    ['10.1.2.3/32', 'http://10.1.2.3/v1'],
    ['0.0.0.0/0', 'http://8.8.8.8/v1'],
    ['fd00::/8', 'http://[fdab:1::1]/v1'],
    ['fd00:1::/32', 'http://[fd00:1:ffff::1]/v1'],
    ['1:2:3:4:5:6:7:8/128', 'http://[1:2:3:4:5:6:7:8]/v1'],
    ['1:2:3:4:5:6:7:0/112', 'http://[1:2:3:4:5:6:7:8]/v1'],
    ['::/0', 'http://[2001:db8::1]/v1'],
    ['1::/16', 'http://[1::]/v1'],
    ['FD00::/8', 'http://[fd00::1]/v1'],
  ])('%s lets %s through', (entry, url) => {
    expect(allows(entry, new URL(url))).toBe(true)
    expect(clientAllows(entry, new URL(url))).toBe(true)
  })

  it.each([
    ['a.example:443', 'http://a.example/v1'],
    ['a.example:80', 'https://a.example/v1'],
    ['a.example:8080', 'http://a.example:808/v1'],
    ['a.example:8080', 'http://b.example:8080/v1'],
    ['localhost', 'http://localhost.example/v1'],
    ['localhost:8080', 'http://127.0.0.1:8081/v1'],
    ['::1', 'http://[::2]/v1'],
    ['[::1].', 'http://[::1]/v1'],
    ['x.example:80:', 'http://x.example/v1'],
    ['a b:80', 'http://a/v1'],
    ['fd00::80', 'http://[fd00::]/v1'],
    ['10.0.0.0/8', 'http://11.0.0.1/v1'],
    ['10.1.2.0/23', 'http://10.1.4.0/v1'],
    ['10.0.0.0/8', 'http://10.example/v1'],
    ['10.0.0.0/', 'http://10.0.0.0/v1'],
    ['10.0.0.0/x', 'http://10.0.0.0/v1'],
    ['10.0.0.0/-1', 'http://10.0.0.0/v1'],
    ['10.0.0.0/33', 'http://10.0.0.0/v1'],
    ['10.0.0.0/8.5', 'http://10.0.0.0/v1'],
    ['10.0.0.256/8', 'http://10.0.0.1/v1'],
    ['10.0.0/8', 'http://10.0.0.1/v1'],
    ['10.0.0.0.0/8', 'http://10.0.0.1/v1'],
    ['::/0', 'http://10.0.0.1/v1'],
    ['0.0.0.0/0', 'http://[::1]/v1'],
    ['1:2:3/16', 'http://[1:2:3::]/v1'],
    ['1:2:3:4:5:6:7:8:9/16', 'http://[1::]/v1'],
    ['1:2:3:4:5:6:7:8::9/16', 'http://[1::]/v1'],
    ['fd00/8', 'http://[fd00::1]/v1'],
    ['fg00::/8', 'http://[fd00::1]/v1'],
    ['fd00:1::/32', 'http://[fd00:2::1]/v1'],
    ['::1:0/112', 'http://[::2:0]/v1'],
  ])('%s does not let %s through', (entry, url) => {
    expect(allows(entry, new URL(url))).toBe(false)
    expect(clientAllows(entry, new URL(url))).toBe(false)
  })
})

describe('a bound', () => {
  it.each([
    ['a.example', 'a.example'],
    ['a.example', 'A.example'],
    ['a.example', 'https://a.example'],
    ['a.example', 'a.example:8080'],
    ['a.example:8080', 'a.example:8080'],
    ['a.example:80', 'http://a.example:80'],
    ['.a.example', 'b.a.example'],
    ['.a.example', 'b.a.example:443'],
    ['.a.example', '.b.a.example'],
    ['.a.example', '*.a.example'],
    ['.a.example', 'api-*.b.a.example'],
    ['.a.example', '.B.A.Example'],
    ['*.a.example', 'b.a.example'],
    ['*.a.example', '*.a.example'],
    ['A.example:8080', 'a.example:8080'],
    ['localhost', 'localhost:8080'],
    ['localhost', '127.0.0.1'],
    ['localhost', 'http://localhost'],
    ['localhost', 'api.localhost'],
    ['localhost', '::1'],
    ['10.0.0.0/8', '10.1.0.0/16'],
    ['10.0.0.0/8', '10.0.0.0/08'],
    ['10.0.0.0/8', '10.1.2.3'],
    ['10.0.0.0/8', '10.1.2.3:8080'],
    ['fd00::/8', 'fd00::1'],
    ['fd00::/8', '[fd00::1]:8080'],
    ['fd00::/8', 'fd00:1::/32'],
    ['.a.example', '.a.example:8080'],
    ['.a.example', '*.a.example:8080'],
    ['.a.example', 'https://*.b.a.example'],
    ['.a.example:8080', '.b.a.example:8080'],
    ['*.a.example', '*.b.a.example'],
    ['*.a.example', '.b.a.example'],
    ['*.a.example', 'x*.a.example:443'],
    ['10.0.0.0/8', '10.1.0.0/16:8080'],
    ['10.0.0.0/8:8080', '10.1.0.0/16:8080'],
    ['10.0.0.0/8', 'http://10.1.0.0/16'],
  ])('%s covers %s', (bound, entry) => {
    expect(covers(bound, entry)).toBe(true)
  })

  it.each([
    ['a.example', 'b.example'],
    ['a.example', '.a.example'],
    ['a.example:80', 'a.example'],
    ['a.example:443', 'a.example'],
    ['a.example:8080', 'a.example:8081'],
    ['b.a.example', '.a.example'],
    ['.b.a.example', '.a.example'],
    ['.a.example', '.ba.example'],
    ['.a.example', '*a.example'],
    ['.a.example', 'b.*a.example'],
    ['*a.example', '.a.example'],
    ['10.0.0.0/16', '10.0.0.0/8'],
    ['*.a.example', '*.b.example'],
    ['*a.example', '*.a.example.evil'],
    ['.localhost', 'localhost'],
    ['127.0.0.1', 'localhost'],
    ['localhost:80', 'localhost'],
    ['localhost:80', 'localhost:8080'],
    ['10.1.0.0/16', '10.0.0.0/8'],
    ['10.1.0.0/16', '10.2.0.0/24'],
    ['10.1.0.0/16', '10.2.0.1'],
    ['10.0.0.1', '10.0.0.1/32'],
    ['a.example', '10.0.0.0/8'],
    ['a.example', 'a b'],
    ['fd00::/8', 'fe80::1'],
    ['.a.example:8080', '.a.example'],
    ['.a.example:8080', '*.a.example:80'],
    ['*.a.example', '.a.example'],
    ['.a*.example', '*.a*.example'],
    ['10.0.0.0/8:8080', '10.1.0.0/16'],
    ['10.0.0.0/8:8080', '10.1.0.0/16:80'],
  ])('%s does not cover %s', (bound, entry) => {
    expect(covers(bound, entry)).toBe(false)
  })
})

describe('a template', () => {
  const match = (template: string, url: string) => matchTemplate(template, new URL(url))

  it.each<[template: string, url: string, values: Record<string, string>]>([
    ['https://a.example/v1', 'https://A.example:443/v1//?x=1#y', {}],
    ['https://a.example/v1//', 'https://a.example/v1', {}],
    ['https://a.example', 'https://a.example/', {}],
    ['http://{host}/v1', 'http://localhost:8080/v1', { host: 'localhost:8080' }],
    ['http://{host}/v1', 'http://a.b.example/v1', { host: 'a.b.example' }],
    [
      'https://{region}.a.example/{team}/v1',
      'https://eu.a.example/t.1/v1',
      { region: 'eu', team: 't.1' },
    ],
    ['https://{region}.{region}.example', 'https://eu.eu.example', { region: 'eu' }],
    ['https://{a|b}.example/v1', 'https://x.example/v1', { a_b: 'x' }],
    ['https://a.example/(v1)', 'https://a.example/(v1)', {}],
  ])('%s matches %s', (template, url, values) => {
    expect(match(template, url)).toEqual(values)
    expect(match(template, url)).toEqual(values)
  })

  it.each([
    ['https://a.example/v1', 'http://a.example/v1'],
    ['https://a.example/v1', 'https://a.example/v1/chat'],
    ['https://a.example/v1', 'https://aaexample/v1'],
    ['https://a.example/v1', 'https://a.example:8443/v1'],
    ['https://{region}.a.example', 'https://eu.west.a.example'],
    ['https://{region}.{region}.example', 'https://eu.us.example'],
    ['https://a.example/{team}', 'https://a.example/one/two'],
    ['https://a.example/{team}', 'https://a.example/'],
    ['http://{host}/v1', 'http://a.example/x/v1'],
  ])('%s does not match %s', (template, url) => {
    expect(match(template, url)).toBeNull()
  })

  it('is for addresses that a server takes', () => {
    const url = (length: number) => `http://a.example/${'x'.repeat(length - 17)}`
    expect(match('http://{host}/{team}', url(2048))).not.toBeNull()
    expect(match('http://{host}/{team}', url(2049))).toBeNull()
    expect(match('http://a.example/{team}', url(2049))).toBeNull()
  })

  it.each([
    ['https://{a}.{b}.{c}.{d}.example/{e}', false],
    ['https://{a}-{b}.{c}-{d}.example', false],
    ['https://{a}-{b}.{c}-{d}.example/{e}-{f}', true],
    ['https://{a}{b}-{c}{d}.example', true],
    ['{a}-{b}-{c}-{d}.example', true],
    ['/{a}/{b}/{c}/{d}', false],
  ])('%s is ambiguous: %s', (template, isSo) => {
    expect(isAmbiguous(template)).toBe(isSo)
  })

  it('has its placeholders in order, each once, and is filled by what it is given', () => {
    const template = 'https://{b}.{a}.{b}.example/{not one}/{C_d}'
    expect(placeholdersOf(template)).toEqual(['b', 'a', 'C_d'])
    expect(fillTemplate(template, { a: '1', b: '2' })).toBe('https://2.1.2.example/{not one}/{C_d}')
    expect(fillTemplate('{toString}', {})).toBe('{toString}')
  })

  it('is compared without slashes at the end, query and fragment', () => {
    expect(normalForm(new URL('https://a.example//v1//?q#f'))).toBe('https://a.example//v1')
    expect(normalForm(new URL('https://a.example'))).toBe('https://a.example')
  })
})

describe('the base that is chosen', () => {
  const bases = [
    { url: 'https://a.example/v1' },
    { url: 'https://eu.a.example/v1', region: 'eu' },
    { url: 'https://plan.a.example/v1', when: { plan: 'token' } },
    { url: 'https://both.a.example/v1', when: { plan: 'token', tier: true } },
    { url: 'https://{region}.b.example/v1', when: { open: 'yes' } },
  ] as Base[]

  it.each<[url: string | null, region: string | null, settings: Record<string, unknown>]>([
    ['https://a.example/v1', null, {}],
    ['https://eu.a.example/v1', 'eu', {}],
    [null, 'us', {}],
    ['https://plan.a.example/v1', null, { plan: 'token' }],
    ['https://a.example/v1', null, { plan: 'other' }],
    ['https://both.a.example/v1', null, { plan: 'token', tier: 'x' }],
    ['https://a.example/v1', null, { tier: 'x' }],
    ['https://{region}.b.example/v1', 'us', { open: 'yes' }],
    ['https://{region}.b.example/v1', 'eu', { open: 'yes' }],
  ])('is %s for the region %s and %o', (url, region, settings) => {
    expect(chooseBase(bases, region, settings)?.url ?? null).toBe(url)
  })
})
