import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { testPrograms } from './compile.ts'
import { acme, anywhere, deployer, umbra } from './kinds.ts'
import { filesFrom } from './support.ts'

const kinds = [acme, anywhere, deployer, umbra]

const yaml = `version: 1
providers:
  cloud:
    kind: acme
    models: [gpt-5.1, { id: embed-3, for: embeddings }, "ft:*", { id: dall-e, for: images }]
  local: { kind: anywhere, base_url: "\${LOCAL_URL}", hosts: [localhost], api_key: none, models: [qwen3-8b] }
  open: { kind: anywhere, base_url: http://127.0.0.1:8080/v1, api_key: { file: /run/key } }
  given: { kind: acme, api_key: caller, headers: { X-Team: core }, models: [m] }
  placed: { kind: deployer, api_version: "1", models: [{ id: a, deployment: b }] }
roles:
  ask: cloud/gpt-5.1
  tune: "cloud/ft:gpt-5.1:acme"
  embed: cloud/embed-3
  draw: cloud/dall-e
  any: open/whatever
  theirs: given/m
  place: placed/a
generate:
  client:
    - { out: all.ts, sdk: openai }
    - { out: compiled.js, sdk: openai }
    - { out: compiled.mjs, sdk: openai }
    - { out: cloud.ts, sdk: openai, providers: [cloud] }
    - { out: local.ts, sdk: openai, providers: [local] }
    - { out: open.ts, sdk: openai, providers: [open] }
    - { out: given.ts, sdk: openai, providers: [given] }
    - { out: placed.mts, sdk: openai, providers: [placed] }
    - { out: none.ts, sdk: openai, providers: [] }
`

const messages = `messages: [{ role: 'user', content: 'hi' }]`
const chat = (of: string, model: string) =>
  `${of}.chat.completions.create({ model: ${model}, ${messages} })`

const play = (of: string) => `${of}.chat.completions.create({ ${messages} })`

/** What a program may write; each stands alone behind the imports. */
const must: Record<string, string> = {
  'a declared model': `const a = await ${chat('providers.cloud', `'gpt-5.1'`)}; const b: string | null | undefined = a.choices[0]?.message.content; b`,
  'a model of a pattern': chat('providers.cloud', `'ft:gpt-5.1:acme'`),
  'any model where none is declared': chat('providers.open', `'anything'`),
  'an escape': chat('providers.cloud', `undeclared('gpt-6')`),
  'an escape that is kept': `const id = undeclared('gpt-6'); await ${chat('providers.local', 'id')}`,
  'a stream': `for await (const part of await providers.cloud.chat.completions.create({ model: 'gpt-5.1', stream: true, ${messages} })) part.choices[0]?.delta.content`,
  'a stream that is decided at run time': `const stream = Date.now() > 0; const a = await providers.cloud.chat.completions.create({ model: 'gpt-5.1', stream, ${messages} }); if ('choices' in a) a.choices`,
  'options of a call': `await providers.cloud.chat.completions.create({ model: 'gpt-5.1', ${messages} }, { signal: new AbortController().signal, maxRetries: 0 })`,
  embeddings: `const a = await providers.cloud.embeddings.create({ model: 'embed-3', input: 'x' }); a.data[0]?.embedding.length`,
  responses: `const a = await providers.cloud.responses.create({ model: 'gpt-5.1', input: 'x' }); a.output_text.length`,
  'a streamed response': `for await (const event of await providers.cloud.responses.create({ model: 'gpt-5.1', input: 'x', stream: true })) event.type`,
  'a completion': `const a = await providers.local.completions.create({ model: 'qwen3-8b', prompt: 'x' }); a.choices[0]?.text`,
  'the SDK’s helpers': `const a = await providers.cloud.chat.completions.parse({ model: 'gpt-5.1', ${messages} }); a.choices[0]?.message.parsed; providers.cloud.chat.completions.stream({ model: 'gpt-5.1', ${messages} }).on('content', (text) => text.length)`,
  'the rest of the SDK': `await providers.cloud.models.list(); await providers.cloud.images.generate({ model: 'dall-e', prompt: 'x' }); providers.cloud.baseURL.length`,
  'a copy': chat(`providers.cloud.withOptions({ timeout: 5 })`, `'gpt-5.1'`),
  'the SDK’s own type': `const a: OpenAI = asOpenAI(providers.cloud); await ${chat('a', `'any'`)}`,
  'the names of providers': `const a: ProviderName[] = ['cloud', 'local', 'open', 'given', 'placed']; a`,
  'the models of a provider': `const a: ModelOf<'cloud'>[] = ['gpt-5.1', 'embed-3', 'ft:x']; a; const b: ModelOf<'cloud', 'embeddings'> = 'embed-3'; b; const c: ModelOf<'open'> = 'anything'; c`,
  'a client by type': `function ask(client: Client<'local'>): unknown { return ${chat('client', `'qwen3-8b'`)} }; ask(providers.local)`,
  'a client of its own': `createClient('cloud', { env: { ACME_API_KEY: 'x' }, fetch: globalThis.fetch, timeout: 5, maxRetries: 0 })`,
  'a key of the caller': `createClient('given', { apiKey: 'x' })`,
  'an environment that may be unset': `const env: Record<string, string | undefined> = {}; preflight(env); createClient('cloud', { env })`,
  'a role': `const a = await ${play('roles.ask')}; a.choices[0]?.message.content; for await (const part of await roles.ask.chat.completions.create({ stream: true, ${messages} })) part.choices[0]?.delta.content; await roles.ask.responses.create({ input: 'x' }); await ${play('roles.tune')}; await ${play('roles.place')}`,
  'the SDK’s helpers of a role': `const a = await roles.ask.chat.completions.parse({ ${messages} }); a.choices[0]?.message.parsed; roles.ask.chat.completions.stream({ ${messages} }).on('content', (text) => text.length); const b = await roles.ask.responses.parse({ input: 'x' }); b.output_text.length`,
  'a role for embeddings': `const a = await roles.embed.embeddings.create({ input: 'x' }); a.data[0]?.embedding.length`,
  'a role for something else': `await roles.draw.images.generate({ prompt: 'x' }); await roles.draw.models.list()`,
  'a role whose provider lists no models': `await ${play('roles.any')}; await roles.any.embeddings.create({ input: 'x' })`,
  'a role of its own': `createRole('ask', { env: { ACME_API_KEY: 'x' }, timeout: 5 }); createRole('theirs', { apiKey: 'x' })`,
  'a role by type': `function ask(client: RoleClient<'ask'>): unknown { return ${play('client')} }; ask(roles.ask.withOptions({ timeout: 5 })); const a: RoleName[] = ['ask', 'embed', 'theirs']; a; const b: OpenAI = asOpenAI(roles.ask); b`,
  'the errors': `try { preflight() } catch (error) { if (error instanceof KeyfitError) { const a: string = error.provider; const b: string | null = error.variable; a; b; error.fix } if (error instanceof PreflightError) error.errors[0]?.fix }`,
}

