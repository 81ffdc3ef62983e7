import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { check } from '../keyfit.ts'
import type { Kind } from '../kinds/kind.ts'

const source = { url: 'https://vendor.example/docs', seen: '2026-11-01' }
const shape = { prefix: 'vk-', pattern: '^vk-[a-z]{20}$', sure: 'documented', source } as const
const mistake = { happens: 'It answers 404.', sure: 'observed', source } as const

/** A vendor of whom everything is known. */
const vendor: Kind = {
  id: 'vendor',
  name: 'Vendor',
  class: 'cloud',
  about: 'A vendor.',
  vendor: 'vendor-group',
  hosts: ['api.vendor.example', '*.eu.vendor.example'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.vendor.example/v1', region: 'us' }],
      accepts: ['/v1beta'],
      path: '/v1',
      auth: 'x-api-key',
      ownRoutes: true,
      responses: true,
      aiSdk: '@vendor/ai-sdk',
    },
    { wire: 'anthropic', bases: [{ url: 'https://api.vendor.example/anthropic' }] },
  ],
  separateRegions: true,
  key: {
    need: 'optional',
    variables: ['VENDOR_KEY'],
    shapes: [shape],
    fillers: ['no-key'],
    page: 'https://vendor.example/keys',
  },
  auth: 'api-key',
  sdks: ['vendor-sdk'],
  identity: 'gcp',
  settings: { team: { type: 'string', about: 'The team.', example: 'red' } },
  serverHosts: ['*.eu.vendor.example'],
  forwards: ['openai'],
  passesOn: { prefix: 'pass-', source },
  serverKey: { options: ['--key'], variables: ['SERVER_KEY'], source },
  urlVariables: ['VENDOR_URL'],
  ports: [4711],
  models: { shape: 'two words', pattern: '^\\w+ \\w+$', sure: 'documented', examples: ['a b'] },
  probe: { models: '/models' },
  answers: [{ holds: 'teapot', means: 'it is a teapot', sure: 'observed', source }],
  mistakes: [
    { url: 'https://{host}/wrong', ...mistake },
    { url: 'https://api.vendor.example/wrong', ...mistake },
  ],
  retired: { on: '2027-01-31', source },
  notes: ['A note.'],
  sources: [source],
}

/** Software that anyone may run. */
const software: Kind = {
  id: 'software',
  name: 'Software',
  class: 'local',
  about: 'Software.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [], path: '/v1' }],
  key: { need: 'ignored', variables: ['SOFTWARE_KEY'], shapes: [] },
  auth: 'bearer',
  forwards: '*',
  mistakes: [],
  sources: [],
}

const protocol: Kind = {
  ...software,
  id: 'protocol',
  class: 'protocol',
  key: { ...software.key, shapes: [shape] },
}

/** What becomes of `kinds: { acme: … }`; nothing is wrong with it. */
function acme(declared: object): Kind {
  const yaml = stringify({ version: 1, kinds: { acme: declared }, providers: {} })
  const { diagnostics, kinds } = check(yaml, { kinds: [vendor, software, protocol] })
  expect(diagnostics).toEqual([])
  return kinds.get('acme') as Kind
}

const { notes: _, vendor: group, ...known } = vendor

it('has all that is known of the kind that it is like, where it stands at the same hosts', () => {
  const same = { ...known, id: 'acme', name: 'acme', about: 'A kind of your own, like Vendor.' }
  const expected = { ...same, vendor: group, sources: [] }
  expect(acme({ like: 'vendor' })).toEqual(expected)
  expect(Object.values(acme({ like: 'software' }))).not.toContain(undefined)
  const hosts = ['api.vendor.example', 'a.eu.vendor.example']
  expect(acme({ like: 'vendor', hosts })).toEqual({ ...expected, hosts })
})

