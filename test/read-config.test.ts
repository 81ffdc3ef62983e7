import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Config } from '../schema/config.ts'
import { readConfig } from '../schema/read-config.ts'
import { readSource } from '../schema/source.ts'
import { summaryOf } from './examples.ts'

const known = new Map(kinds.map((kind) => [kind.id, kind]))

/** The config of a text, with its maps as objects. */
function configOf(yaml: string) {
  const { config, findings } = readConfig(readSource('keyfit.yaml', yaml), known)
  expect(findings).toEqual([])
  const { providers, roles, rules, ...rest } = config as Config
  return {
    ...rest,
    providers: Object.fromEntries(providers),
    roles: Object.fromEntries(roles),
    rules: Object.fromEntries(rules),
  }
}

const nothing = {
  version: 1,
  runsIn: null,
  providers: {},
  roles: {},
  readers: [],
  policy: { egress: null, plaintext: [] },
  rules: {},
  generate: { jsonSchema: null, env: [], client: [] },
}
const silent = {
  baseUrl: null,
  hosts: [],
  apiKey: null,
  identity: null,
  auth: null,
  models: [],
  headers: {},
  wire: [],
  region: null,
  forwards: null,
  upstream: [],
  direct: true,
  settings: {},
}

it('reads a file that says the least', () => {
  expect(configOf('version: 1\nx-mine: 1\nproviders: { a: { kind: openai } }\n')).toEqual({
    ...nothing,
    providers: { a: { ...silent, kind: 'openai' } },
  })
})

it('reads every field', () => {
  const yaml = `version: 1
runs_in: docker
providers:
  azure:
    kind: azure-openai
    base_url: https://a.openai.azure.com/openai/v1
    hosts: [a.example, b.example]
    api_key: \${K}
    auth: api-key
    models: [a, vendor/*, { id: c, for: embeddings, deployment: d }]
    headers: { X-Team: red }
    wire: openai
    region: eu
    forwards: [openai]
    upstream: [local]
    direct: false
    resource: a
    api_version: preview
  local: { kind: litellm-proxy, wire: [anthropic, openai], forwards: "*", direct: true }
  none: { kind: openai, api_key: none }
  caller: { kind: openai, api_key: caller }
  file: { kind: openai, api_key: { file: /run/secrets/key } }
  identity: { kind: aws-bedrock, identity: aws }
roles: { chat: azure/vendor/b, other: local/c }
readers: { optillm: local, aider: [azure, none], claude-code: }
policy: { egress: [a.example], plaintext: [b.example] }
rules: { key-is-real: off, key-is-clean: warn }
generate:
  json_schema: keyfit.schema.json
  env: [.env.example, { out: .env.optillm, reader: optillm }, { out: .env.own }]
  client:
    - { out: a.ts, sdk: openai }
    - { out: b.ts, sdk: fetch, providers: [azure], runs_in: browser, environment: live }
environments: { live: {} }
`
  expect(configOf(yaml)).toEqual({
    version: 1,
    runsIn: 'docker',
    providers: {
      azure: {
        kind: 'azure-openai',
        baseUrl: 'https://a.openai.azure.com/openai/v1',
        hosts: ['a.example', 'b.example'],
        apiKey: { type: 'text', text: '${K}' },
        identity: null,
        auth: 'api-key',
        models: [
          { id: 'a', for: 'chat', deployment: null, pattern: false, index: 0 },
          { id: 'vendor/*', for: 'chat', deployment: null, pattern: true, index: 1 },
          { id: 'c', for: 'embeddings', deployment: 'd', pattern: false, index: 2 },
        ],
        headers: { 'X-Team': 'red' },
        wire: ['openai'],
        region: 'eu',
        forwards: ['openai'],
        upstream: ['local'],
        direct: false,
        settings: { resource: 'a', api_version: 'preview' },
      },
      local: { ...silent, kind: 'litellm-proxy', wire: ['anthropic', 'openai'], forwards: '*' },
      none: { ...silent, kind: 'openai', apiKey: { type: 'none' } },
      caller: { ...silent, kind: 'openai', apiKey: { type: 'caller' } },
      file: { ...silent, kind: 'openai', apiKey: { type: 'file', path: '/run/secrets/key' } },
      identity: { ...silent, kind: 'aws-bedrock', identity: 'aws' },
    },
    roles: {
      chat: { provider: 'azure', model: 'vendor/b' },
      other: { provider: 'local', model: 'c' },
    },
    readers: [
      { reader: 'optillm', providers: ['local'], path: ['readers', 'optillm'] },
      { reader: 'aider', providers: ['azure', 'none'], path: ['readers', 'aider'] },
      { reader: 'claude-code', providers: null, path: ['readers', 'claude-code'] },
    ],
    policy: { egress: ['a.example'], plaintext: ['b.example'] },
    rules: { 'key-is-real': 'off', 'key-is-clean': 'warn' },
    generate: {
      jsonSchema: 'keyfit.schema.json',
      env: [
        { out: '.env.example', reader: null, path: ['generate', 'env', 0] },
        { out: '.env.optillm', reader: 'optillm', path: ['generate', 'env', 1] },
        { out: '.env.own', reader: null, path: ['generate', 'env', 2] },
      ],
      client: [
        {
          out: 'a.ts',
          sdk: 'openai',
          providers: null,
          runsIn: null,
          environment: null,
          path: ['generate', 'client', 0],
        },
        {
          out: 'b.ts',
          sdk: 'fetch',
          providers: ['azure'],
          runsIn: 'browser',
          environment: 'live',
          path: ['generate', 'client', 1],
        },
      ],
    },
  })
})

