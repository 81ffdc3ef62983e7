import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, compilers, refusal, surroundings } from './compile.ts'
import { filesFrom } from './support.ts'
import { kindFor, targets } from './targets.ts'

const messages = `messages: [{ role: 'user', content: 'hi' }]`
const chat = (of: string, model: string) =>
  `${of}.chat.completions.create({ ${model} ${messages} })`
const message = (of: string, model: string) =>
  `${of}.messages.create({ ${model} max_tokens: 9, ${messages} })`

/** What a program may write with each SDK, and what it may not. `c` is the client, `r` has the roles. */
const programs: Record<string, { as: string; from: string; must: string[]; mustNot: string[] }> = {
  anthropic: {
    as: 'asAnthropic',
    from: `import type { Anthropic as Sdk } from '@anthropic-ai/sdk'`,
    must: [
      `const a = await ${message('c', `model: 'm',`)}; a.content[0]?.type; a.usage.input_tokens`,
      `await ${message('c', `model: undeclared('x'),`)}; await ${message('c', `model: 'p-1',`)}`,
      `for await (const part of await c.messages.create({ model: 'm', max_tokens: 9, stream: true, ${messages} })) part.type`,
      `c.messages.stream({ model: 'm', max_tokens: 9, ${messages} }).on('text', (text) => text.length)`,
      `const a = await c.messages.countTokens({ model: 'm', ${messages} }); a.input_tokens`,
      `const a = await ${message('r.chat', '')}; a.content[0]?.type`,
      `for await (const part of await r.chat.messages.create({ max_tokens: 9, stream: true, ${messages} })) part.type`,
      `await ${message('c.withOptions({ timeout: 5 })', `model: 'm',`)}; await c.models.list()`,
      `const a = await ${message('c.beta', `model: 'm',`)}; a.content[0]?.type; await ${message('r.chat.beta', '')}; c.beta.messages.stream({ model: 'm', max_tokens: 9, ${messages} }).on('text', (text) => text.length); c.beta.models`,
    ],
    mustNot: [
      message('c', `model: 'x',`),
      message('c', `model: 'e',`),
      `c.messages.stream({ model: 'x', max_tokens: 9, ${messages} })`,
      `c.messages.countTokens({ model: 'x', ${messages} })`,
      message('c.beta', `model: 'x',`),
      message('r.chat', `model: 'm',`),
      message('r.embedding', ''),
      message('r.embedding.beta', ''),
      `createClient('main', { authToken: 'x' })`,
    ],
  },
  'google-genai': {
    as: 'asGoogleGenAI',
    from: `import type { GoogleGenAI as Sdk } from '@google/genai'`,
    must: [
      `const a = await c.models.generateContent({ model: 'm', contents: 'x' }); a.text?.length`,
      `for await (const part of await c.models.generateContentStream({ model: undeclared('x'), contents: 'x' })) part.text?.length`,
      `const a = await c.models.embedContent({ model: 'e', contents: 'x' }); a.embeddings?.[0]?.values?.length`,
      `const a = c.chats.create({ model: 'm' }); await a.sendMessage({ message: 'x' })`,
      `const a = await r.chat.models.generateContent({ contents: 'x' }); a.text?.length; r.chat.chats.create({})`,
      `await r.embedding.models.embedContent({ contents: 'x' }); await c.models.list(); c.files`,
    ],
    mustNot: [
      `c.models.generateContent({ model: 'x', contents: 'x' })`,
      `c.models.generateContentStream({ model: 'e', contents: 'x' })`,
      `c.models.embedContent({ model: 'm', contents: 'x' })`,
      `c.chats.create({ model: 'x' })`,
      `c.caches.create({ model: 'x' })`,
      `r.chat.models.generateContent({ model: 'm', contents: 'x' })`,
      `r.embedding.models.generateContent({ contents: 'x' })`,
      `c.live`,
      `createClient('main', { vertexai: true })`,
    ],
  },
  mistral: {
    as: 'asMistral',
    from: `import type { Mistral as Sdk } from '@mistralai/mistralai'`,
    must: [
      `const a = await c.chat.complete({ model: 'm', ${messages} }); a.choices[0]?.message?.content`,
      `for await (const part of await c.chat.stream({ model: undeclared('x'), ${messages} })) part.data.choices[0]?.delta.content`,
      `const a = await c.embeddings.create({ model: 'e', inputs: ['x'] }); a.data[0]?.embedding?.length`,
      `await c.fim.complete({ model: 'm', prompt: 'x' }); await c.models.list(undefined, { timeoutMs: 5 })`,
      `const a = await r.chat.chat.complete({ ${messages} }); a.choices[0]?.message?.content`,
      `await r.embedding.embeddings.create({ inputs: ['x'] })`,
    ],
    mustNot: [
      `c.chat.complete({ model: 'x', ${messages} })`,
      `c.chat.stream({ model: 'e', ${messages} })`,
      `c.embeddings.create({ model: 'm', inputs: ['x'] })`,
      `c.classifiers.moderate({ model: 'm', inputs: ['x'] })`,
      `r.chat.chat.complete({ model: 'm', ${messages} })`,
      `r.embedding.chat.complete({ ${messages} })`,
      `createClient('main', { serverURL: 'x' })`,
    ],
  },
  cohere: {
    as: 'asCohere',
    from: `import type { CohereClientV2 as Sdk } from 'cohere-ai'`,
    must: [
      `const a = await c.chat({ model: 'm', ${messages} }); a.message.content?.[0]?.type`,
      `for await (const part of await c.chatStream({ model: undeclared('x'), ${messages} })) part.type`,
      `const a = await c.embed({ model: 'e', texts: ['x'], inputType: 'search_query', embeddingTypes: ['float'] }); a.embeddings.float?.[0]?.length`,
      `const a = await c.chat({ model: 'm', ${messages} }).withRawResponse(); a.data.id; await c.models.list()`,
      `const a = await r.chat.chat({ ${messages} }); a.id; await r.embedding.embed({ texts: ['x'], inputType: 'search_query' })`,
    ],
    mustNot: [
      `c.chat({ model: 'x', ${messages} })`,
      `c.chatStream({ model: 'e', ${messages} })`,
      `c.embed({ model: 'm', texts: ['x'], inputType: 'search_query' })`,
      `c.tokenize({ model: 'x', text: 'x' })`,
      `c.rerank({ model: 'm', query: 'x', documents: ['x'] })`,
      `r.chat.chat({ model: 'm', ${messages} })`,
      `r.embedding.chat({ ${messages} })`,
      `createClient('main', { environment: 'x' })`,
    ],
  },
  groq: {
    as: 'asGroq',
    from: `import type { Groq as Sdk } from 'groq-sdk'`,
    must: [
      `const a = await ${chat('c', `model: 'm',`)}; a.choices[0]?.message.content`,
      `for await (const part of await c.chat.completions.create({ model: 'm', stream: true, ${messages} })) part.choices[0]?.delta.content`,
      `await ${chat('c', `model: undeclared('x'),`)}; await ${chat('c.withOptions({ timeout: 5 })', `model: 'm',`)}`,
      `const a = await c.embeddings.create({ model: 'e', input: 'x' }); a.data[0]?.embedding.length; await c.models.list()`,
      `const a = await ${chat('r.chat', '')}; a.choices[0]?.message.content; await r.embedding.embeddings.create({ input: 'x' })`,
      `const a = await c.audio.speech.create({ model: 'v', input: 'x', voice: 'y' }); a.status`,
    ],
    mustNot: [
      chat('c', `model: 'x',`),
      chat('c', `model: 'e',`),
      `c.chat.completions.create({ model: 'x', stream: true, ${messages} })`,
      `c.embeddings.create({ model: 'm', input: 'x' })`,
      `c.audio.speech.create({ model: 'm', input: 'x', voice: 'y' })`,
      chat('r.chat', `model: 'm',`),
      chat('r.embedding', ''),
      `createClient('main', { baseURL: 'x' })`,
    ],
  },
  ollama: {
    as: 'asOllama',
    from: `import type { Ollama as Sdk } from 'ollama'`,
    must: [
      `const a = await c.chat({ model: 'm', ${messages} }); a.message.content.length`,
      `for await (const part of await c.chat({ model: undeclared('x'), stream: true, ${messages} })) part.message.content.length`,
      `const a = await c.generate({ model: 'm', prompt: 'x' }); a.response`,
      `const a = await c.embed({ model: 'e', input: 'x' }); a.embeddings[0]?.length; await c.list(); c.abort()`,
      `const a = await r.chat.chat({ ${messages} }); a.message.content.length; await r.embedding.embed({ input: 'x' })`,
    ],
    mustNot: [
      `c.chat({ model: 'x', ${messages} })`,
      `c.chat({ model: 'e', stream: true, ${messages} })`,
      `c.generate({ model: 'x', prompt: 'x' })`,
      `c.embed({ model: 'm', input: 'x' })`,
      `r.chat.chat({ model: 'm', ${messages} })`,
      `r.embedding.chat({ ${messages} })`,
      `createClient('main', { host: 'x' })`,
    ],
  },
}

