import { describe, expect, it } from 'vitest'
import { keyfit, project } from '../cli/run.ts'
import { type Branches, type Files, filesOf, merge } from './branches.ts'

/** What a branch adds: the fields of a provider, a model of it for a role, a host for the policy. */
interface Addition {
  provider: string
  model: string
  host: string
}

const compatible = (name: string, fields: string): Addition => ({
  provider: `kind: openai-compatible, base_url: "https://${name}.example.com/v1", ${fields}`,
  model: 'm',
  host: `${name}.example.com`,
})

/** At least one for each part that a client has only where a provider needs it. */
const additions: Record<string, Addition> = {
  keyless: compatible('keyless', 'api_key: none'),
  file: compatible('file', 'api_key: { file: /run/secrets/key }'),
  caller: compatible('caller', 'api_key: caller'),
  headers: compatible('headers', 'api_key: none, headers: { X-Team: "${TEAM:-core}" }'),
  variable: {
    provider:
      'kind: vllm, base_url: "${VLLM_URL}", hosts: [gpu.example.com], api_key: "${VLLM_KEY}"',
    model: 'm',
    host: 'gpu.example.com',
  },
  openai: {
    provider: 'kind: openai, api_key: "${NAME_KEY}"',
    model: 'gpt-5.1',
    host: 'api.openai.com',
  },
  groq: {
    provider: 'kind: groq, api_key: "${NAME_KEY}"',
    model: 'llama-3.3-70b-versatile',
    host: 'api.groq.com',
  },
  mistral: {
    provider: 'kind: mistral, api_key: "${NAME_KEY}"',
    model: 'mistral-large-latest',
    host: 'api.mistral.ai',
  },
  openrouter: {
    provider: 'kind: openrouter, api_key: "${NAME_KEY}"',
    model: 'openai/gpt-5.1',
    host: 'openrouter.ai',
  },
  anthropic: {
    provider: 'kind: anthropic, api_key: "${NAME_KEY}", models: [claude-sonnet-4-5]',
    model: 'claude-sonnet-4-5',
    host: 'api.anthropic.com',
  },
  gemini: {
    provider: 'kind: google-gemini, api_key: "${NAME_KEY}", models: [gemini-3-pro]',
    model: 'gemini-3-pro',
    host: 'generativelanguage.googleapis.com',
  },
  azure: {
    provider:
      'kind: azure-openai, api_key: "${NAME_KEY}", resource: contoso-swc, api_version: "2024-10-21", models: [{ id: gpt-4.1, deployment: gpt41 }]',
    model: 'gpt-4.1',
    host: '.openai.azure.com',
  },
}

const local = (port: number) =>
  `kind: llama-server, base_url: "http://localhost:${port}/v1", api_key: none, models: [m]`

/** What stands there before, with room for two additions between. */
interface Base {
  one: string
  two: string
  three: string
  more: string
  /** Which of the clients are JavaScript. */
  odd: 0 | 1
}

const bases: Record<string, Base> = {
  'servers without a key': {
    one: local(8001),
    two: local(8002),
    three: local(8003),
    more: '',
    odd: 0,
  },
  'providers that need all parts, in two environments': {
    one: 'kind: mistral, models: [m], headers: { X-Team: "${TEAM:-core}" }',
    two: 'kind: vllm, base_url: "${OUR_URL}", api_key: none, models: [m]',
    three: compatible('three', 'api_key: { file: /run/secrets/three }, models: [m]').provider,
    more: 'environments:\n  production:\n    roles:\n      chat: two/m\n',
    odd: 1,
  },
}

const clients = ['openai', 'fetch', 'ai-sdk', 'langchain', 'anthropic']

function yamlWith(base: Base, first?: Addition, second?: Addition): string {
  const at = (addition: Addition | undefined, line: (addition: Addition) => string) =>
    addition === undefined ? '' : `${line(addition)}\n`
  const provider = (name: string) => (addition: Addition) =>
    `  ${name}: { ${addition.provider.replace('NAME', name.toUpperCase())} }`
  const role = (name: string) => (addition: Addition) => `  ${name}: ${name}/${addition.model}`
  const host = (addition: Addition) => `    - ${addition.host}`
  const outs = clients.map((sdk, index) =>
    index % 2 === base.odd ? `src/${sdk}.ts` : `generated/${sdk}.mjs`,
  )
  return `version: 1
providers:
  one: { ${base.one} }
${at(first, provider('first'))}  two: { ${base.two} }
${at(second, provider('second'))}  three: { ${base.three} }
roles:
  chat: one/m
${at(first, role('first'))}  title: two/m
${at(second, role('second'))}  memory: three/m
policy:
  egress:
    - localhost
${at(first, host)}    - .example.org
${at(second, host)}    - three.example.com
    - api.mistral.ai
${base.more}generate:
  json_schema: keyfit.schema.json
  env:
    - .env.example
    - { out: .env.litellm.example, reader: litellm }
  client:
${outs.map((out, index) => `    - { out: ${out}, sdk: ${clients[index]} }\n`).join('')}\
    - { out: 'virtual:keyfit', sdk: fetch }
`
}

/** All of them in twos, in one order. */
const pairs = Object.keys(additions).flatMap((first, index, names) =>
  names.slice(index).map((second) => [first, second] as const),
)

/** To generate anew takes longer than to merge. */
const neighbours = pairs.filter(([first, second]) => {
  const names = Object.keys(additions)
  return names.indexOf(second) - names.indexOf(first) === 1
})

describe.each(Object.entries(bases))('two branches that each add to %s', (_, base) => {
  it('merge where the YAML does, in every output, and all is fresh then', async () => {
    const before = await filesOf(yamlWith(base))
    const made = new Map<string, Files>()
    for (const [name, addition] of Object.entries(additions)) {
      made.set(`ours ${name}`, await filesOf(yamlWith(base, addition), before))
      made.set(`theirs ${name}`, await filesOf(yamlWith(base, undefined, addition), before))
    }
    const projects = new Map<string, Branches>(
      pairs.map(([first, second]) => [
        `${first}-${second}`,
        {
          base: before,
          ours: made.get(`ours ${first}`) as Files,
          theirs: made.get(`theirs ${second}`) as Files,
        },
      ]),
    )
    const folder = project()
    expect(merge(folder, projects)).toEqual([])
    const checked = neighbours.map(([first, second]) => `${first}-${second}/keyfit.yaml`)
    const check = await keyfit(folder, ['generate', '--check', '--diff', ...checked])
    expect(check.output.split('\n').filter((line) => !line.endsWith('every one fresh'))).toEqual([
      '',
    ])
    expect(check.code).toBe(0)
  }, 240_000)
})