it('has no setting that is not said', () => {
  const { providers } = configOf(
    'version: 1\nproviders: { a: { kind: azure-openai, resource: a } }\n',
  )
  expect(Object.keys(providers.a?.settings ?? {})).toEqual(['resource'])
})

it('reads one of what may be several', () => {
  const yaml = `version: 1
providers: {}
readers: [optillm, aider]
generate: { env: .env.example, client: { out: a.ts, sdk: openai } }
`
  const { readers, generate } = configOf(yaml)
  expect(readers).toEqual([
    { reader: 'optillm', providers: null, path: ['readers', 0] },
    { reader: 'aider', providers: null, path: ['readers', 1] },
  ])
  expect(generate.env.map(({ path }) => path)).toEqual([['generate', 'env']])
  expect(generate.client.map(({ path }) => path)).toEqual([['generate', 'client']])
})

it('keeps what is right of a file with mistakes', () => {
  const yaml = `version: 1
runs_in: 1
providers:
  right: { kind: openai }
  wrong: { kind: openai, models: 1 }
roles: { chat: right/a, bad: 1, alone: right }
readers: { optillm: [right, 1] }
policy: [1]
rules: 1
generate: { env: [.env.example, 1, {}], client: [1, { out: a.ts, sdk: openai }, { sdk: openai }] }
`
  const { config, findings } = readConfig(readSource('keyfit.yaml', yaml), known)
  expect(findings.length).toBeGreaterThan(5)
  const { providers, roles, rules, policy, readers, generate, runsIn } = config as Config
  expect([...providers.keys()]).toEqual(['right'])
  expect([...roles.keys()]).toEqual(['chat'])
  expect([...rules]).toEqual([])
  expect(runsIn).toBeNull()
  expect(policy).toEqual({ egress: null, plaintext: [] })
  expect(readers.map((use) => use.providers)).toEqual([['right']])
  expect(generate.env.map(({ out }) => out)).toEqual(['.env.example'])
  expect(generate.client.map(({ out }) => out)).toEqual(['a.ts'])
})

it('says where nothing is there that could read a base', () => {
  expect(summaryOf(check('version: 1\nextends: [./a.yaml]\nproviders: {}\n'))).toEqual([
    '2:11 error cannot read `./a.yaml`: nothing that could read it was given [base-is-found]',
  ])
})

it('reads nothing of what is no mapping', () => {
  expect(readConfig({ data: ['a'] }, known)).toEqual({ config: null, kinds: known, findings: [] })
})

const project = z.object({ id: z.string(), tier: z.enum(['free', 'paid']) })
/** A kind from outside whose settings are a schema, as with Zod. */
const coded: Kind = {
  ...(known.get('openai-compatible') as Kind),
  id: 'coded',
  name: 'Coded',
  settings: z
    .object({ team: z.string(), size: z.optional(z.number()), project: z.optional(project) })
    .check(z.refine(({ team }) => team !== 'blue', { error: 'no blue here' })),
}

it.each<[title: string, fields: string, reports: string[]]>([
  ['nothing of settings that it takes', 'team: red, size: 7', []],
  [
    'a setting that is missing',
    'size: 7',
    ['3:3 error `team` is missing in `providers.a` [field-is-present]'],
  ],
  [
    'a setting that it does not take',
    'team: red, size: big',
    ['3:73 error `providers.a.size` must be what Coded takes there [field-has-right-type]'],
  ],
  [
    'a mistake in the form once',
    'team: [red]',
    [
      '3:56 error `providers.a.team` must be text, a number, `true` or `false` [field-has-right-type]',
    ],
  ],
  [
    'nothing of what is inside of one whose form is wrong',
    'team: red, project: { id: 1, tier: none }',
    [
      '3:67 error `providers.a.project` must be text, a number, `true` or `false` [field-has-right-type]',
    ],
  ],
  [
    'what it has against all of them together',
    'team: blue',
    ['3:3 error `providers.a` must be what Coded takes there [field-has-right-type]'],
  ],
])('a kind’s own schema reports %s', (_, fields, reports) => {
  const yaml = `version: 1\nproviders:\n  a: { kind: coded, base_url: "http://localhost:1/v1", ${fields} }\n`
  expect(summaryOf(check(yaml, { kinds: [coded] }))).toEqual(reports)
})

it('calls no setting of any kind unknown where the kind is missing', () => {
  const settings = 'team: red, size: 7, resource: contoso'
  const yaml = `version: 1\nproviders:\n  a: { ${settings}, api_version: [], project: [] }\n`
  expect(summaryOf(check(yaml, { kinds: [coded] }))).toEqual([
    '3:3 error `kind` is missing in `providers.a` [field-is-present]',
    '3:47 error `providers.a.api_version` must be text such as `2024-10-21` [field-has-right-type]',
    '3:64 error `providers.a.project` must be text, a number, `true` or `false` [field-has-right-type]',
  ])
})
