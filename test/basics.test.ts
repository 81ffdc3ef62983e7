import { describe, expect, it } from 'vitest'
import type { Example } from '../rules/rule.ts'
import { checkExample, summaryOf } from './examples.ts'

/** A project that uses OpenAI, a local llama-server and Anthropic, as a careful user declares it. */
const project = `version: 1
providers:
  cloud:
    kind: openai
    models: [gpt-5.1]
  local:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
    models: [qwen3-8b]
  claude:
    kind: anthropic
    models: [claude-sonnet-4-5]
`

function withProvider(lines: string): string {
  return `${project}  more:\n${lines.replace(/^/gm, '    ')}\n`
}

function withLocal(baseUrl: string, apiKey: string): string {
  return project
    .replace('http://localhost:8080/v1', baseUrl)
    .replace('api_key: none', `api_key: ${apiKey}`)
}

interface Caught extends Example {
  rule: string
  /** What the report must name, of which provider, variable or host. */
  names: string[]
  /** Line and column of every place that explains it, the main one first. */
  places: string[]
}

const caught: Caught[] = [
  {
    title: 'a: a filler in the variable of a cloud',
    yaml: project,
    env: 'A=1\nOPENAI_API_KEY=no_key\n',
    rule: 'key-is-real',
    names: ['OPENAI_API_KEY', 'api.openai.com'],
    places: ['keyfit.yaml:4:11', '.env:2:16'],
  },
  {
    title: "b: another vendor's key in the variable of a cloud",
    yaml: project,
    env: 'OPENAI_API_KEY={sample:sk-ant-api}\n',
    rule: 'key-fits-host',
    names: ['OPENAI_API_KEY', 'Anthropic', 'api.openai.com'],
    places: ['keyfit.yaml:4:11', '.env:1:16'],
  },
  {
    title: 'c: a llama-server without /v1',
    yaml: withLocal('http://localhost:8080', 'none'),
    rule: 'url-has-api-path',
    names: ['/v1', 'llama'],
    places: ['keyfit.yaml:8:15', 'keyfit.yaml:7:11'],
  },
  {
    title: "d: a cloud's key to a server on the network",
    yaml: withLocal('http://192.168.1.5:8080/v1', '${LLAMA_API_KEY}'),
    env: 'LLAMA_API_KEY={sample:sk-proj-}\n',
    rule: 'key-fits-host',
    names: ['LLAMA_API_KEY', 'OpenAI', '192.168.1.5'],
    places: ['keyfit.yaml:9:16', '.env:1:15', 'keyfit.yaml:8:15'],
  },
  ...['\n', '\r', ' '].map((end, index) => ({
    title: `e: a key that ends in ${['a newline', 'a carriage return', 'a space'][index]}`,
    yaml: project,
    process: { OPENAI_API_KEY: `{sample:sk-proj-}${end}` },
    rule: 'key-is-clean',
    names: ['OPENAI_API_KEY', 'ends in', 'process environment'],
    places: ['keyfit.yaml:4:11'],
  })),
  {
    title: 'e: a key in quotes',
    yaml: project,
    env: `OPENAI_API_KEY='"{sample:sk-proj-}"'\n`,
    rule: 'key-is-clean',
    names: ['OPENAI_API_KEY', 'quotes'],
    places: ['keyfit.yaml:4:11', '.env:1:17'],
  },
  {
    title: 'f: a variable that is missing when it is required',
    yaml: project,
    env: 'ANTHROPIC_API_KEY={sample:sk-ant-api}\n',
    requireEnv: true,
    rule: 'variable-is-set',
    names: ['OPENAI_API_KEY'],
    places: ['keyfit.yaml:4:11'],
  },
  {
    title: 'f: a variable that is empty',
    yaml: project,
    env: 'OPENAI_API_KEY=\n',
    rule: 'variable-is-set',
    names: ['OPENAI_API_KEY', 'empty'],
    places: ['keyfit.yaml:4:11', '.env:1:16'],
  },
  {
    title: 'g: a whole endpoint as base_url',
    yaml: withProvider(
      'kind: openai\nbase_url: https://api.openai.com/v1/chat/completions\napi_key: ${SECOND_KEY}',
    ),
    rule: 'url-has-api-path',
    names: ['/chat/completions'],
    places: ['keyfit.yaml:16:40', 'keyfit.yaml:15:11'],
  },
  {
    title: 'h: a placeholder',
    yaml: project,
    env: 'OPENAI_API_KEY=your-api-key-here\n',
    rule: 'key-is-real',
    names: ['OPENAI_API_KEY', 'placeholder', 'api.openai.com'],
    places: ['keyfit.yaml:4:11', '.env:1:16'],
  },
  {
    title: 'i: a cloud kind at a foreign host, without a key',
    yaml: withProvider('kind: openai\nbase_url: https://llm.example.com/v1'),
    rule: 'key-is-declared',
    names: ['OPENAI_API_KEY', 'llm.example.com', 'OpenAI'],
    places: ['keyfit.yaml:16:23', 'keyfit.yaml:15:11'],
  },
  {
    title: 'j: one variable, two vendors',
    yaml: withProvider('kind: groq\napi_key: ${OPENAI_API_KEY}'),
    rule: 'variable-has-one-destination',
    names: ['OPENAI_API_KEY', 'api.groq.com', 'api.openai.com', 'cloud', 'more'],
    places: ['keyfit.yaml:16:16', 'keyfit.yaml:4:11'],
  },
  {
    title: 'k: two accounts that neither name their key',
    yaml: withProvider('kind: openai'),
    rule: 'key-is-declared',
    names: ['OPENAI_API_KEY', 'cloud', 'more'],
    places: ['keyfit.yaml:14:3', 'keyfit.yaml:3:3'],
  },
  {
    title: 'l: an address from a variable that nothing confines',
    yaml: withProvider('kind: openai-compatible\nbase_url: ${LLM_URL}\napi_key: ${LLM_KEY}'),
    rule: 'destination-is-confined',
    names: ['LLM_URL'],
    places: ['keyfit.yaml:16:15'],
  },
]

