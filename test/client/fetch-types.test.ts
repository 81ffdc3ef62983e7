import { expect, it } from 'vitest'
import { testPrograms } from './compile.ts'
import { acme, anywhere, deployer, scribe } from './kinds.ts'
import { filesFrom } from './support.ts'

const kinds = [acme, anywhere, scribe, deployer]

const yaml = `version: 1
providers:
  cloud:
    kind: acme
    models: [gpt-5.1, { id: embed-3, for: embeddings }, "ft:*"]
  local: { kind: anywhere, base_url: "\${LOCAL_URL}", hosts: [localhost], api_key: none, models: [qwen3-8b] }
  talker: { kind: scribe, models: [sonnet] }
  open: { kind: anywhere, base_url: http://127.0.0.1:8080/v1, api_key: { file: /run/key } }
  given: { kind: acme, api_key: caller, headers: { X-Team: core }, models: [m] }
  placed: { kind: deployer, api_version: "1", models: [{ id: a, deployment: b }] }
roles:
  ask: cloud/gpt-5.1
  embed: cloud/embed-3
  talk: talker/sonnet
  quick: local/qwen3-8b
environments:
  production:
    roles: { ask: talker/sonnet }
generate:
  client:
    - { out: all.ts, sdk: fetch }
    - { out: compiled.js, sdk: fetch }
    - { out: local.ts, sdk: fetch, providers: [local] }
    - { out: talker.mts, sdk: fetch, providers: [talker] }
    - { out: open.ts, sdk: fetch, providers: [open] }
    - { out: placed.mts, sdk: fetch, providers: [placed] }
    - { out: none.ts, sdk: fetch, providers: [] }
`

const messages = `messages: [{ role: 'user', content: 'hi' }]`
const tool = `{ type: 'function', function: { name: 'weather', parameters: { type: 'object' } } }`

const must: Record<string, string> = {
  'a chat': `const a = await providers.cloud.chat({ model: 'gpt-5.1', ${messages} }); const b: string | null | undefined = a.choices[0]?.message.content; b; a.usage?.total_tokens`,
  'a chat with all that it may be told': `await providers.cloud.chat({ model: 'ft:x', ${messages}, temperature: 0, stop: ['x'], tools: [${tool}], tool_choice: 'auto', response_format: { type: 'json_schema', json_schema: { name: 'a', schema: {}, strict: true } } }, { signal: new AbortController().signal, timeout: 5, maxRetries: 0, maxRetryDelay: 9, headers: { 'idempotency-key': 'x' }, body: { top_k: 5 } })`,
  'an answer and a tool that go back': `const a = await providers.cloud.chat({ model: 'gpt-5.1', ${messages} }); const said = a.choices[0]; if (said) { const history: ChatMessage[] = [said.message]; for (const call of said.message.tool_calls ?? []) history.push({ role: 'tool', tool_call_id: call.id, content: call.function.arguments }); await providers.cloud.chat({ model: 'gpt-5.1', messages: history }) }`,
  'a streamed chat': `for await (const part of providers.cloud.chat.stream({ model: 'gpt-5.1', ${messages}, stream_options: { include_usage: true } })) { const a: string | null | undefined = part.choices[0]?.delta.content; a }`,
  'an image in a chat': `await providers.cloud.chat({ model: 'gpt-5.1', messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }, { type: 'image_url', image_url: { url: 'data:' } }] }] })`,
  embeddings: `const a = await providers.cloud.embeddings({ model: 'embed-3', input: ['x'] }); const b: number[] | undefined = a.data[0]?.embedding; b`,
  'a response': `const a = await providers.cloud.responses({ model: 'gpt-5.1', input: 'x' }); for (const item of a.output) { if (item.type === 'message') for (const part of item.content) if (part.type === 'output_text') part.text.length; if (item.type === 'function_call') item.arguments.length } await providers.cloud.responses({ model: 'gpt-5.1', input: [...a.output, { role: 'user', content: 'x' }, { type: 'function_call_output', call_id: 'c', output: 'x' }] })`,
  'a streamed response': `for await (const event of providers.cloud.responses.stream({ model: 'gpt-5.1', input: 'x' })) { if (event.type === 'response.output_text.delta') event.delta.length; else if (event.type === 'response.completed') event.response.usage?.total_tokens }`,
  messages: `const a = await providers.talker.messages({ model: 'sonnet', max_tokens: 9, ${messages}, tools: [{ name: 'weather', input_schema: { type: 'object' } }] }); for (const block of a.content) if (block.type === 'text') block.text.length; await providers.talker.messages({ model: 'sonnet', max_tokens: 9, messages: [{ role: 'assistant', content: a.content }, { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', content: 'x' }] }] })`,
  'streamed messages': `for await (const event of providers.talker.messages.stream({ model: 'sonnet', max_tokens: 9, ${messages} })) if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') event.delta.text.length`,
  'the models that are served': `const a = await providers.talker.models(); a[0]?.id; const b = await providers.cloud.models({ timeout: 5 }); b[0]?.owned_by`,
  'an escape': `await providers.cloud.chat({ model: undeclared('gpt-6'), ${messages} })`,
  'any model where none is declared': `await providers.open.chat({ model: 'anything', ${messages} }); await providers.open.embeddings({ model: 'anything', input: 'x' })`,
  'a client of its own': `createClient('cloud', { env: { ACME_API_KEY: 'x' }, fetch: globalThis.fetch, timeout: 5, maxRetries: 0, onCall: (call) => { call.duration } }); createClient('given', { apiKey: async () => 'x' })`,
  'a role': `await roles.ask.chat({ ${messages} }); for await (const part of roles.ask.chat.stream({ ${messages} })) part.id; await roles.ask.responses({ input: 'x' }); await roles.embed.embeddings({ input: 'x' }); await roles.talk.messages({ max_tokens: 9, ${messages} }); createRole('ask', { env: {} })`,
  'a role in an environment': `const a = inEnvironment('production').roles.ask; await a.messages({ max_tokens: 9, ${messages} }); await inEnvironment('production').roles.quick.chat({ ${messages} })`,
  'the names and the models': `const a: ProviderName[] = ['cloud', 'local', 'talker', 'open', 'given', 'placed']; a; const b: RoleName = 'talk'; b; const c: ModelOf<'cloud', 'chat'>[] = ['gpt-5.1', 'ft:x']; c; const d = (client: Client<'local'>) => client.models(); d(providers.local); const e = (client: RoleClient<'talk'>) => client.models(); e(roles.talk)`,
  'a request of its own type': `const a: ChatRequest = { model: 'm', ${messages} }; a; const b: MessageRequest = { model: 'm', max_tokens: 1, ${messages} }; b; const c = (chunk: ChatChunk, event: MessageEvent) => [chunk.id, event.type]; c`,
  'the errors': `try { preflight() } catch (error) { if (error instanceof CallError) { const a: string = error.provider; a } if (error instanceof AnswerError) { const a: number = error.status; const b: string | null = error.code; a; b; error.body } if (error instanceof StreamError) error.body; if (error instanceof TimeoutError) { const a: ConnectionError = error; a } if (error instanceof KeyfitError) error.fix }`,
}

