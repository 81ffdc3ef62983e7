import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readerPage } from '../cli/reader-page.ts'
import env from '../generators/env/env.ts'
import { check, generate, readEnvFile } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Wire } from '../kinds/kind.ts'
import { readers } from '../kinds/readers/index.ts'
import type { Reader, UrlForm } from '../kinds/readers/reader.ts'
import { wires } from '../kinds/wires.ts'
import { formOf } from '../schema/reader.ts'
import { settingNames } from '../schema/settings.ts'
import { templates } from './readers/templates.ts'

const all = readers()
const byId = new Map(kinds.map((kind) => [kind.id, kind]))

function documentOf({ id }: Reader, provider: Record<string, unknown>) {
  return stringify({
    version: 1,
    readers: { [id]: 'one' },
    providers: { one: provider },
    generate: { env: { out: '.env.reader', reader: id } },
  })
}

async function templateOf(document: string): Promise<string> {
  const { artifacts, diagnostics } = await generate(document)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return artifacts[0]?.text ?? ''
}

describe.each(all)('the reader $id', (reader) => {
  const cases = templates[reader.id] ?? []

  it('says what it is, what it reads and where that was read', () => {
    expect(reader.name).not.toBe('')
    expect(reader.about).toMatch(/^[A-Z].+\.$/)
    expect(reader.reads).not.toEqual([])
    const sources = [...reader.sources, ...reader.reads.map(({ source }) => source)]
    expect(reader.sources).not.toEqual([])
    for (const { url, seen } of sources) {
      expect(url).toMatch(/^https:\/\//)
      expect(seen).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
    }
  })

  it('names only kinds that exist, with their wires and settings', () => {
    for (const { kinds: ids = [], wire, settings = {} } of reader.reads) {
      for (const id of ids) {
        const kind = byId.get(id)
        expect(
          kind?.apis.map((api) => api.wire),
          id,
        ).toContain(wire)
        const known = ['region', ...settingNames(kind?.settings)]
        for (const setting of Object.values(settings)) expect(known, id).toContain(setting)
      }
    }
  })

  it('has cases in test/readers/templates.ts', () => {
    expect(cases).not.toEqual([])
  })

  it.each(cases)('reads $provider.kind in its own names and form', async ({ provider, holds }) => {
    const text = await templateOf(documentOf(reader, provider))
    const entries = readEnvFile('.env', text).entries.map(({ name, value }) => [name, value])
    expect(Object.fromEntries(entries)).toEqual(holds)
  })

  it.each(cases)(
    'is content with the template that it gets for $provider.kind',
    async ({ provider }) => {
      const document = documentOf(reader, provider)
      const text = await templateOf(document)
      const { diagnostics } = check(document, { envFiles: [readEnvFile('.env', text)] })
      const rules = diagnostics.map(({ rule }) => rule)
      // the placeholder of a key is refused
      expect(
        rules.filter((rule) => !['reader-gets-its-key', 'key-is-real'].includes(rule)),
      ).toEqual([])
      const isKeyed = byId.get(String(provider.kind))?.key.need === 'required'
      if (isKeyed) expect(rules).not.toEqual([])
    },
  )
})

it('has no cases for a reader that is not there', () => {
  expect(Object.keys(templates).sort()).toEqual(all.map(({ id }) => id).sort())
})

it('calls what a proxy of the file says stands behind it', async () => {
  const text = await templateOf(
    stringify({
      version: 1,
      readers: ['optillm'],
      providers: {
        local: { kind: 'llama-server', base_url: 'http://localhost:8080/v1', direct: false },
        other: { kind: 'vllm', base_url: 'http://localhost:9000/v1' },
        proxy: { kind: 'optillm', base_url: 'http://localhost:8000/v1', upstream: ['local'] },
      },
      generate: { env: { out: '.env.reader', reader: 'optillm' } },
    }),
  )
  expect(text).toContain('OPTILLM_BASE_URL=http://localhost:8080/v1')
  expect(text).not.toContain('http://localhost:9000')
})

it('has a line for every provider that a reader can call, whatever its kind, and loses none', async () => {
  const providers = Object.fromEntries(kinds.map(({ id }) => [id, { kind: id, api_key: 'caller' }]))
  const { config, backends } = check(stringify({ version: 1, providers }))
  if (config === null) throw new Error('no config')
  for (const reader of all) {
    const path = ['generate', 'env']
    const target = { out: '.env', reader: reader.id, path }
    const [artifact] = await env.generate({
      config: { ...config, generate: { ...config.generate, env: [target] } },
      backends,
      environments: [],
      kinds: byId,
      readers: new Map([[reader.id, reader]]),
      version: '0.0.0',
      source: 'keyfit.yaml',
      existing: () => null,
      locate: () => ({ line: 1, column: 1 }),
    })
    const text = artifact?.text ?? ''
    expect(text).not.toMatch(/undefined|null|\[object|\$\{/)
    expect(
      text.split('\n').filter((line) => !/^(?:#.*|[A-Za-z_][A-Za-z0-9_]*=\S*|)$/.test(line)),
    ).toEqual([])
  }
})

it('has a page for the terminal', () => {
  const reader = all.find(({ id }) => id === 'claude-code') as Reader
  const page = readerPage(reader, pc.createColors(false))
  expect(page).toContain('claude-code (reader)\nClaude Code: ')
  expect(page).toContain('`ANTHROPIC_BASE_URL`, without /v1, which it appends')
})

const forms: [Wire, string, Record<UrlForm, string>][] = [
  [
    'openai',
    'https://api.groq.com/openai/v1',
    {
      canonical: 'https://api.groq.com/openai/v1',
      origin: 'https://api.groq.com',
      unversioned: 'https://api.groq.com/openai',
      versioned: 'https://api.groq.com/openai/v1',
      endpoint: 'https://api.groq.com/openai/v1/chat/completions',
    },
  ],
  [
    'anthropic',
    'https://api.z.ai/api/anthropic',
    {
      canonical: 'https://api.z.ai/api/anthropic',
      origin: 'https://api.z.ai',
      unversioned: 'https://api.z.ai/api/anthropic',
      versioned: 'https://api.z.ai/api/anthropic/v1',
      endpoint: 'https://api.z.ai/api/anthropic/v1/messages',
    },
  ],
  [
    'gemini',
    'https://generativelanguage.googleapis.com/',
    {
      canonical: 'https://generativelanguage.googleapis.com',
      origin: 'https://generativelanguage.googleapis.com',
      unversioned: 'https://generativelanguage.googleapis.com',
      versioned: 'https://generativelanguage.googleapis.com/v1beta',
      endpoint: 'https://generativelanguage.googleapis.com/v1beta/models',
    },
  ],
]

describe.each(forms)('an address on the %s wire', (wire, canonical, wanted) => {
  it.each(Object.entries(wanted))('has the form %s', (form, text) => {
    expect(formOf(new URL(canonical), wire, form as UrlForm)).toBe(text)
  })
})

const bases = kinds.flatMap((kind) =>
  kind.apis.flatMap((api) =>
    api.bases
      .map(({ url }) => url.replaceAll(/\{[A-Za-z_]+\}/g, 'x'))
      .map((url) => ({ wire: api.wire, url })),
  ),
)

it('never leaves a route out of what it appends', () => {
  for (const { url, wire } of bases) {
    const endpoint = formOf(new URL(url), wire, 'endpoint')
    expect(endpoint.endsWith(wires[wire].routes[0] as string)).toBe(true)
  }
})
