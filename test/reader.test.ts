import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Auth, Kind, Wire } from '../kinds/kind.ts'
import type { Reader, Reading, UrlForm } from '../kinds/readers/reader.ts'
import type { Config } from '../schema/config.ts'
import {
  addressOn,
  appended,
  authOn,
  formInWords,
  formOf,
  isNear,
  leadSame,
  ownedByReaders,
  parseAddress,
  placeOfUse,
  readerUses,
  readingFor,
  readsOf,
  restOf,
  urlVariablesOf,
} from '../schema/reader.ts'

const source = { url: 'https://reader.example', seen: '2026-11-01' }
const base = kinds.find(({ id }) => id === 'openai-compatible') as Kind

/** A kind on two wires, each at its own address by team and region. */
const twoWires: Kind = {
  ...base,
  id: 'two-wires',
  hosts: ['*.two.example'],
  auth: 'bearer',
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://{team}.eu.two.example/v1', region: 'eu' },
        { url: 'https://{team}.us.two.example/v1', region: 'us' },
      ],
    },
    {
      wire: 'anthropic',
      auth: 'x-api-key',
      bases: [
        { url: 'https://{team}.central.two.example/anthropic', region: 'eu' },
        { url: 'https://{team}.other.two.example/anthropic', region: 'us' },
      ],
    },
    { wire: 'gemini', bases: [{ url: 'https://{project}.{region}.two.example', region: 'eu' }] },
    { wire: 'cohere', bases: [] },
  ],
  settings: {
    team: { type: 'string', about: 'The team.', example: 'red' },
    project: { type: 'string', about: 'The project.', example: 'one' },
  },
}
/** Software with an address of its own on each wire. */
const server: Kind = {
  ...base,
  id: 'server',
  class: 'local',
  key: { ...base.key, need: 'ignored' },
  apis: [
    { wire: 'openai', bases: [], path: '/v1' },
    { wire: 'anthropic', bases: [], path: '' },
    { wire: 'gemini', bases: [] },
  ],
}

function resolved(providers: object, rest: object = {}) {
  const yaml = stringify({ version: 1, providers, ...rest })
  const { backends, config } = check(yaml, { kinds: [twoWires, server] })
  return { backends, config: config as Config }
}

function backendOf(provider: object) {
  const [backend] = resolved({ it: provider }).backends
  if (backend === undefined) throw new RangeError('no such kind')
  return backend
}

const two = { kind: 'two-wires', region: 'eu', team: 'red', api_key: '${K}' }
const local = { kind: 'server', base_url: 'http://localhost:1/x/v1', api_key: '${K}' }

function readerWith(...reads: Omit<Reading, 'source'>[]): Reader {
  return {
    id: 'reader',
    name: 'Reader',
    about: 'A reader.',
    reads: reads.map((reading) => ({ ...reading, source })),
    sources: [source],
  }
}

describe('an address on another wire', () => {
  it.each<[provider: object, wire: Wire, url: string | null]>([
    [two, 'openai', 'https://red.eu.two.example/v1'],
    [two, 'anthropic', 'https://red.central.two.example/anthropic'],
    [{ ...two, region: 'us' }, 'anthropic', 'https://red.other.two.example/anthropic'],
    [two, 'gemini', null],
    [{ ...two, project: 'p' }, 'gemini', 'https://p.eu.two.example/'],
    [two, 'cohere', null],
    [two, 'bedrock', null],
    [
      { ...two, base_url: 'https://blue.us.two.example/v1/' },
      'anthropic',
      'https://blue.other.two.example/anthropic',
    ],
    [{ ...two, base_url: 'https://llm.acme.example/v1' }, 'anthropic', null],
    [local, 'openai', 'http://localhost:1/x/v1'],
    [local, 'anthropic', 'http://localhost:1/x'],
    [{ ...local, base_url: 'http://localhost:1/v1/' }, 'anthropic', 'http://localhost:1/'],
    [{ ...local, base_url: 'http://localhost:1/v2' }, 'anthropic', null],
    [local, 'gemini', null],
    [{ ...local, wire: 'anthropic' }, 'openai', 'http://localhost:1/x/v1/v1'],
  ])('of %j on %s is %s', (provider, wire, expected) => {
    const backend = backendOf(provider)
    const found = addressOn(backend, wire, backend.destination.url as URL)
    expect(found?.href ?? null).toBe(expected)
  })

  it.each<[provider: object, wire: Wire, auth: Auth]>([
    [two, 'openai', 'bearer'],
    [two, 'anthropic', 'x-api-key'],
    [two, 'gemini', 'bearer'],
    [{ ...two, auth: 'X-Key' }, 'openai', 'X-Key'],
    [{ ...two, auth: 'X-Key' }, 'anthropic', 'x-api-key'],
    [{ ...two, wire: 'anthropic' }, 'openai', 'bearer'],
    [two, 'bedrock', 'bearer'],
  ])('the key of %j goes on %s in %s', (provider, wire, auth) => {
    expect(authOn(backendOf(provider), wire)).toBe(auth)
  })
})