/** What is the same for all: keys, errors, what is told of calls, the SDK's own type. */
function common(as: string): string[] {
  return [
    `createClient('main', { env: { VENDOR_KEY: 'x' }, onCall: ({ provider, model, status, duration, usage }) => [provider, model, status, duration, usage] })`,
    `createClient('given', { apiKey: async () => 'x' }); createClient('given', { apiKey: 'x' })`,
    `onCall((call: Call) => { call.usage }); onCall(null)`,
    `try { preflight() } catch (error) { if (error instanceof ExplainedError) { const a: number = error.status; a; error.cause } }`,
    `const a: Sdk = ${as}(c); a; const b: Sdk = ${as}(r.chat); b`,
    `const a: ModelOf<'main', 'embeddings'> = 'e'; a`,
  ]
}

const never = [
  `createClient('given')`,
  `createClient('main', { apiKey: 'x' })`,
  `createClient('main', { onCall: (call: { prompt: string }) => call })`,
  `providers.given`,
]

function filesOf(sdk: string): [path: string, text: string][] {
  const { as, from, must, mustNot } = programs[sdk] as (typeof programs)[string]
  const names = `${as}, type Call, createClient, ExplainedError, type ModelOf, onCall, preflight, providers, roles, undeclared`
  const write = (kind: string, codes: string[]) =>
    codes.map((code, index): [string, string] => [
      `${kind}-${sdk}-${index}.ts`,
      `${from}
import { ${names} } from './${sdk}.js'
export { ${names}, type Sdk }
const [c, r] = [providers.main, roles]
export async function program(): Promise<void> {
  c; r; ${code}
}
`,
    ])
  return [...write('must', [...must, ...common(as)]), ...write('not', [...mustNot, ...never])]
}

