import { describe, expect, it } from 'vitest'
import { auditText } from '../../cli/audit/audit-text.ts'
import { declaredIn, wordsOf } from '../../cli/audit/declared.ts'
import { check } from '../../keyfit.ts'

const yaml = `version: 1
providers:
  cloud:
    kind: openai
  claude:
    kind: anthropic
  router:
    kind: openrouter
  local:
    kind: llama-server
    base_url: http://localhost:8080/v1
    api_key: none
  eu-box:
    kind: vllm
    base_url: https://llm.example.com/v1
    hosts: ['*.box.example.net', .example.org]
    api_key: \${BOX_KEY}
generate:
  client:
    - { out: src/llm.ts, sdk: openai }
    - { out: src/claude.ts, sdk: anthropic }
`
const result = check(yaml)
const declared = declaredIn(result)

function audit(text: string, path = 'src/a/b.ts') {
  return auditText({ file: path, path, text }, declared, result.redact)
}

function found(text: string, path?: string): string[] {
  return audit(text, path).map(({ rule, line }) => `${line} ${rule}`)
}

it('declares what it is asked to audit', () => {
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('a client by hand', () => {
  it.each([
    ["import OpenAI from 'openai'\nnew OpenAI()"],
    ["import { OpenAI } from 'openai'\nnew OpenAI({ maxRetries: 0 })"],
    ["import { AzureOpenAI } from 'openai'\nnew AzureOpenAI()"],
    ["import { BedrockOpenAI } from 'openai'\nnew BedrockOpenAI()"],
    ["import { OpenAI as Model } from 'openai'\nnew Model"],
    ["import { default as Model } from 'openai'\nnew Model()"],
    ["import * as sdk from 'openai'\nnew sdk.OpenAI()"],
    ["import * as sdk from 'openai'\nnew sdk.default()"],
    ["import OpenAI from 'openai'\nnew OpenAI.OpenAI()"],
    ["import OpenAI = require('openai')\nnew OpenAI()"],
    ["const OpenAI = require('openai')\nnew OpenAI()"],
    ["const { OpenAI: Model } = require('openai')\nnew Model()"],
    ["const OpenAI = require('openai').default\nnew OpenAI()"],
    ["const { OpenAI } = await import('openai')\nnew OpenAI()"],
    ["const sdk = await import('openai')\nnew sdk.OpenAI()"],
    ["\nnew (await import('openai')).OpenAI()"],
    ["\nnew (require('openai'))()"],
    ["import OpenAI from 'npm:openai@6'\nnew OpenAI()"],
    ["import OpenAI from 'openai'\nclass Mine extends OpenAI {}"],
    ["import OpenAI, { type ClientOptions } from 'openai'\nnew OpenAI({} as ClientOptions)"],
    ["import Anthropic from '@anthropic-ai/sdk'\nnew Anthropic()"],
    ["import { GoogleGenAI } from '@google/genai'\nnew GoogleGenAI({})"],
    ["import { Mistral } from '@mistralai/mistralai'\nnew Mistral()"],
    ["import { CohereClientV2 } from 'cohere-ai'\nnew CohereClientV2({})"],
    ["import Groq from 'groq-sdk'\nnew Groq()"],
    ["import { Ollama } from 'ollama'\nnew Ollama()"],
    ["import ollama from 'ollama'\nollama.chat({})"],
    ["import { createOpenAI } from '@ai-sdk/openai'\ncreateOpenAI({})"],
    ["import { createOpenRouter } from '@openrouter/ai-sdk-provider'\ncreateOpenRouter({})"],
    ["import { createOpenAICompatible as make } from '@ai-sdk/openai-compatible'\nmake({})"],
    ["import { openai } from '@ai-sdk/openai'\nopenai('gpt-5.1')"],
    ["import { openai } from '@ai-sdk/openai'\nopenai.embedding('e')"],
    ["import { ChatOpenAI } from '@langchain/openai'\nnew ChatOpenAI()"],
    ["import { OpenAIEmbeddings } from '@langchain/openai'\nnew OpenAIEmbeddings()"],
    ["import { ChatOllama } from '@langchain/community/chat_models/ollama'\nnew ChatOllama()"],
  ])('is found: %j', (text) => {
    expect(found(text)).toEqual(['2 client-is-used'])
    expect(wordsOf(declared).test(text)).toBe(true)
  })

  it.each([
    ['class OpenAI {}\nnew OpenAI()'],
    ["import { OpenAI } from './openai.ts'\nnew OpenAI()"],
    ["import type OpenAI from 'openai'\nlet a: OpenAI"],
    ["import { type OpenAI } from 'openai'\nlet a: OpenAI"],
    ["import { APIError, toFile } from 'openai'\nnew APIError()\ntoFile()"],
    ["import OpenAI from 'openai'\nif (e instanceof OpenAI.APIError) new OpenAI.APIError()"],
    ["import type OpenAI from 'openai'\ninterface A extends OpenAI {}"],
    ["// import OpenAI from 'openai'\n// new OpenAI()"],
    ["const text = `import OpenAI from 'openai'; new OpenAI()`"],
    ["it('makes a new OpenAI()', () => {})"],
    ["import { useChat } from '@ai-sdk/react'\nuseChat()"],
    ["import { ChatPromptTemplate } from '@langchain/core/prompts'\nnew ChatPromptTemplate()"],
    ["import { generateText } from 'ai'\ngenerateText({})"],
  ])('is nothing like: %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is one report with its key and its address', () => {
    const text = `import OpenAI from 'openai'
const client = new OpenAI({
  baseURL: 'https://llm.example.com/v1',
  apiKey: process.env.BOX_KEY,
})`
    const [report, ...more] = audit(text)
    expect(more).toEqual([])
    expect(report).toMatchObject({ line: 2, column: 16, endColumn: 26, severity: 'warning' })
    expect(report?.see.map(({ line }) => line)).toEqual([3, 4])
    expect(report?.fix).toBe("import { providers } from '../llm.ts'\nproviders['eu-box']")
  })

  it.each([
    ["import OpenAI from 'openai'\nnew OpenAI()", "from '../llm.ts'\nproviders.cloud"],
    ["import A from '@anthropic-ai/sdk'\nnew A()", "from '../claude.ts'\nproviders.claude"],
    [
      "import OpenAI from 'openai'\nnew OpenAI({ baseURL: 'https://b.example' })",
      'declare b.example under',
    ],
    ["import OpenAI from 'openai'\nnew OpenAI({ baseURL: url })", 'declare what it calls'],
    ["import OpenAI from 'openai'\nnew OpenAI({ baseURL })", 'declare what it calls'],
    [
      "import { ChatOpenAI } from '@langchain/openai'\nnew ChatOpenAI()",
      "from '../llm.ts'\nproviders.cloud",
    ],
    [
      "import { ChatOpenAI } from '@langchain/openai'\nnew ChatOpenAI({ configuration: { baseURL: 'https://b.example/v1' } })",
      'declare b.example under',
    ],
    ["import { createGroq } from '@ai-sdk/groq'\ncreateGroq()", 'declare what it calls'],
    ["import { Ollama } from 'ollama'\nnew Ollama()", 'declare what it calls'],
  ])('says what to use instead: %j', (text, fix) => {
    expect(audit(text)[0]?.fix).toContain(fix)
  })
})

describe('an address', () => {
  it.each([
    ["fetch('https://api.openai.com/v1/models')"],
    ["const url = 'https://API.openai.com'"],
    ['const url = `https://api.openai.com/v1/${path}`'],
    ['const url = `https://api.openai.com${path}`'],
    ["const url = 'wss://api.openai.com/v1/realtime'"],
    ["const url = 'https://openrouter.ai/api/v1/models'"],
    ["const url = 'http://127.0.0.1:8080/v1'"],
    ["const url = 'https://a.BOX.example.net/v1'"],
    ["const url = 'https://example.org/v1'"],
    ["const url = process.env.URL ?? 'https://llm.example.com'"],
  ])('is found: %j', (text) => {
    expect(found(text)).toEqual(['1 address-is-declared'])
    expect(wordsOf(declared).test(text)).toBe(true)
  })

  it.each([
    ["const url = 'https://platform.openai.com/docs'"],
    ["const url = 'https://openai.com/policies'"],
    ["const url = 'https://api.openai.com.example/v1'"],
    ["const url = 'https://openrouter.ai/docs'"],
    ["const url = 'https://openrouter.ai'"],
    ["const url = 'http://localhost:3000/v1'"],
    ["const url = 'http://localhost/v1'"],
    ['const url = `http://localhost:${port}/v1`'],
    ["// https://api.openai.com/v1\n/* 'https://api.openai.com/v1' */"],
    ["log('see https://api.openai.com/v1 for more')"],
    ["it('https://api.openai.com/v1', () => {})"],
    ["it.each(['https://api.openai.com/v1'])('calls %s', () => {})"],
    ["type Base = 'https://api.openai.com/v1'"],
    ["import x from 'https://api.openai.com/x.js'"],
    ["if (url === 'https://api.openai.com/v1') {}"],
    ["url.startsWith('https://api.openai.com')"],
    ["expect(url).toBe('https://api.openai.com/v1')"],
    ["const names = { 'https://api.openai.com/v1': 'OpenAI' }"],
  ])('is nothing like: %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is no address where a page links to it or shows it', () => {
    const text = 'const a = <input placeholder="https://api.openai.com/v1" />'
    expect(found(text, 'a.tsx')).toEqual([])
    expect(found('const a = <Chat url="https://api.openai.com/v1" />', 'a.jsx')).toHaveLength(1)
  })
})

describe('a key', () => {
  it.each([
    ['send(process.env.OPENAI_API_KEY)'],
    ["const key = process.env['BOX_KEY']"],
    ['const key = process.env.BOX_KEY!'],
    ['const key = process.env?.BOX_KEY'],
    ['const { BOX_KEY } = process.env'],
    ["const { BOX_KEY: key = '' } = process.env"],
    ['const key = globalThis.process.env.BOX_KEY'],
    ['const key = import.meta.env.BOX_KEY'],
    ['const key = Bun.env.BOX_KEY'],
    ["const key = Deno.env.get('BOX_KEY')"],
    ["const key = given || process.env.BOX_KEY || ''"],
    ['const key = yes ? process.env.BOX_KEY : null'],
    ['process.env.OTHER = process.env.BOX_KEY'],
  ])('is found where it is read: %j', (text) => {
    expect(found(text)).toEqual(['1 key-is-not-read'])
    expect(wordsOf(declared).test(text)).toBe(true)
  })

  it.each([
    ['process.env.OTHER_KEY'],
    ['const { OTHER_KEY, ...rest } = process.env'],
    ['config.env.BOX_KEY'],
    ['process.env.BOX_KEY_2'],
    ["process.env.BOX_KEY = 'x'"],
    ['delete process.env.BOX_KEY'],
    ['if (!process.env.BOX_KEY) throw new Error()'],
    ['if (process.env.BOX_KEY || process.env.OPENAI_API_KEY) go()'],
    ['const has = Boolean(process.env.BOX_KEY)'],
    ['const has = process.env.BOX_KEY !== undefined'],
    ['const name = process.env.BOX_KEY ? 1 : 2'],
    ['// process.env.BOX_KEY'],
    ["const text = 'process.env.BOX_KEY'"],
  ])('is not read by: %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a comment', () => {
  const read = 'send(process.env.BOX_KEY)'

  it.each([
    [`// keyfit-ignore key-is-not-read: the old server\n${read}`],
    [`// keyfit-ignore key-is-not-read: the old server\n\n// more\n${read}`],
    [`${read} // keyfit-ignore key-is-not-read: the old server`],
    [`/* keyfit-ignore key-is-not-read: the old server */\n${read}`],
  ])('silences a finding: %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    [`// keyfit-ignore key-is-not-read\n${read}`, 'an ignore needs its reason'],
    [`/* keyfit-ignore key-is-not-read: */\n${read}`, 'an ignore needs its reason'],
    [`// keyfit-ignore key-is-not-red: why\n${read}`, '`key-is-not-red` is no rule'],
    [`// keyfit-ignore client-is-used: why\n${read}`, 'finds nothing here'],
  ])('is a finding itself where it silences nothing: %j', (text, message) => {
    const reports = audit(text)
    expect(reports.map(({ rule }) => rule)).toEqual(['ignore-has-effect', 'key-is-not-read'])
    expect(reports[0]?.message).toContain(message)
    if (reports[0]?.fix) expect(reports[0].fix).toMatch(/^\/\/ keyfit-ignore key-is-not-read: …$/)
  })

  it('is none inside of a text', () => {
    expect(found('const a = `\n// keyfit-ignore nothing: x\n`')).toEqual([])
  })
})

it('survives code that does not parse', () => {
  expect(found("import OpenAI from 'openai'\nnew OpenAI({ {{\nconst = '")).toEqual([
    '2 client-is-used',
  ])
})