describe('what a reader reads', () => {
  type Read = Omit<Reading, 'source'>
  const general: Read = { wire: 'openai', key: { variable: 'OPENAI' } }
  const other: Read = { wire: 'anthropic', key: { variable: 'ANTHROPIC' } }
  const ofKind: Read = { wire: 'anthropic', kinds: ['two-wires'], key: { variable: 'TWO' } }

  it.each<
    [reads: Omit<Reading, 'source'>[], provider: object, isNamed: boolean, key: string | null]
  >([
    [[other, general], two, false, 'OPENAI'],
    [[other, general, ofKind], two, false, 'TWO'],
    [[{ ...ofKind, kinds: ['other'] }, general], two, false, 'OPENAI'],
    [[other], two, false, null],
    [[other], two, true, 'ANTHROPIC'],
    [[other, general], { ...two, wire: ['anthropic', 'openai'] }, false, 'ANTHROPIC'],
    [[general], { ...two, wire: 'anthropic' }, false, null],
    [[], two, true, null],
    [
      [general, { wire: 'openai', key: { variable: 'BEARER', auth: 'bearer' } }],
      two,
      false,
      'BEARER',
    ],
    [
      [general, { wire: 'openai', key: { variable: 'HEADER', auth: 'x-api-key' } }],
      two,
      false,
      'OPENAI',
    ],
    // a server that reads no key does not mind the header
    [
      [general, { wire: 'openai', key: { variable: 'BEARER', auth: 'bearer' } }],
      { ...local, api_key: '${OPENAI}' },
      false,
      'OPENAI',
    ],
    [
      [general, { wire: 'openai', key: { variable: 'BEARER', auth: 'bearer' } }],
      { ...two, api_key: '${OPENAI}' },
      false,
      'BEARER',
    ],
    [
      [
        general,
        { wire: 'openai' },
        { wire: 'openai', key: { variable: 'BEARER', auth: 'bearer' } },
      ],
      { ...local, api_key: '${OTHER}' },
      false,
      'BEARER',
    ],
    [
      [{ wire: 'openai' }, { wire: 'openai', key: { variable: 'BEARER', auth: 'bearer' } }],
      { ...local, api_key: 'none' },
      false,
      'BEARER',
    ],
  ])('%# is one set of variables', (reads, provider, isNamed, key) => {
    const reading = readingFor(readerWith(...reads), backendOf(provider), isNamed)
    expect(reading?.key?.variable ?? null).toBe(key)
  })

  const reader = readerWith(general)
  const use = { reader: 'reader', providers: null, path: ['readers', 'reader'] }
  const providers = {
    a: two,
    hidden: { ...two, api_key: '${A}', direct: false },
    proxy: { kind: 'litellm-proxy', base_url: 'http://localhost:4000', api_key: '${B}' },
    gemini: { kind: 'google-gemini' },
  }
  const namesRead = (named: string[] | null, is?: string, more: object = {}) => {
    const { config, backends } = resolved({ ...providers, ...more })
    const program = is === undefined ? reader : { ...reader, is }
    return readsOf({ ...use, providers: named }, program, config, backends).map(
      ({ backend }) => backend.name,
    )
  }

  it('is every provider on its wire that it can reach', () => {
    expect(namesRead(null)).toEqual(['a', 'proxy'])
  })

  it('is what it is told, also behind a gateway', () => {
    expect(namesRead(['hidden', 'none', 'gemini'])).toEqual(['hidden', 'gemini'])
    expect(namesRead([])).toEqual([])
  })

  it('is what stands behind it, where it is a server of the file', () => {
    expect(namesRead(null, 'litellm-proxy')).toEqual(['a'])
    const more = { proxy: { ...providers.proxy, upstream: ['hidden', 'a'] } }
    expect(namesRead(null, 'litellm-proxy', more)).toEqual(['a', 'hidden'])
    expect(namesRead(null, 'optillm', more)).toEqual(['a', 'proxy'])
  })

  it('knows the address, if there is one', () => {
    const { config, backends } = resolved({
      a: two,
      b: { ...two, base_url: '${U}', api_key: '${A}' },
    })
    const found = readsOf(use, readerWith(other), config, backends)
    expect(found).toEqual([])
    const named = readsOf({ ...use, providers: ['a', 'b'] }, readerWith(other), config, backends)
    expect(named.map(({ address }) => address?.href ?? null)).toEqual([
      'https://red.central.two.example/anthropic',
      null,
    ])
    const elsewhere = readsOf(use, reader, config, backends, () => new URL('https://x.example/v1'))
    expect(elsewhere.map(({ address }) => address?.href)).toEqual([
      'https://x.example/v1',
      'https://x.example/v1',
    ])
  })
})

