import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { acme, acmeKey, anywhere, deployer, plainKey } from './kinds.ts'
import { clientOf, filesFrom, folderWith, listen, type Seen } from './support.ts'

const kinds = [acme, anywhere, deployer]
const messages = [{ role: 'user' as const, content: 'hi' }]

function credentials({ headers }: Seen): Record<string, unknown> {
  const names = ['authorization', 'api-key', 'x-api-key', 'cookie', 'openai-organization']
  return Object.fromEntries(
    names.filter((name) => name in headers).map((name) => [name, headers[name]]),
  )
}

describe('a client of the openai SDK', () => {
  it('chats, streams, embeds and answers with a bearer key', async () => {
    const { url, seen } = await listen()
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const client = createClient('main', { env: { ACME_API_KEY: acmeKey } })

    const chat = await client.chat.completions.create({ model: 'm', messages })
    expect(chat.choices[0]?.message.content).toBe('hello')

    let streamed = ''
    for await (const chunk of await client.chat.completions.create({
      model: 'm',
      messages,
      stream: true,
    })) {
      streamed += chunk.choices[0]?.delta.content ?? ''
    }
    expect(streamed).toBe('hello')

    const { data } = await client.embeddings.create({
      model: 'm',
      input: 'x',
      encoding_format: 'float',
    })
    expect(data[0]?.embedding).toEqual([1, 2])
    expect((await client.responses.create({ model: 'm', input: 'x' })).output_text).toBe('hello')
    expect((await client.models.list()).data[0]?.id).toBe('m')

    expect(seen.map(({ path }) => path)).toEqual([
      '/v1/chat/completions',
      '/v1/chat/completions',
      '/v1/embeddings',
      '/v1/responses',
      '/v1/models',
    ])
    for (const request of seen) {
      expect(credentials(request)).toEqual({ authorization: `Bearer ${acmeKey}` })
    }
  })

  it('sends no credential at all where the provider has none', async () => {
    const { address, seen } = await listen()
    const { providers } = await clientOf(
      `  main: { kind: anywhere, base_url: "${address}/v1", api_key: none }`,
      { kinds },
    )
    await providers.main?.chat.completions.create({ model: 'm', messages })
    expect(seen.map(credentials)).toEqual([{}])
  })

  it('sends a filler as it is written', async () => {
    const { address, seen } = await listen()
    const { providers } = await clientOf(
      `  main: { kind: anywhere, base_url: "${address}/v1", api_key: no_key }`,
      { kinds },
    )
    await providers.main?.chat.completions.create({ model: 'm', messages })
    expect(seen.map(credentials)).toEqual([{ authorization: 'Bearer no_key' }])
  })

  it('sends the key in the header that the provider names, and the declared headers', async () => {
    const { address, seen } = await listen()
    const { createClient } = await clientOf(
      `  main:
    kind: anywhere
    base_url: ${address}/v1
    api_key: \${MAIN_KEY}
    auth: x-api-key
    headers: { X-Team: core, X-Tenant: "t-\${TENANT}" }`,
      { kinds },
    )
    const client = createClient('main', { env: { MAIN_KEY: plainKey, TENANT: 'seven' } })
    await client.chat.completions.create({ model: 'm', messages }, { headers: { 'X-Else': 'no' } })
    const [request] = seen
    expect(request && credentials(request)).toEqual({ 'x-api-key': plainKey })
    expect(request?.headers).toMatchObject({ 'x-team': 'core', 'x-tenant': 't-seven' })
    expect(request?.headers).not.toHaveProperty('x-else')
  })

  it('takes the key from the caller', async () => {
    const { url, seen } = await listen()
    const { createClient, providers } = await clientOf(
      `  main: { kind: acme, base_url: "${url}/v1", api_key: caller }`,
      { kinds },
    )
    expect(Object.keys(providers)).toEqual([])
    expect(() => createClient('main')).toThrow('`apiKey`')
    await createClient('main', { apiKey: acmeKey }).chat.completions.create({
      model: 'm',
      messages,
    })
    expect(seen.map(credentials)).toEqual([{ authorization: `Bearer ${acmeKey}` }])
  })

  it('reads the key from a file, again for each request', async () => {
    const { url, seen } = await listen()
    const file = join(await folderWith([['key', `${acmeKey}\n`]]), 'key')
    const { providers } = await clientOf(
      `  main: { kind: acme, base_url: "${url}/v1", api_key: { file: ${file} } }`,
      { kinds },
    )
    await providers.main?.chat.completions.create({ model: 'm', messages })
    await writeFile(file, `${acmeKey}2`)
    await providers.main?.chat.completions.create({ model: 'm', messages })
    await writeFile(file, '')
    await expect(
      providers.main?.chat.completions.create({ model: 'm', messages }),
    ).rejects.toMatchObject({ name: 'MissingKeyError', provider: 'main' })
    expect(seen.map(credentials)).toEqual([
      { authorization: `Bearer ${acmeKey}` },
      { authorization: `Bearer ${acmeKey}2` },
    ])
  })

  it('follows the URL that a variable gives, within the declared hosts', async () => {
    const { address, seen } = await listen()
    const { createClient } = await clientOf(
      `  main:
    kind: anywhere
    base_url: \${MAIN_URL:-http://127.0.0.1:9/v1}
    hosts: [localhost]
    api_key: none`,
      { kinds },
    )
    const client = createClient('main', { env: { MAIN_URL: `${address}/v1/` } })
    await client.chat.completions.create({ model: 'm', messages })
    expect(seen.map(({ path }) => path)).toEqual(['/v1/chat/completions'])
  })

  it('makes each client once, and only when it is asked for', async () => {
    const { url, address } = await listen()
    const { providers } = await clientOf(
      `  main: { kind: anywhere, base_url: "${address}/v1", api_key: none }
  cloud: { kind: acme, base_url: "${url}/v1" }`,
      { kinds },
    )
    expect(Object.keys(providers)).toEqual(['main', 'cloud'])
    expect(providers.main).toBe(providers.main)
    expect(() => providers.cloud).toThrow('`ACME_API_KEY` is not set')
  })

  it('gives the declared requests to the `fetch` that it is handed', async () => {
    const { address, seen } = await listen()
    const { createClient } = await clientOf(
      `  main: { kind: anywhere, base_url: "${address}/v1", api_key: none }`,
      { kinds },
    )
    const asked: [unknown, string][] = []
    function spy(this: unknown, input: string, init: RequestInit): Promise<Response> {
      asked.push([this, input])
      return fetch(input, init)
    }
    await createClient('main', { fetch: spy }).models.list()
    expect(asked).toEqual([[undefined, `${address}/v1/models`]])
    expect(seen).toHaveLength(1)
  })

  it('works where there is no process', async () => {
    const { address, seen } = await listen()
    const yaml = `version: 1
providers:
  main: { kind: anywhere, base_url: "${address}/v1", api_key: "\${MAIN_KEY}" }
generate:
  client: { out: llm.mjs, sdk: openai }
`
    const folder = await folderWith([
      ...(await filesFrom(yaml, { kinds })),
      [
        'run.mjs',
        `const { createClient, preflight } = await import('./llm.mjs')
const { stdout } = globalThis.process
delete globalThis.process
try { preflight() } catch (error) { stdout.write(error.name + ' ') }
await createClient('main', { env: { MAIN_KEY: '${plainKey}' } }).models.list()
stdout.write('done')
`,
      ],
    ])
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'run.mjs')])
    expect(stdout).toBe('PreflightError done')
    expect(seen.map(credentials)).toEqual([{ authorization: `Bearer ${plainKey}` }])
  })

  it('refuses options that it does not know, and providers that are not declared', async () => {
    const { createClient } = await clientOf(
      '  main: { kind: anywhere, base_url: "http://127.0.0.1:9/v1", api_key: none }',
      { kinds },
    )
    expect(() => createClient('main', { baseUrl: 'http://127.0.0.1:8/v1' })).toThrow('baseUrl')
    expect(() => createClient('constructor')).toThrow(TypeError)
  })
})