/** What is true of the software, and of whoever issues the keys. */
const elsewhere = {
  id: 'acme',
  name: 'acme',
  class: 'gateway',
  about: 'A kind of your own, like Vendor.',
  vendor: 'vendor-group',
  hosts: ['llm.acme.example'],
  key: { need: 'optional', variables: [], shapes: [shape], fillers: ['no-key'] },
  auth: 'api-key',
  sdks: ['vendor-sdk'],
  settings: vendor.settings,
  passesOn: vendor.passesOn,
  serverKey: vendor.serverKey,
  ports: [4711],
  models: { shape: 'two words', examples: ['a b'] },
  probe: vendor.probe,
  answers: vendor.answers,
  sources: [],
}
const [api, second] = vendor.apis
const moved = { ...api, bases: [], accepts: undefined }

it('keeps no address and no variable of it, where it stands elsewhere', () => {
  expect(acme({ like: 'vendor', hosts: ['llm.acme.example'] })).toEqual({
    ...elsewhere,
    apis: [moved, { ...second, bases: [] }],
    mistakes: [vendor.mistakes[0]],
  })
  expect(acme({ like: 'vendor', base_url: 'https://llm.acme.example/v1' })).toEqual({
    ...elsewhere,
    apis: [{ ...moved, bases: [{ url: 'https://llm.acme.example/v1' }] }],
    mistakes: [],
  })
})

it('says itself what is different', () => {
  const shapes = [{ pattern: '^[a-z]{20}$', name: 'an Acme key' }]
  const own = acme({
    like: 'vendor',
    name: 'Acme',
    about: 'Ours.',
    class: 'cloud',
    hosts: ['*.acme.example'],
    apis: [
      {
        wire: 'openai',
        base_urls: [
          'https://{team}.acme.example/v1',
          { url: 'https://eu.acme.example/v1', region: 'eu', when: { stage: true } },
        ],
        path: '/v2',
        accepts: ['/v3'],
        auth: 'X-Acme-Key',
      },
      { wire: 'anthropic' },
      { wire: 'gemini' },
    ],
    separate_regions: false,
    key: {
      need: 'required',
      variables: ['ACME_KEY'],
      shapes,
      fillers: ['none'],
      page: 'https://acme.example/keys',
    },
    auth: 'X-Any-Key',
    identity: 'aws',
    settings: {
      stage: { about: 'The stage.', example: 'live' },
      count: { about: 'A count.', type: 'number', example: 7 },
    },
    forwards: '*',
    url_variables: ['ACME_URL'],
    ports: [8080],
    models: { shape: 'one word', examples: ['a'] },
  })
  const { vendor: __, ...rest } = elsewhere
  expect(own).toEqual({
    ...rest,
    name: 'Acme',
    about: 'Ours.',
    class: 'cloud',
    hosts: ['*.acme.example'],
    apis: [
      {
        ...api,
        bases: [
          { url: 'https://{team}.acme.example/v1' },
          { url: 'https://eu.acme.example/v1', region: 'eu', when: { stage: true } },
        ],
        path: '/v2',
        accepts: ['/v3'],
        auth: 'X-Acme-Key',
      },
      { wire: 'anthropic', bases: [], auth: 'X-Any-Key' },
      { wire: 'gemini', bases: [], auth: 'X-Any-Key' },
    ],
    separateRegions: false,
    key: {
      need: 'required',
      variables: ['ACME_KEY'],
      shapes: [
        {
          ...shapes[0],
          prefix: '',
          sure: 'documented',
          source: { url: 'keyfit.yaml, kinds.acme', seen: '' },
        },
      ],
      fillers: ['none'],
      page: 'https://acme.example/keys',
    },
    auth: 'X-Any-Key',
    identity: 'aws',
    settings: {
      ...vendor.settings,
      stage: { type: 'string', about: 'The stage.', example: 'live' },
      count: { type: 'number', about: 'A count.', example: '7' },
    },
    forwards: '*',
    urlVariables: ['ACME_URL'],
    ports: [8080],
    models: { shape: 'one word', examples: ['a'] },
    mistakes: [],
  })
})