describe('the readers of a file', () => {
  const generate = {
    env: ['.env.example', { out: 'a.env', reader: 'aider' }, { out: 'b.env', reader: 'optillm' }],
  }

  it('are those that it declares, and those that only get a template', () => {
    const { config } = resolved({}, { readers: { aider: [] }, generate })
    expect(readerUses(config)).toEqual([
      { reader: 'aider', providers: [], path: ['readers', 'aider'] },
      { reader: 'optillm', providers: null, path: ['generate', 'env', 2, 'reader'] },
    ])
  })

  it.each<[path: (string | number)[], at: object]>([
    [['readers', 'aider'], { path: ['readers', 'aider'], on: 'key' }],
    [['readers', 0], { path: ['readers', 0] }],
    [['generate', 'env', 'reader'], { path: ['generate', 'env', 'reader'] }],
  ])('stand at %j', (path, at) => {
    expect(placeOfUse({ reader: 'aider', providers: null, path })).toEqual(at)
  })

  const full: Reader = {
    ...readerWith(
      {
        wire: 'openai',
        chosenBy: { CHOOSES: 'x' },
        key: { variable: 'KEY', also: ['KEY_2'] },
        url: { variable: 'URL', form: 'origin', also: ['URL_2'], copies: ['URL_3'], rest: 'REST' },
        models: ['MODEL'],
        settings: { SETTING: 'team' },
        many: { url: 'URLS', key: 'KEYS', separator: ';' },
      },
      { wire: 'openai', url: { variable: 'URL_4', form: 'origin' } },
      { wire: 'openai' },
    ),
    ambient: ['AMBIENT'],
  }

  it('own every variable that they read', () => {
    const { config } = resolved({}, { readers: ['reader', 'none'] })
    const urls = ['URL', 'URL_2', 'URL_3', 'URLS', 'URL_4']
    expect([...urlVariablesOf(full)]).toEqual(urls)
    expect([...ownedByReaders(config, () => new Map([['reader', full]]))].sort()).toEqual(
      [...urls, 'CHOOSES', 'KEY', 'KEY_2', 'REST', 'MODEL', 'SETTING', 'KEYS', 'AMBIENT'].sort(),
    )
  })

  it('are not loaded where the file declares none', () => {
    const { config } = resolved({})
    const load = () => {
      throw new Error('loaded')
    }
    expect([...ownedByReaders(config, load)]).toEqual([])
  })
})

