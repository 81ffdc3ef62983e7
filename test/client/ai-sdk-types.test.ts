import { expect, it } from 'vitest'
import { type Programs, testPrograms, testVersions } from './compile.ts'
import { acme, anywhere, deployer, scribe } from './kinds.ts'
import { filesFrom } from './support.ts'

const kinds = [acme, anywhere, deployer, scribe]

const yaml = `version: 1
providers:
  cloud:
    kind: acme
    models: [gpt-5.1, { id: embed-3, for: embeddings }, "ft:*", { id: dall-e, for: images }, { id: whisper, for: audio }]
  local: { kind: anywhere, base_url: "\${LOCAL_URL}", hosts: [localhost], api_key: none, models: [qwen3-8b] }
  talker: { kind: scribe, models: [sonnet] }
  open: { kind: anywhere, base_url: http://127.0.0.1:8080/v1, api_key: { file: /run/key } }
  given: { kind: acme, api_key: caller, headers: { X-Team: core }, models: [m] }
  gemini: { kind: google-gemini, models: [gemini-2.5-flash] }
  own: { kind: openai, models: [gpt-5.1] }
  azure: { kind: azure-openai, resource: contoso, api_version: 2024-10-21, api_key: "\${AZURE_OPENAI_API_KEY}", models: [{ id: a, deployment: b }] }
  groq: { kind: groq, models: [llama-3.3-70b-versatile] }
  mistral: { kind: mistral, models: [mistral-large-latest] }
  router: { kind: openrouter, models: [vendor/model] }
roles:
  ask: cloud/gpt-5.1
  tune: "cloud/ft:x"
  embed: cloud/embed-3
  draw: cloud/dall-e
  hear: cloud/whisper
  talk: talker/sonnet
  any: open/whatever
environments:
  production:
    roles: { ask: talker/sonnet }
generate:
  client:
    - { out: all.ts, sdk: ai-sdk }
    - { out: compiled.js, sdk: ai-sdk }
    - { out: local.ts, sdk: ai-sdk, providers: [local] }
    - { out: talker.mts, sdk: ai-sdk, providers: [talker] }
    - { out: gemini.ts, sdk: ai-sdk, providers: [gemini] }
    - { out: own.ts, sdk: ai-sdk, providers: [own] }
    - { out: azure.mts, sdk: ai-sdk, providers: [azure] }
    - { out: groq.ts, sdk: ai-sdk, providers: [groq] }
    - { out: mistral.ts, sdk: ai-sdk, providers: [mistral] }
    - { out: router.ts, sdk: ai-sdk, providers: [router] }
    - { out: none.ts, sdk: ai-sdk, providers: [] }
`

const generating = (model: string) => `await generateText({ model: ${model}, prompt: 'hi' })`