it('may be like nothing', () => {
  expect(acme({ wire: 'cohere', base_url: 'https://{region}.acme.example/v1' })).toEqual({
    id: 'acme',
    name: 'acme',
    class: 'gateway',
    about: 'A kind of your own.',
    hosts: ['*.acme.example'],
    apis: [{ wire: 'cohere', bases: [{ url: 'https://{region}.acme.example/v1' }] }],
    key: { need: 'required', variables: [], shapes: [] },
    auth: 'bearer',
    mistakes: [],
    sources: [],
  })
  const local = { wire: 'openai', base_url: 'http://localhost:8080/v1' }
  expect(acme(local)).toMatchObject({ class: 'local', hosts: [] })
  expect(acme({ ...local, hosts: ['llm.acme.example'] })).toMatchObject({
    class: 'gateway',
    hosts: ['llm.acme.example'],
  })
})

it.each<[says: string, declared: object, expected: object]>([
  ['a path', { like: 'vendor', path: '/v2' }, { ...api, path: '/v2' }],
  ['what it accepts', { like: 'vendor', accepts: ['/v9'] }, { ...api, accepts: ['/v9'] }],
  ['a wire', { like: 'vendor', wire: 'anthropic' }, { ...second }],
  [
    'an auth',
    { like: 'vendor', auth: 'X-Acme-Key', wire: 'openai' },
    { ...api, auth: 'X-Acme-Key' },
  ],
])('has one API where it says %s', (_, declared, expected) => {
  const { apis, mistakes } = acme(declared)
  expect(apis).toEqual([expected])
  expect(mistakes).toEqual([])
})

it.each<[whose: string, declared: object, expected: string | undefined]>([
  ['the one that it is like', { like: 'vendor' }, 'vendor-group'],
  ['that one by its name', { like: 'software' }, 'software'],
  ['its own, if it says what they look like', { like: 'vendor', key: { shapes: [] } }, undefined],
  ['its own, if it is only of a protocol', { like: 'protocol' }, undefined],
  [
    'its own, if it stands elsewhere and any key fits',
    { like: 'software', hosts: ['a.acme.example'] },
    undefined,
  ],
])('has keys of %s', (_, declared, expected) => {
  expect(acme(declared).vendor).toBe(expected)
})

it.each<[title: string, declared: object, expected: Kind['forwards']]>([
  ['software does anywhere', { like: 'software', hosts: ['a.acme.example'] }, '*'],
  ['a vendor’s host does there alone', { like: 'vendor', hosts: ['a.acme.example'] }, undefined],
  ['a vendor’s host does', { like: 'vendor' }, ['openai']],
])('passes keys on as %s', (_, declared, expected) => {
  expect(acme(declared).forwards).toEqual(expected)
})

it.each(['a', 'z'])(
  'may be like another one of the file, which stands before or behind it',
  (name) => {
    const other = { like: 'vendor', hosts: ['llm.acme.example'], key: { variables: ['ACME_KEY'] } }
    const declared = { acme: { like: name, auth: 'X-Acme-Key' }, [name]: other }
    const { kinds, diagnostics } = check(
      stringify({ version: 1, kinds: declared, providers: {} }),
      {
        kinds: [vendor],
      },
    )
    expect(diagnostics).toEqual([])
    const {
      id: __,
      name: ___,
      about: ____,
      auth: _____,
      apis: ______,
      ...same
    } = kinds.get(name) as Kind
    expect(kinds.get('acme')).toMatchObject({ ...same, about: `A kind of your own, like ${name}.` })
  },
)

it('leads to each host once, and to no loopback', () => {
  const base_urls = [
    'https://a.acme.example/v1',
    'https://a.acme.example/v2',
    'http://127.0.0.1:8080/v1',
    'https://{a}{b}.acme.example/v1',
  ]
  const setting = { about: 'A part.', example: 'a' }
  const settings = { a: setting, b: setting }
  expect(acme({ apis: [{ wire: 'openai', base_urls }], settings }).hosts).toEqual([
    'a.acme.example',
    '*.acme.example',
  ])
})