describe('a form', () => {
  it.each<[form: UrlForm, wire: Wire, words: string]>([
    ['origin', 'openai', 'with scheme, host and port alone'],
    ['unversioned', 'openai', 'without its last segment if that is a version'],
    ['versioned', 'anthropic', 'with /v1 at its end'],
    ['endpoint', 'openai', 'with /chat/completions at its end'],
    ['canonical', 'openai', 'without /chat/completions, which it appends'],
    ['canonical', 'anthropic', 'without /v1, which it appends'],
  ])('%s of %s is said as "%s"', (form, wire, words) => {
    expect(formInWords(form, wire)).toBe(words)
  })

  it.each([
    ['/v1', ''],
    ['/v12/', ''],
    ['/v1beta', ''],
    ['/v1beta12', ''],
    ['/openai/v1', '/openai'],
    ['/v1/openai', '/v1/openai'],
    ['/v1beta-x', '/v1beta-x'],
    ['/v', '/v'],
  ])('without a version makes of %s "%s"', (path, rest) => {
    const url = new URL(`https://a.example${path}`)
    expect(formOf(url, 'openai', 'unversioned')).toBe(`https://a.example${rest}`)
  })

  it('says what is appended to it', () => {
    const url = new URL('https://a.example/x/v1/')
    expect(appended(url, 'openai', 'canonical')).toBe('/chat/completions')
    expect(appended(url, 'openai', 'unversioned')).toBe('/v1/chat/completions')
    expect(appended(url, 'openai', 'endpoint')).toBe('')
    expect(restOf(url, 'openai')).toBe('x/v1/chat/completions')
  })
})

describe('two addresses', () => {
  it.each([
    ['https://a.example/v1', 'https://a.example/v1/', true],
    ['https://a.example/v1', 'https://A.example:443/v1', true],
    ['https://a.example/v1', 'https://b.example/v1', false],
    ['https://a.example/v1', 'https://localhost/v1', false],
    ['http://localhost:1/v1', 'http://127.0.0.1:1/v1', true],
    ['http://localhost:1/v1', 'http://llama:1/v1/', true],
    ['http://localhost:1/v1', 'http://host.docker.internal:1/v1', true],
    ['http://localhost:1/v1', 'http://0.0.0.0:1/v1', true],
    ['http://localhost:1/v1', 'http://a.example:1/v1', false],
    ['http://localhost:1/v1', 'http://llama:2/v1', false],
    ['http://localhost:1/v1', 'http://llama:1/v2', false],
    ['http://localhost/v1', 'http://llama:80/v1', true],
    ['https://localhost/v1', 'http://llama:443/v1', true],
    ['http://localhost/v1', 'https://llama/v1', false],
  ])('%s and %s lead to the same place: %s', (declared, value, isSame) => {
    expect(leadSame(new URL(declared), new URL(value))).toBe(isSame)
  })

  it.each([
    ['llama', true],
    ['localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['0.0.0.0', true],
    ['x.internal', true],
    ['a.example', false],
    ['[fd00::1]', false],
    ['internal.example', false],
  ])('%s may be this machine: %s', (host, isThis) => {
    expect(isNear(host)).toBe(isThis)
  })

  it.each<[text: string, isBare: boolean, port: number | undefined, url: string | null]>([
    [' https://a.example/v1 ', false, 1, 'https://a.example/v1'],
    ['https://a.example/v1', true, 1, 'https://a.example/v1'],
    ['HTTP://a.example', true, 1, 'http://a.example/'],
    ['a.example', false, 1, null],
    ['a.example', true, undefined, 'http://a.example/'],
    ['a.example', true, 11434, 'http://a.example:11434/'],
    ['a.example:80', true, 11434, 'http://a.example/'],
    ['a.example:80/v1', true, 11434, 'http://a.example/v1'],
    ['a.example?u=https://b.example', true, 8, 'http://a.example:8/?u=https://b.example'],
    ['a.example/b:8', true, 11434, 'http://a.example/b:8'],
    ['a.example:8x', true, 11434, null],
    ['ftp://a.example', true, 11434, null],
    ['x+y://a.example', true, 11434, null],
    ['', true, 11434, null],
    ['a b', true, 11434, null],
  ])('%j (bare: %s, port %s) is %s', (text, isBare, port, url) => {
    expect(parseAddress(text, isBare, port)?.href ?? null).toBe(url)
  })
})