const models = 'models: [m, "p-*", { id: e, for: embeddings }, { id: v, for: audio }]'

/** The generated module of an SDK, under the SDK's name, as TypeScript or as JavaScript with its types. */
async function moduleOf(sdk: string, form = 'ts'): Promise<[path: string, text: string][]> {
  const target = targets.find((each) => each.sdk === sdk)
  if (target === undefined) throw new Error(`no target for ${sdk}`)
  const yaml = `version: 1
providers:
  main: { kind: vendor, base_url: "http://localhost${target.path}", api_key: "\${VENDOR_KEY}", ${models} }
  given: { kind: vendor, base_url: "http://localhost${target.path}", api_key: caller, headers: { X-Team: core } }
roles: { chat: main/m, embedding: main/e }
generate:
  client: { out: ${sdk}.${form}, sdk: ${sdk} }
`
  return [...(await filesFrom(yaml, { kinds: [kindFor(target)] }))]
}

const sdks = Object.keys(programs)

describe.each(compilers)('under %s', (compiler) => {
  // the second, with the JavaScript form, only where it takes little time
  const around = Object.entries(surroundings).slice(0, compiler === 'typescript' ? 2 : 1)

  it.each(around)(
    'and %s, programs compile or not as they must',
    async (_, surrounding) => {
      const form = surrounding === around[0]?.[1] ? 'ts' : 'js'
      const modules = (await Promise.all(sdks.map((sdk) => moduleOf(sdk, form)))).flat()
      const errors = await compile(compiler, surrounding, [...modules, ...sdks.flatMap(filesOf)])
      expect([...errors].filter(([file]) => !file.startsWith('not-'))).toEqual([])
      const wrong = sdks.flatMap(filesOf).flatMap(([path, text]) => {
        if (!path.startsWith('not-')) return []
        const lines = errors.get(path)
        const isRefused = lines?.every((line) => refusal.test(line)) ?? false
        return isRefused ? [] : [[path, text.split('\n').at(-3), lines]]
      })
      expect(wrong).toEqual([])
    },
    120_000,
  )
})

describe('with other versions of the SDKs', () => {
  const versions = targets.filter(({ sdk }) => sdk === 'openai' || sdks.includes(sdk))
  const rounds = [0, 1].filter((round) => versions.some((each) => each.versions[round]))

  it.each(rounds)(
    'modules compile (%i)',
    async (round) => {
      const chosen = versions.flatMap((target) => {
        const version = target.versions[round]
        return version === undefined ? [] : [{ target, version }]
      })
      const paths = Object.fromEntries(
        chosen.map(({ target, version }) => [target.package, [resolve('node_modules', version)]]),
      )
      const modules = (await Promise.all(chosen.map(({ target }) => moduleOf(target.sdk)))).flat()
      const [nodenext] = Object.values(surroundings)
      const bundler = { ...nodenext, module: 'esnext', moduleResolution: 'bundler', paths }
      expect([...(await compile('typescript', bundler, modules))]).toEqual([])
    },
    120_000,
  )
})