const passing: Example[] = [
  { title: '1: openai without base_url', yaml: project, env: 'OPENAI_API_KEY={sample:sk-proj-}\n' },
  {
    title: '2: openai with its address written out',
    yaml: project.replace('kind: openai', 'kind: openai\n    base_url: https://api.openai.com/v1'),
    env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
  },
  {
    title: '3: llama-server with a filler in the variable',
    yaml: withLocal('http://localhost:8080/v1', '${LLAMA_API_KEY}'),
    env: 'LLAMA_API_KEY=no_key\n',
  },
  {
    title: '3: llama-server with a filler in a variable named after a vendor',
    yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${OPENAI_API_KEY}\n',
    env: 'OPENAI_API_KEY=no_key\n',
  },
  { title: '3: llama-server without a key', yaml: project },
  {
    title: '4: a service-account key',
    yaml: project,
    env: 'OPENAI_API_KEY={sample:sk-svcacct-}\n',
  },
  { title: '5: keyless on the network', yaml: withLocal('http://192.168.1.5:8080/v1', 'none') },
  {
    title: '6: llama-server with a key of its own, on the network over https',
    yaml: withLocal('https://192.168.1.5:8443/v1', '${LLAMA_API_KEY}'),
    env: 'LLAMA_API_KEY=4f0c6f5b8e2d4a77b0d19f1c2a3e5d60\n',
  },
  ...[
    '\nbase_url: https://contoso.openai.azure.com/openai/v1/',
    '\nbase_url: https://contoso.openai.azure.com/openai\napi_version: 2024-10-21',
    '\nresource: contoso',
    '\nresource: contoso\napi_version: 2024-10-21',
  ].map((fields) => ({
    title: `7: azure-openai with ${fields.trim().replaceAll('\n', ', ')}`,
    yaml: withProvider(`kind: azure-openai${fields}\nmodels: [{ id: gpt-4.1, deployment: gpt41 }]`),
    env: `AZURE_OPENAI_API_KEY=${'0123456789abcdef'.repeat(2)}\n`,
  })),
  {
    title: '8: a DeepSeek key at DeepSeek',
    yaml: withProvider('kind: deepseek'),
    env: `DEEPSEEK_API_KEY=sk-${'0123456789abcdef'.repeat(2)}\n`,
  },
  { title: '9: no values at all', yaml: project },
  {
    title: '10: one vendor and a gateway that forwards its key',
    yaml: withProvider(
      'kind: openai-compatible\nbase_url: https://gateway.example.com/v1\nforwards: [openai]\napi_key: ${OPENAI_API_KEY}',
    ),
  },
  {
    title: '11: two accounts with a variable each',
    yaml: withProvider('kind: openai\napi_key: ${OPENAI_API_KEY_TEAM_B}'),
  },
  {
    title: '12: an address from a variable, confined by hosts',
    yaml: withProvider(
      'kind: openai-compatible\nbase_url: ${LLM_URL}\nhosts: [llm.example.com]\napi_key: ${LLM_KEY}',
    ),
  },
  {
    title: '12: an address from a variable, confined by policy.egress',
    yaml: `${withProvider('kind: openai-compatible\nbase_url: ${LLM_URL}\napi_key: ${LLM_KEY}')}policy:\n  egress: [localhost, api.openai.com, api.anthropic.com, .example.com]\n`,
    env: 'LLM_URL=https://llm.example.com/v1\n',
  },
]

describe('the mistakes everyone makes first', () => {
  it.each(caught)('$title', (example) => {
    const result = checkExample(example)
    expect(summaryOf(result)).toHaveLength(1)
    const [diagnostic] = result.diagnostics
    expect(diagnostic?.rule).toBe(example.rule)
    expect(diagnostic?.severity).toBe('error')
    for (const name of example.names)
      expect(`${diagnostic?.message} ${diagnostic?.why}`).toContain(name)
    expect(diagnostic?.fix).toEqual(expect.any(String))
    const places = [diagnostic, ...(diagnostic?.see ?? [])].map(
      (place) => `${place?.file}:${place?.line}:${place?.column}`,
    )
    expect(places).toEqual(example.places)
  })

  it.each(passing)('is silent on $title', (example) => {
    expect(summaryOf(checkExample(example))).toEqual([])
  })
})
