import { expect, it } from 'vitest'
import { type Programs, testPrograms, testVersions } from './compile.ts'
import { acme, anywhere, deployer, scribe } from './kinds.ts'
import { filesFrom } from './support.ts'

const kinds = [acme, anywhere, deployer, scribe]

const yaml = `version: 1
providers:
  cloud:
    kind: acme
    models: [gpt-5.1, { id: embed-3, for: embeddings }, "ft:*", { id: dall-e, for: images }]
  local: { kind: anywhere, base_url: "\${LOCAL_URL}", hosts: [localhost], api_key: none, models: [qwen3-8b] }
  talker: { kind: scribe, models: [sonnet] }
  open: { kind: anywhere, base_url: http://127.0.0.1:8080/v1, api_key: { file: /run/key } }
  given: { kind: acme, api_key: caller, headers: { X-Team: core }, models: [m] }
  placed: { kind: deployer, api_version: "1", models: [{ id: a, deployment: b }] }
roles:
  ask: cloud/gpt-5.1
  embed: cloud/embed-3
  draw: cloud/dall-e
  talk: talker/sonnet
  any: open/whatever
environments:
  production:
    roles: { ask: talker/sonnet }
generate:
  client:
    - { out: all.ts, sdk: langchain }
    - { out: compiled.js, sdk: langchain }
    - { out: local.ts, sdk: langchain, providers: [local] }
    - { out: talker.mts, sdk: langchain, providers: [talker] }
    - { out: placed.mts, sdk: langchain, providers: [placed] }
    - { out: none.ts, sdk: langchain, providers: [] }
`

const programs: Programs = {
  yaml,
  options: { kinds },
  imports: `import type { ChatAnthropic } from '@langchain/anthropic'
import type { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai'
export type { ChatAnthropic, ChatOpenAI, OpenAIEmbeddings }`,
  names:
    'type Client, createClient, createRole, inEnvironment, KeyfitError, type ModelOf, preflight, type ProviderName, providers, type RoleName, roles, undeclared',
  must: {
    'a model': `const a: ChatOpenAI = providers.cloud.chatModel('gpt-5.1', { temperature: 0, maxTokens: 9, maxRetries: 0 }); const b = await a.invoke('hi'); b.text.length; const c: ChatAnthropic = providers.talker.chatModel('sonnet', { topK: 5 }); for await (const part of await c.stream('hi')) part.text.length`,
    'a model of a pattern': `providers.cloud.chatModel('ft:x')`,
    'any model where none is declared': `providers.open.chatModel('any'); providers.open.embeddings('any')`,
    'an escape': `providers.cloud.chatModel(undeclared('gpt-6'))`,
    embeddings: `const a: OpenAIEmbeddings = providers.cloud.embeddings('embed-3', { dimensions: 256 }); const b: number[] = await a.embedQuery('x'); b`,
    'roles, which are models': `const a: ChatOpenAI = roles.ask; a; const b: OpenAIEmbeddings = roles.embed; b; const c: ChatAnthropic = roles.talk; c; const d: ChatOpenAI = roles.any; d; const e: ChatAnthropic = createRole('talk', { env: {} }); e`,
    'a client of its own': `createClient('cloud', { env: {}, fetch: globalThis.fetch }).chatModel('gpt-5.1'); createClient('given', { apiKey: 'x' })`,
    'a role in an environment': `const a: ChatAnthropic = inEnvironment('production').roles.ask; a; const b: ChatOpenAI = inEnvironment('production').roles.any; b`,
    'the names and the errors': `const a: ProviderName = 'placed'; a; const b: RoleName = 'draw'; b; const c: ModelOf<'cloud', 'embeddings'> = 'embed-3'; c; const d = (client: Client<'local'>) => client.chatModel('qwen3-8b'); d(providers.local); try { preflight() } catch (error) { if (error instanceof KeyfitError) error.fix }`,
  },
  mustNot: {
    'an undeclared model': `providers.cloud.chatModel('gpt-6')`,
    'any text as a model': `providers.cloud.chatModel(String(Date.now()))`,
    'a model for embeddings in a chat': `providers.cloud.chatModel('embed-3')`,
    'a model for chats in embeddings': `providers.cloud.embeddings('gpt-5.1')`,
    'embeddings where no model is for them': `providers.local.embeddings('qwen3-8b')`,
    'embeddings of a wire that has none': `providers.talker.embeddings('sonnet')`,
    'a key': `providers.cloud.chatModel('gpt-5.1', { apiKey: 'x' })`,
    'another address': `providers.cloud.chatModel('gpt-5.1', { configuration: { baseURL: 'https://api.example.com/v1' } })`,
    'another model': `providers.talker.chatModel('sonnet', { model: 'opus' })`,
    'a chat of a role for embeddings': `await roles.embed.invoke('hi')`,
    'an embedding of a role for chats': `await roles.ask.embedQuery('hi')`,
    'a role for what the SDK does not do here': `await roles.draw.invoke('x')`,
    'an undeclared role': 'roles.title',
    'an undeclared provider': 'providers.cluod',
    'a provider whose key the caller has': 'providers.given',
    'another base URL': `createClient('cloud', { baseURL: 'https://api.example.com/v1' })`,
  },
}

testPrograms(programs)

/** The packages in a version that has a name of its own here. */
const named = (version: string, names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, `${name.replace('@', '').replace('/', '-')}-${version}`]),
  )

testVersions(programs, {
  oldest: named('oldest', ['@langchain/openai', '@langchain/anthropic']),
  newest: named('next', ['@langchain/openai']),
})

it('imports the packages that its providers need, and no others', async () => {
  const packages = new Map<string, string[]>()
  for (const [path, text] of await filesFrom(yaml, { kinds })) {
    if (path.endsWith('.map') || /\.d\.m?ts$/.test(path)) continue
    packages.set(
      path,
      [...text.matchAll(/^import .* from '(.*)'/gm)].map(([, name = '']) => name),
    )
  }
  const both = ['@langchain/anthropic', '@langchain/core/utils/async_caller', '@langchain/openai']
  expect(Object.fromEntries(packages)).toEqual({
    'all.ts': both,
    'compiled.js': both,
    'local.ts': both.slice(1),
    'talker.mts': both.slice(0, 2),
    'placed.mts': both.slice(1),
    'none.ts': ['@langchain/core/utils/async_caller'],
  })
})