const mustNot: Record<string, string> = {
  'an undeclared model in a chat': chat('providers.cloud', `'gpt-6'`),
  'a model of another provider': chat('providers.local', `'gpt-5.1'`),
  'a model for embeddings in a chat': chat('providers.cloud', `'embed-3'`),
  'a model for chats in embeddings': `providers.cloud.embeddings.create({ model: 'gpt-5.1', input: 'x' })`,
  'any text as a model': `const id = String(Date.now()); ${chat('providers.cloud', 'id')}`,
  'an undeclared model in a response': `providers.cloud.responses.create({ model: 'gpt-6', input: 'x' })`,
  'an undeclared model in a stream': `providers.cloud.chat.completions.create({ model: 'gpt-6', stream: true, ${messages} })`,
  'an undeclared model in a helper': `providers.cloud.chat.completions.parse({ model: 'gpt-6', ${messages} })`,
  'an undeclared model in a streaming helper': `providers.cloud.responses.stream({ model: 'gpt-6', input: 'x' })`,
  'an undeclared model in a copy': chat(`providers.cloud.withOptions({})`, `'gpt-6'`),
  'embeddings where no model is for them': `providers.local.embeddings.create({ model: 'qwen3-8b', input: 'x' })`,
  'a misspelt field': `providers.cloud.chat.completions.create({ model: 'gpt-5.1', mesages: [] })`,
  'an undeclared provider': 'providers.cluod',
  'an undeclared provider by name': `createClient('cluod')`,
  'a provider whose key the caller has': 'providers.given',
  'a client without the caller’s key': `createClient('given')`,
  'a key for a provider that has one': `createClient('cloud', { apiKey: 'x' })`,
  'another base URL': `createClient('cloud', { baseURL: 'https://api.example.com/v1' })`,
  'an undeclared role': play('roles.title'),
  'an undeclared role by name': `createRole('title')`,
  'the name of an undeclared role': `const a: RoleName = 'title'; a`,
  'another model than the role’s': chat('roles.ask', `'gpt-5.1'`),
  'another model than the role’s in a helper': `roles.ask.chat.completions.parse({ model: 'gpt-5.1', ${messages} })`,
  'embeddings of a role for chats': `roles.ask.embeddings.create({ input: 'x' })`,
  'a chat of a role for embeddings': play('roles.embed'),
  'a stream of a role for embeddings': `roles.embed.chat.completions.stream({ ${messages} })`,
  'a chat of a role for images': play('roles.draw'),
  'a role whose key the caller has': play('roles.theirs'),
  'a role without the caller’s key': `createRole('theirs')`,
  'a model id in the wrong use': `const a: ModelOf<'cloud', 'chat'> = 'embed-3'; a`,
}

const names =
  'asOpenAI, type Client, createClient, createRole, KeyfitError, type ModelOf, PreflightError, preflight, type ProviderName, providers, type RoleClient, type RoleName, roles, undeclared'

testPrograms({
  yaml,
  options: { kinds },
  names,
  imports: "import type { OpenAI } from 'openai'\nexport type { OpenAI }",
  must,
  mustNot,
})

describe('the output', () => {
  it('imports the SDK and nothing else, and switches no check off', async () => {
    for (const [path, text] of await filesFrom(yaml, { kinds })) {
      if (path.endsWith('.map')) continue
      const imports = [...text.matchAll(/(?:\bfrom|\bimport\(|^import) *['"]([^'"]+)['"]/gm)]
      expect([path, ...new Set(imports.map(([, name]) => name))]).toEqual([path, 'openai'])
      expect(text).not.toMatch(/@ts-nocheck|@ts-ignore|@ts-expect-error/)
    }
  })

  it('is the same program as TypeScript and as JavaScript', async () => {
    const files = await filesFrom(yaml, { kinds })
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
    const compilerOptions = { ...options, verbatimModuleSyntax: true, removeComments: true }
    const plain = (path: string) =>
      ts.transpileModule(files.get(path) ?? '', { compilerOptions }).outputText
    expect(plain('all.ts')).toBe(plain('compiled.js'))
    expect(plain('all.ts')).toContain('createClient')
  })
})