const mustNot: Record<string, string> = {
  'an undeclared model in a chat': `await providers.cloud.chat({ model: 'gpt-6', ${messages} })`,
  'an undeclared model in a stream': `providers.cloud.chat.stream({ model: 'gpt-6', ${messages} })`,
  'an undeclared model in a response': `await providers.cloud.responses({ model: 'gpt-6', input: 'x' })`,
  'an undeclared model in messages': `await providers.talker.messages({ model: 'opus', max_tokens: 9, ${messages} })`,
  'any text as a model': `const id = String(Date.now()); await providers.cloud.chat({ model: id, ${messages} })`,
  'a model for embeddings in a chat': `await providers.cloud.chat({ model: 'embed-3', ${messages} })`,
  'a model for chats in embeddings': `await providers.cloud.embeddings({ model: 'gpt-5.1', input: 'x' })`,
  'embeddings where no model is for them': `await providers.local.embeddings({ model: 'qwen3-8b', input: 'x' })`,
  'a misspelt field': `await providers.cloud.chat({ model: 'gpt-5.1', mesages: [] })`,
  'a field of the server alone, outside of `body`': `await providers.cloud.chat({ model: 'gpt-5.1', ${messages}, top_k: 5 })`,
  'a stream that is asked for by a field': `await providers.cloud.chat({ model: 'gpt-5.1', ${messages}, stream: true })`,
  'a role of a message that is none': `await providers.cloud.chat({ model: 'gpt-5.1', messages: [{ role: 'usr', content: 'x' }] })`,
  'messages of a wire that is not spoken': `await providers.cloud.messages({})`,
  'a chat of a wire that is not spoken': `await providers.talker.chat({})`,
  'responses where they are not served': `await providers.local.responses({ model: 'qwen3-8b', input: 'x' })`,
  'messages without a length': `await providers.talker.messages({ model: 'sonnet', ${messages} })`,
  'an undeclared provider': 'providers.cluod',
  'a provider whose key the caller has': 'providers.given',
  'a client without the caller’s key': `createClient('given')`,
  'another base URL': `createClient('cloud', { baseURL: 'https://api.example.com/v1' })`,
  'an undeclared role': `roles.title`,
  'another model than the role’s': `await roles.ask.chat({ model: 'gpt-5.1', ${messages} })`,
  'embeddings of a role for chats': `await roles.ask.embeddings({ input: 'x' })`,
  'a chat of a role for embeddings': `await roles.embed.chat({ ${messages} })`,
  'a chat of a role on another wire': `await roles.talk.chat({ ${messages} })`,
  'responses of a role where they are not served': `await roles.quick.responses({ input: 'x' })`,
}

testPrograms({
  yaml,
  options: { kinds },
  names:
    'AnswerError, CallError, type ChatChunk, type ChatMessage, type ChatRequest, type Client, ConnectionError, createClient, createRole, inEnvironment, KeyfitError, type MessageEvent, type MessageRequest, type ModelOf, preflight, type ProviderName, providers, type RoleClient, type RoleName, roles, StreamError, TimeoutError, undeclared',
  must,
  mustNot,
})

it('imports nothing', async () => {
  for (const [path, text] of await filesFrom(yaml, { kinds })) {
    if (!path.endsWith('.map')) expect(text).not.toMatch(/^import|\bimport\(|\bfrom '/m)
  }
})
