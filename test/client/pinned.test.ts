import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { acme, acmeKey, anywhere, deployer, plainKey } from './kinds.ts'
import { known, poison } from './poison.ts'
import { clientOf, filesFrom, folderWith, type Listening, listen, shown } from './support.ts'

const kinds = [acme, anywhere, deployer]
const messages = [{ role: 'user' as const, content: 'the prompt' }]

/** Calls every provider of a module and shows all that a program could print. */
const program = `
import { inspect } from 'node:util'
import * as llm from './llm.mjs'
const body = { model: 'm', messages: [{ role: 'user', content: 'the prompt' }] }
llm.preflight()
console.log(inspect(llm, { depth: 12, showHidden: true }))
for (const [name, client] of Object.entries(llm.providers)) {
  await client.chat.completions.create(body)
  for await (const chunk of await client.chat.completions.create({ ...body, stream: true })) console.log(chunk)
  await client.embeddings.create({ model: 'm', input: 'the prompt', encoding_format: 'float' })
  await client.withOptions({ timeout: 5000 }).models.list()
  await client.post('/chat/completions', { body }).withResponse()
  console.log(name, inspect(client, { depth: 12, showHidden: true }))
  try { console.log(JSON.stringify(client)) } catch (error) { console.log(inspect(error)) }
}
console.log('done')
`

/** Runs a program in a fresh process with this environment only, and answers what it printed. */
async function run(
  code: string,
  files: Iterable<[path: string, text: string]>,
  env: Record<string, string>,
): Promise<string> {
  const folder = await folderWith([...files, ['run.mjs', code]])
  const child = spawn(process.execPath, [join(folder, 'run.mjs')], {
    env: { PATH: process.env.PATH, ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  await new Promise((done) => child.on('close', done))
  return output
}

/** The headers of all requests that neither the SDK nor `fetch` set for themselves. */
function declaredHeaders({ seen }: Listening): Record<string, unknown>[] {
  return seen.map(({ headers }) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !known.test(name))),
  )
}

describe('with every variable of the SDK pointing elsewhere', () => {
  it('requests go to the declared places with the declared credentials alone', async () => {
    const keyed = await listen()
    const keyless = await listen()
    const versioned = await listen()
    const stray = await listen()
    const yaml = `version: 1
providers:
  keyed: { kind: acme, base_url: "${keyed.url}/v1", headers: { X-Team: core } }
  keyless: { kind: anywhere, base_url: "${keyless.address}/v1", api_key: none }
  versioned: { kind: deployer, base_url: "${versioned.url}/openai", api_version: "1" }
generate:
  client: { out: llm.mjs, sdk: openai }
`
    const env = { ...poison(stray.url), ACME_API_KEY: acmeKey, DEPLOYER_KEY: plainKey }
    const output = await run(program, await filesFrom(yaml, { kinds }), env)
    expect(output).toMatch(/done\s*$/)
    expect(output).not.toContain(acmeKey)
    expect(output).not.toContain(plainKey)
    expect(stray.seen).toEqual([])
    const team = { authorization: `Bearer ${acmeKey}`, 'x-team': 'core' }
    expect(declaredHeaders(keyed)).toEqual(Array(5).fill(team))
    expect(declaredHeaders(keyless)).toEqual(Array(5).fill({}))
    expect(declaredHeaders(versioned)).toEqual(Array(5).fill({ 'api-key': plainKey }))
    for (const { path, headers, body } of [keyed, keyless, versioned].flatMap(({ seen }) => seen)) {
      expect(`${path}${JSON.stringify(headers)}${body}`).not.toContain('POISON')
    }
  })
})

describe('the same variables', () => {
  it('lead the SDK astray when it is used by itself', async () => {
    const own = await listen()
    const stray = await listen()
    const code = `
import { OpenAI } from 'openai'
const body = { model: 'm', messages: [{ role: 'user', content: 'the prompt' }] }
await new OpenAI({ apiKey: 'key' }).chat.completions.create(body)
await new OpenAI({ apiKey: 'key', baseURL: '${own.url}/v1' }).chat.completions.create(body)
`
    await run(code, [], poison(stray.url))
    expect(stray.seen.map(({ path }) => path)).toEqual(['/stray/v1/chat/completions'])
    expect(JSON.stringify(own.seen)).toContain('POISON')
  })
})

describe('a key stays where it is declared', () => {
  it.each([301, 302, 303, 307, 308])('when the server answers %i', async (status) => {
    const stray = await listen()
    const { url, seen } = await listen((_, response) => {
      response.writeHead(status, { location: `${stray.url}/v1/chat/completions` })
      response.end()
    })
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const client = createClient('main', { env: { ACME_API_KEY: acmeKey } })
    const error = await client.chat.completions
      .create({ model: 'm', messages })
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'BlockedRequestError', provider: 'main' })
    expect(shown(error)).not.toContain(acmeKey)
    expect(seen).toHaveLength(1)
    expect(stray.seen).toEqual([])
  })

  it.each([
    ['another origin', (stray: string) => ({ baseURL: `${stray}/v1` }), '/chat/completions'],
    ['another path', (_: string, own: string) => ({ baseURL: `${own}/v2` }), '/chat/completions'],
    ['a way up', () => ({}), '/../admin'],
    ['a hidden way up', () => ({}), '/%2e%2e/admin'],
    [
      'a path that only begins the same',
      (_: string, own: string) => ({ baseURL: `${own}/v1x` }),
      '/a',
    ],
    ['an absolute URL', () => ({}), 'http://localhost:9/v1/chat/completions'],
    [
      'user info',
      (_: string, own: string) => ({ baseURL: own.replace('//', '//me:pw@') }),
      '/v1/a',
    ],
  ])('when the code asks for %s', async (_, options, path) => {
    const stray = await listen()
    const { url, seen } = await listen()
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const client = createClient('main', { env: { ACME_API_KEY: acmeKey } })
    const error = await client
      .withOptions(options(stray.url, url))
      .post(path, { body: { prompt: 'x' } })
      .then(
        () => null,
        (thrown: unknown) => thrown,
      )
    expect(error).toMatchObject({ name: 'BlockedRequestError', provider: 'main' })
    expect(shown(error)).not.toContain(acmeKey)
    expect([...seen, ...stray.seen]).toEqual([])
  })

  it('when a client is copied with other options, or is asked for with other headers', async () => {
    const { url, seen } = await listen()
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const client = createClient('main', { env: { ACME_API_KEY: acmeKey } })
    const headers = { Authorization: 'Bearer other', 'X-Else': 'x', Cookie: 'a=b' }
    const copy = client.withOptions({
      apiKey: 'other',
      organization: 'other',
      defaultHeaders: headers,
    })
    await copy.chat.completions.create({ model: 'm', messages }, { headers })
    const { authorization, cookie } = seen[0]?.headers ?? {}
    expect({ authorization, cookie }).toEqual({ authorization: `Bearer ${acmeKey}` })
    expect(JSON.stringify(seen)).not.toContain('other')
    expect(seen[0]?.headers).not.toHaveProperty('x-else')
  })

  it('when the server repeats it in an error', async () => {
    const { url } = await listen(({ headers }, response) => {
      response.writeHead(401, { 'x-echo': String(headers.authorization) })
      response.end(
        JSON.stringify({ error: { message: `Incorrect key: ${headers.authorization}` } }),
      )
    })
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const error = await createClient('main', { env: { ACME_API_KEY: acmeKey } })
      .chat.completions.create({ model: 'm', messages })
      .catch((thrown: unknown) => thrown)
    const { cause } = error as { cause: { headers: Headers } }
    expect(cause).toMatchObject({ status: 401, message: '401 Incorrect key: Bearer [key]' })
    expect(shown(error)).not.toContain(acmeKey)
    expect(shown(cause.headers)).toContain('[key]')
  })

  it('when client, module and options are shown', async () => {
    const { url } = await listen()
    const llm = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, { kinds })
    const client = llm.createClient('main', { env: { ACME_API_KEY: acmeKey } })
    for (const value of [client, client.chat, client.withOptions({}), llm.providers, llm]) {
      expect(shown(value)).not.toContain(acmeKey)
    }
    expect(client.apiKey).toBe('keyfit-held')
  })
})