describe('a provider with deployments', () => {
  const models = 'models: [{ id: gpt-4.1, deployment: gpt41-swc }, gpt-4o]'

  it('names the deployment in the body, under a base URL that ends in a version', async () => {
    const { url, seen } = await listen()
    const { createClient } = await clientOf(
      `  main: { kind: deployer, base_url: "${url}/openai/v1", ${models} }`,
      { kinds },
    )
    const client = createClient('main', { env: { DEPLOYER_KEY: plainKey } })
    await client.chat.completions.create({ model: 'gpt-4.1', messages })
    await client.chat.completions.create({ model: 'gpt-4o', messages })
    expect(seen.map(({ path }) => path)).toEqual(Array(2).fill('/openai/v1/chat/completions'))
    expect(seen.map(({ body }) => JSON.parse(body).model)).toEqual(['gpt41-swc', 'gpt-4o'])
    expect(seen.map(credentials)).toEqual(Array(2).fill({ 'api-key': plainKey }))
  })

  it('names it in the path too, under an older URL with a version in the query', async () => {
    const { url, seen } = await listen()
    const { createClient } = await clientOf(
      `  main: { kind: deployer, base_url: "${url}/openai", api_version: 2024-10-21, ${models} }`,
      { kinds },
    )
    const client = createClient('main', { env: { DEPLOYER_KEY: plainKey } })
    await client.chat.completions.create({ model: 'gpt-4.1', messages })
    await client.embeddings.create({ model: 'gpt-4o', input: 'x' })
    await client.responses.create({ model: 'gpt-4.1', input: 'x' })
    await client.models.list()
    const file = new File(['x'], 'x.wav')
    await client.audio.transcriptions.create({ model: 'gpt-4.1', file })
    const version = '?api-version=2024-10-21'
    expect(seen.map(({ path }) => path)).toEqual([
      `/openai/deployments/gpt41-swc/chat/completions${version}`,
      `/openai/deployments/gpt-4o/embeddings${version}`,
      `/openai/responses${version}`,
      `/openai/models${version}`,
      `/openai/deployments/gpt41-swc/audio/transcriptions${version}`,
    ])
    expect(seen.at(-1)?.body).toMatch(/name="model"\s+gpt41-swc\s/)
    expect(seen.at(-1)?.body).toContain('filename="x.wav"')
    expect(seen.map(credentials)).toEqual(Array(5).fill({ 'api-key': plainKey }))
  })

  it('repeats a request under the same deployment', async () => {
    const { url, seen } = await listen((_, response) => {
      response.statusCode = 500
      response.setHeader('retry-after-ms', '1')
      response.end('{}')
    })
    const swapped = 'models: [{ id: a, deployment: b }, { id: b, deployment: c }]'
    const { createClient } = await clientOf(
      `  main: { kind: deployer, base_url: "${url}/openai/v1", ${swapped} }`,
      { kinds },
    )
    const client = createClient('main', { env: { DEPLOYER_KEY: plainKey } })
    await expect(client.chat.completions.create({ model: 'a', messages })).rejects.toThrow('500')
    expect(seen.map(({ body }) => JSON.parse(body).model)).toEqual(['b', 'b', 'b'])
  })
})

