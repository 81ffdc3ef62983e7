import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import type { Api, Kind, Wire } from '../kinds/kind.ts'
import {
  endpointIn,
  foreignEndpointIn,
  halfEndpointIn,
  isLegalBase,
  isListed,
  nearestLegal,
  withoutVersions,
  withPath,
} from '../schema/api-path.ts'

function kindOf(hosts: string[], apis: Api[]): Kind {
  return { ...(kinds[0] as Kind), hosts, apis }
}

/** A vendor with addresses of its own. */
const vendor = kindOf(
  ['api.a.example', 'old.a.example', '.b.example', 'other.example'],
  [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.a.example/v1' }, { url: 'https://{region}.b.example/openai/v1' }],
      accepts: ['/{x}/beta', '/beta', 'https://old.a.example/v1/{team}'],
    },
    { wire: 'anthropic', bases: [{ url: 'https://api.a.example/anthropic' }] },
  ],
)
/** A server that stands anywhere. */
const server = kindOf(
  [],
  [
    {
      wire: 'openai',
      bases: [{ url: 'http://localhost:8000/v1' }],
      path: '/v1',
      accepts: ['/api/v0', 'http://gate.example/{team}'],
    },
    { wire: 'anthropic', bases: [], path: '' },
    { wire: 'gemini', bases: [], path: '/genai' },
    { wire: 'ollama', bases: [], path: '' },
  ],
)
/** One of which nothing is known but its wires. */
const open = kindOf(
  ['own.example'],
  [
    { wire: 'openai', bases: [] },
    { wire: 'anthropic', bases: [] },
  ],
)
const gate = kindOf(
  ['gate.example'],
  [{ wire: 'openai', bases: [{ url: 'https://gate.example/{id}/v1' }], accepts: [] }],
)

/** A URL, and the one that is right in its place: itself, another one, or null where none is known. */
const tables: [title: string, kind: Kind, api: number, rows: [string, string | null][]][] = [
  [
    'a vendor',
    vendor,
    0,
    [
      ['https://api.a.example/v1', 'https://api.a.example/v1'],
      ['https://api.a.example/v1/', 'https://api.a.example/v1'],
      ['https://api.a.example', 'https://api.a.example/v1'],
      ['https://api.a.example/v2', 'https://api.a.example/v1'],
      ['https://api.a.example/beta', 'https://api.a.example/beta'],
      ['http://api.a.example/beta', 'http://api.a.example/beta'],
      ['https://api.a.example/x/beta', 'https://api.a.example/x/beta'],
      ['https://eu.b.example/openai/v1', 'https://eu.b.example/openai/v1'],
      ['https://eu.b.example/v1', 'https://eu.b.example/openai/v1'],
      ['https://b.example/v1?a=b#c', 'https://b.example/beta'],
      ['https://old.a.example/v1/team', 'https://old.a.example/v1/team'],
      ['https://old.a.example/v1', 'https://old.a.example/beta'],
      ['https://old.a.example/v1/chat/completions', 'https://old.a.example/beta'],
      ['https://x.example/v1', 'https://x.example/v1'],
      ['https://x.example/beta', 'https://x.example/beta'],
      ['https://x.example/beta/beta', 'https://x.example/beta/beta'],
      ['https://x.example/v1/messages', null],
      ['https://x.example/a/v1/chat/completions', null],
    ],
  ],
  [
    'a vendor on another wire',
    vendor,
    1,
    [
      ['https://api.a.example/anthropic', 'https://api.a.example/anthropic'],
      ['https://api.a.example/v1', 'https://api.a.example/anthropic'],
      ['https://other.example/v1', null],
      ['https://x.example/anthropic', 'https://x.example/anthropic'],
      ['https://x.example/v1', null],
    ],
  ],
  [
    'a server',
    server,
    0,
    [
      ['http://localhost:8000/v1', 'http://localhost:8000/v1'],
      ['http://box', 'http://box/v1'],
      ['http://box/v1/', 'http://box/v1'],
      ['http://box/v1/v1', 'http://box/v1'],
      ['http://box/team/v1', 'http://box/team/v1'],
      ['http://box/team/v1/v1', 'http://box/team/v1'],
      ['http://box/v2', 'http://box/v1'],
      ['http://box/api/v0', 'http://box/api/v0'],
      ['http://box/api', 'http://box/api/v1'],
      ['http://box/api/v0/api/v0', 'http://box/api/v0/api/v1'],
      ['http://gate.example/team', 'http://gate.example/team'],
      ['https://gate.example/team', 'https://gate.example/team/v1'],
    ],
  ],
  [
    'a server whose routes bring the version along',
    server,
    1,
    [
      ['http://box', 'http://box'],
      ['http://box/team', 'http://box/team'],
      ['http://box/v1', 'http://box'],
      ['http://box/v1beta', 'http://box/v1beta'],
    ],
  ],
  [
    'a server with a path of its own',
    server,
    2,
    [
      ['http://box/genai', 'http://box/genai'],
      ['http://box', 'http://box/genai'],
    ],
  ],
  [
    'what nothing is known of',
    open,
    0,
    [
      ['https://x.example', 'https://x.example'],
      ['https://x.example/v1/v2', 'https://x.example/v1/v2'],
      ['https://x.example/v1/v1', null],
      ['https://x.example/v10/v10', null],
      ['https://x.example/v1/v1/a', 'https://x.example/v1/v1/a'],
      ['https://x.example/chat/completions', null],
      ['https://x.example/chat', 'https://x.example/chat'],
      ['https://x.example/v1/messages', null],
      ['https://own.example/any', 'https://own.example/any'],
    ],
  ],
  [
    'what nothing is known of, on another wire',
    open,
    1,
    [
      ['https://x.example', 'https://x.example'],
      ['https://x.example/v1', null],
      ['https://x.example/v1/models', null],
      ['https://x.example/models', 'https://x.example/models'],
      ['https://x.example/chat/completions', null],
    ],
  ],
  [
    'a gateway',
    gate,
    0,
    [
      ['https://gate.example/one/v1', 'https://gate.example/one/v1'],
      ['https://gate.example/v1', 'https://gate.example/{id}/v1'],
      ['https://x.example/one/v1', 'https://x.example/one/v1'],
      ['https://x.example/v1/v1', null],
    ],
  ],
]