const programs: Programs = {
  yaml,
  options: { kinds },
  imports: `import { embed, generateText, streamText, type LanguageModel } from 'ai'
export { embed, generateText, streamText, type LanguageModel }`,
  names:
    'type Client, createClient, createRole, inEnvironment, KeyfitError, type ModelOf, preflight, type ProviderName, providers, type RoleClient, type RoleName, roles, undeclared',
  must: {
    'a model': `const a = ${generating(`providers.cloud.languageModel('gpt-5.1')`)}; a.text.length; for await (const part of streamText({ model: providers.talker.languageModel('sonnet'), prompt: 'hi' }).textStream) part.length`,
    'a model of a pattern': generating(`providers.cloud.languageModel('ft:x')`),
    'any model where none is declared': generating(`providers.open.languageModel('any')`),
    'an escape': generating(`providers.cloud.languageModel(undeclared('gpt-6'))`),
    embeddings: `const a = await embed({ model: providers.cloud.textEmbeddingModel('embed-3'), value: 'x' }); a.embedding.length; await embed({ model: providers.cloud.embeddingModel('embed-3'), value: 'x' })`,
    images: `providers.cloud.imageModel('dall-e').modelId.length`,
    'roles, which are models': `${generating('roles.ask')}; ${generating('roles.tune')}; ${generating('roles.talk')}; ${generating('roles.any')}; await embed({ model: roles.embed, value: 'x' }); roles.draw.modelId.length; const a: LanguageModel = createRole('ask', { env: {} }); a; const b: RoleClient<'ask'> = roles.ask; b`,
    'a client of its own': `createClient('cloud', { env: {}, fetch: globalThis.fetch, supportsStructuredOutputs: true, includeUsage: true }).languageModel('gpt-5.1'); createClient('given', { apiKey: 'x' })`,
    'a role in an environment': `await generateText({ model: inEnvironment('production').roles.ask, prompt: 'hi' })`,
    'the names and the errors': `const a: ProviderName = 'router'; a; const b: RoleName = 'hear'; b; const c: ModelOf<'cloud', 'embeddings'> = 'embed-3'; c; const d = (client: Client<'local'>) => client.languageModel('qwen3-8b'); d(providers.local); try { preflight() } catch (error) { if (error instanceof KeyfitError) error.fix }`,
  },
  mustNot: {
    'an undeclared model': `providers.cloud.languageModel('gpt-6')`,
    'any text as a model': `providers.cloud.languageModel(String(Date.now()))`,
    'a model for embeddings in a chat': `providers.cloud.languageModel('embed-3')`,
    'a model for chats in embeddings': `providers.cloud.textEmbeddingModel('gpt-5.1')`,
    'embeddings where no model is for them': `providers.local.embeddingModel('qwen3-8b')`,
    'a model for chats that draws': `providers.cloud.imageModel('gpt-5.1')`,
    'an embedding of a role for chats': `await embed({ model: roles.ask, value: 'x' })`,
    'a text of a role for embeddings': generating('roles.embed'),
    'a role for what the SDK does not do here': `roles.hear.modelId`,
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

const packages = ['anthropic', 'google', 'groq', 'mistral', 'openai', 'openai-compatible']
const all = ['ai', ...packages.map((name) => `@ai-sdk/${name}`)]

testVersions(programs, {
  oldest: named('oldest', all),
  newest: named('next', [...all, '@ai-sdk/azure']),
})

it('imports the packages that its providers need, and no others', async () => {
  const packages = new Map<string, string[]>()
  for (const [path, text] of await filesFrom(yaml, { kinds })) {
    if (path.endsWith('.map') || /\.d\.ts/.test(path)) continue
    packages.set(
      path,
      [...text.matchAll(/^import .* from '(.*)'/gm)].map(([, name = '']) => name),
    )
  }
  expect(Object.fromEntries(packages)).toEqual({
    'all.ts': [
      '@ai-sdk/anthropic',
      '@ai-sdk/azure',
      '@ai-sdk/google',
      '@ai-sdk/groq',
      '@ai-sdk/mistral',
      '@ai-sdk/openai',
      '@ai-sdk/openai-compatible',
      '@openrouter/ai-sdk-provider',
      'ai',
    ],
    'compiled.js': [
      '@ai-sdk/anthropic',
      '@ai-sdk/azure',
      '@ai-sdk/google',
      '@ai-sdk/groq',
      '@ai-sdk/mistral',
      '@ai-sdk/openai',
      '@ai-sdk/openai-compatible',
      '@openrouter/ai-sdk-provider',
    ],
    'local.ts': ['@ai-sdk/openai-compatible', 'ai'],
    'talker.mts': ['@ai-sdk/anthropic', 'ai'],
    'gemini.ts': ['@ai-sdk/google', 'ai'],
    'own.ts': ['@ai-sdk/openai', 'ai'],
    'azure.mts': ['@ai-sdk/azure', 'ai'],
    'groq.ts': ['@ai-sdk/groq', 'ai'],
    'mistral.ts': ['@ai-sdk/mistral', 'ai'],
    'router.ts': ['@openrouter/ai-sdk-provider', 'ai'],
    'none.ts': ['ai'],
  })
})