describe('a role', () => {
  it('sends its own model to its own provider, whatever the code names', async () => {
    const near = await listen()
    const far = await listen()
    const { createRole, roles } = await clientOf(
      `  near: { kind: anywhere, base_url: "${near.address}/v1", models: [chat-m, { id: embed-m, for: embeddings }] }
  far: { kind: acme, base_url: "${far.url}/v1", models: ["f-*", { id: whisper, for: audio }] }
roles: { chat: near/chat-m, embedding: near/embed-m, smart: far/f-1, hear: far/whisper }`,
      { kinds },
    )
    const env = { ACME_API_KEY: acmeKey }
    expect(Object.keys(roles)).toEqual(['chat', 'embedding', 'smart', 'hear'])
    await roles.chat?.chat.completions.create({ messages } as never)
    await roles.chat?.withOptions({ timeout: 5000 }).responses.create({ input: 'x' })
    await roles.embedding?.embeddings.create({ input: 'x' } as never)
    await roles.chat?.models.list()
    const smart = createRole('smart', { env })
    await smart.chat.completions.create({ model: 'other', messages })
    for await (const _ of smart.chat.completions.stream({ messages } as never)) break
    const file = new File(['x'], 'x.wav')
    await createRole('hear', { env }).audio.transcriptions.create({ file } as never)
    expect(near.seen.map(({ path, body }) => [path, body && JSON.parse(body).model])).toEqual([
      ['/v1/chat/completions', 'chat-m'],
      ['/v1/responses', 'chat-m'],
      ['/v1/embeddings', 'embed-m'],
      ['/v1/models', ''],
    ])
    expect(near.seen.map(credentials)).toEqual([{}, {}, {}, {}])
    const [asked, streamed, heard] = far.seen.map(({ body }) => body)
    expect([asked, streamed].map((body) => JSON.parse(body ?? '').model)).toEqual(['f-1', 'f-1'])
    expect(heard).toMatch(/name="model"\s+whisper\s/)
    expect(far.seen.map(credentials)).toEqual(Array(3).fill({ authorization: `Bearer ${acmeKey}` }))
  })

  it('names the deployment of its model', async () => {
    const { url, seen } = await listen()
    const { createRole } = await clientOf(
      `  placed: { kind: deployer, base_url: "${url}/openai", api_version: "1", models: [{ id: a, deployment: b }] }
roles: { chat: placed/a }`,
      { kinds },
    )
    const role = createRole('chat', { env: { DEPLOYER_KEY: plainKey } })
    await role.chat.completions.create({ messages } as never)
    expect(seen.map(({ path }) => path)).toEqual([
      '/openai/deployments/b/chat/completions?api-version=1',
    ])
  })

  it('is made once; the key of the caller makes it, and an undeclared one is refused', async () => {
    const { url, seen } = await listen()
    const { createRole, roles } = await clientOf(
      `  open: { kind: anywhere, base_url: http://127.0.0.1:9/v1 }
  given: { kind: acme, base_url: "${url}/v1", api_key: caller }
roles: { title: open/m, theirs: given/m }`,
      { kinds },
    )
    expect(roles.title).toBe(roles.title)
    expect(Object.keys(roles)).toEqual(['title'])
    await createRole('theirs', { apiKey: acmeKey }).models.list()
    expect(seen.map(credentials)).toEqual([{ authorization: `Bearer ${acmeKey}` }])
    expect(() => createRole('memory')).toThrow('no such role, only title, theirs')
  })
})