describe.each(tables)('a base URL of %s', (_, kind, index, rows) => {
  const api = kind.apis[index] as Api
  it.each(rows)('%s becomes %s', (written, right) => {
    const url = new URL(written)
    expect(nearestLegal(url, kind, api)).toBe(right)
    const bare = written.replace(/\/$/, '')
    expect(isLegalBase(url, kind, api)).toBe(bare === right)
  })
})

it.each([
  ['http://box/genai', false],
  ['http://box/a/genai', false],
  ['http://box/xgenai', true],
  ['http://box/genai/a', true],
])('a base URL that ends as another API does is none of this one: %s', (url, isLegal) => {
  expect(isLegalBase(new URL(url), server, server.apis[1] as Api)).toBe(isLegal)
})

it.each<[url: string, kind: Kind, isKnown: boolean]>([
  ['https://api.a.example/any', vendor, true],
  ['https://a.b.example', vendor, true],
  ['https://x.example', vendor, false],
  ['http://localhost:8000/v1', server, false],
  ['https://own.example', open, false],
])('whether the paths of %s are known', (url, kind, isKnown) => {
  expect(isListed(new URL(url), kind, kind.apis[0] as Api)).toBe(isKnown)
})

describe('a path that ends in a route', () => {
  it.each<[path: string, wire: Wire, whole: string | null, half: string | null]>([
    ['', 'openai', null, null],
    ['/v1/chat/completions', 'openai', '/chat/completions', null],
    ['/completions', 'openai', '/completions', null],
    ['/v1/chat', 'openai', null, '/chat'],
    ['/v1/images', 'openai', null, '/images'],
    ['/v1/models', 'openai', '/models', null],
    ['/v1', 'anthropic', null, null],
    ['/v1/messages/x', 'anthropic', null, null],
    ['/a/messages', 'anthropic', null, null],
    ['/a/v1/models', 'anthropic', '/v1/models', null],
    ['/v1/messages/count_tokens', 'anthropic', '/v1/messages/count_tokens', null],
    ['/api', 'ollama', null, '/api'],
    ['/api/tags', 'ollama', '/api/tags', null],
    ['/v1/chat', 'cohere', '/v1/chat', null],
    ['/foundation-models', 'bedrock', '/foundation-models', null],
  ])('%s on the wire %s is %s, or half of one: %s', (path, wire, whole, half) => {
    expect(endpointIn(path, wire)).toBe(whole)
    expect(halfEndpointIn(path, wire)).toBe(half)
  })

  it.each<[path: string, own: Wire, foreign: string | null]>([
    ['/v1/chat/completions', 'openai', null],
    ['/v1/chat/completions', 'anthropic', 'openai /chat/completions'],
    ['/v1/messages/count_tokens', 'openai', 'anthropic /v1/messages/count_tokens'],
    ['/v1/messages', 'openai', 'anthropic /v1/messages'],
    ['/v1beta/models', 'anthropic', 'gemini /v1beta/models'],
    ['/v1beta/models', 'openai', null],
    ['/api/chat', 'openai', null],
    ['/api/chat', 'anthropic', 'ollama /api/chat'],
    ['/completions', 'anthropic', null],
    ['/model', 'openai', null],
    ['', 'openai', null],
  ])('%s is foreign to the wire %s: %s', (path, own, foreign) => {
    const found = foreignEndpointIn(path, own)
    expect(found && `${found.wire} ${found.route}`).toBe(foreign)
  })
})

it('takes versions from the end of a path, and nothing else', () => {
  const paths = ['', '/v1', '/api/v1/v1', '/v1/api', '/v1a', '/av1', '/v10/v2', 'v1']
  expect(paths.map(withoutVersions)).toEqual(['', '', '/api', '/v1/api', '/v1a', '/av1', '', 'v1'])
  expect(withPath(new URL('https://a.example/v1?b=c#d'), '/x').href).toBe('https://a.example/x')
})