describe('an answer of the server reaches the SDK as it is', () => {
  it.each([
    [400, 'BadRequestError', 1],
    [422, 'UnprocessableEntityError', 1],
    [429, 'RateLimitError', 3],
    [500, 'InternalServerError', 3],
  ])('%i', async (status, name, requests) => {
    const { url, seen } = await listen((_, response) => {
      response.writeHead(status, { 'retry-after-ms': '1', 'x-request-id': 'r1' })
      response.end(JSON.stringify({ error: { message: 'no', code: 'c' } }))
    })
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const error = (await createClient('main', { env: { ACME_API_KEY: acmeKey } })
      .chat.completions.create({ model: 'm', messages })
      .catch((thrown: unknown) => thrown)) as Error
    expect(error.constructor.name).toBe(name)
    expect(error).toMatchObject({ status, code: 'c', requestID: 'r1' })
    expect(seen).toHaveLength(requests)
  })

  it('when the caller aborts', async () => {
    const { url } = await listen(() => {})
    const { createClient } = await clientOf(`  main: { kind: acme, base_url: "${url}/v1" }`, {
      kinds,
    })
    const stop = new AbortController()
    const call = createClient('main', { env: { ACME_API_KEY: acmeKey } }).chat.completions.create(
      { model: 'm', messages },
      { signal: stop.signal },
    )
    setTimeout(() => stop.abort(), 50)
    await expect(call).rejects.toThrow('Request was aborted')
  })
})
