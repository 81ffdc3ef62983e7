import { describe, expect, it } from 'vitest'
import { answers } from './answers.ts'
import { acmeKey } from './kinds.ts'
import { type ClientModule, type Listening, listen, moduleOf, shown } from './support.ts'
import { kindFor, type Target, targets } from './targets.ts'

/** What a call of the table gives, as the user's code would write it. */
function evaluate(code: string, names: Record<string, unknown>): Promise<unknown> {
  const load = (name: string) => import(/* @vite-ignore */ name)
  const body = new Function(...Object.keys(names), 'load', `return (async () => ${code})()`)
  return body(...Object.values(names), load) as Promise<unknown>
}

function call(client: unknown, code: string, options: unknown = undefined): Promise<unknown> {
  return evaluate(code, { client, model: { model: 'm' }, options })
}

async function failed(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    () => {
      throw new Error('it did not fail')
    },
    (error) => error,
  )
}

const modules = new Map<Target, Promise<ClientModule>>()

/** The client of a target, generated once: where its providers are, a variable says. */
function load(target: Target): Promise<ClientModule> {
  const place = 'kind: vendor, base_url: "${MAIN_URL}", hosts: [localhost]'
  const yaml = `version: 1
providers:
  main: { ${place}, api_key: "\${VENDOR_KEY}", models: [m, { id: e, for: embeddings, deployment: e-1 }] }
  keyless: { ${place}, api_key: none }
  given: { ${place}, api_key: caller }
roles: { chat: main/m, embedding: main/e }
generate:
  client: { out: llm.mjs, sdk: ${target.sdk} }
`
  const known = modules.get(target) ?? moduleOf(yaml, { kinds: [kindFor(target)] })
  modules.set(target, known)
  return known
}

/** A server of the target's wire, and the variables that lead to it. */
async function serve(
  target: Target,
  answer = answers[target.wire],
): Promise<{ server: Listening; env: Record<string, string>; llm: ClientModule }> {
  const server = await listen(answer)
  const env = { MAIN_URL: `${server.url}${target.path}`, VENDOR_KEY: acmeKey }
  return { server, env, llm: await load(target) }
}

async function connected(
  target: Target,
  options: Record<string, unknown> = {},
  answer = answers[target.wire],
): Promise<{ client: unknown; server: Listening }> {
  const { server, env, llm } = await serve(target, answer)
  return { client: llm.createClient('main', { env, ...options }), server }
}

const credentials = /^(?:authorization|.*api-key|cookie|.*token|openai-.*|x-goog-user-project)$/

/** The headers of all requests that are no credential of the declared kind. */
function credentialsIn({ seen }: Listening): Record<string, unknown>[] {
  return seen.map(({ headers }) =>
    Object.fromEntries(
      Object.entries(headers).filter(([name, value]) => credentials.test(name) && value !== ''),
    ),
  )
}

function sent({ auth }: Target, key: string): Record<string, string> {
  return auth === 'bearer' ? { authorization: `Bearer ${key}` } : { [auth]: key }
}

describe.each(targets)('a client of the $sdk SDK ($package) on the $wire wire', (target) => {
  const { paths } = target

  it('chats, streams, embeds, calls tools and lists models, with the declared key', async () => {
    const { client, server } = await connected(target)
    expect(await call(client, target.chat)).toBe('hello')
    expect(await call(client, target.stream)).toBe('hello')
    if (target.embed !== undefined) expect(await call(client, target.embed)).toEqual([1, 2])
    expect(JSON.parse(String(await call(client, target.tool)))).toEqual({ city: 'Rome' })
    if (target.list !== undefined) expect(await call(client, target.list)).toBe('m')
    expect(server.seen.map(({ path }) => path)).toEqual([
      paths.chat,
      paths.stream,
      ...(paths.embed === undefined ? [] : [paths.embed]),
      paths.chat,
      ...(paths.list === undefined
        ? []
        : [expect.stringMatching(new RegExp(`^${paths.list}(?:\\?|$)`))]),
    ])
    const declared = sent(target, acmeKey)
    expect(credentialsIn(server)).toEqual(server.seen.map(() => declared))
    for (const value of [client, server.seen.map(({ body }) => body)]) {
      expect(shown(value)).not.toContain(acmeKey)
    }
  })

  it('sends no credential where the provider has none', async () => {
    const { server, env, llm } = await serve(target)
    const client = llm.createClient('keyless', { env })
    expect(await call(client, target.chat)).toBe('hello')
    expect(await call(client, target.stream)).toBe('hello')
    expect(credentialsIn(server)).toEqual([{}, {}])
  })

  it('plays a role with its model, which no call names', async () => {
    const { server, env, llm } = await serve(target)
    const role = (name: string, code: string, model: object) =>
      evaluate(code, { client: llm.createRole(name, { env }), model, options: undefined })
    expect(await role('chat', target.chat, {})).toBe('hello')
    expect(await role('chat', target.stream, { model: 'other' })).toBe('hello')
    if (target.embed !== undefined) await role('embedding', target.embed, {})
    const asked = server.seen.map(({ path, body }) => body.match(/"model":"([^"]+)"/)?.[1] ?? path)
    const inPath = target.wire === 'gemini'
    expect(asked.slice(0, 2)).toEqual(inPath ? [paths.chat, paths.stream] : ['m', 'm'])
    if (target.embed !== undefined) expect(asked[2]).toContain('e-1')
  })

  it.each([
    [401, 'RefusedKeyError', '`VENDOR_KEY`'],
    [403, 'RefusedKeyError', '403'],
    [404, 'NotServedError', '404'],
  ])('explains a %i, with the error of the SDK as its cause', async (status, name, said) => {
    const { client, server } = await connected(target, {}, ({ headers }, response) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      const message = `no: ${headers.authorization} ${headers[target.auth]}`
      response.end(JSON.stringify({ error: { message, code: status }, message }))
    })
    const codes = [target.chat, target.stream, target.list ?? target.chat]
    for (const code of codes) {
      const error = await failed(call(client, code))
      expect(error).toMatchObject({ name, status, provider: 'main' })
      expect(error.message).toContain(said)
      expect(error.cause).toBeInstanceOf(Error)
      expect(shown(error)).not.toContain(acmeKey)
    }
    expect(server.seen).toHaveLength(3)
  })

  it.each([429, 500])('gives a %i as the SDK does', async (status) => {
    const { client, server } = await connected(target, {}, (_, response) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'retry-after-ms': '1',
        'retry-after': '0',
      })
      response.end(JSON.stringify({ error: { message: 'no' }, message: 'no' }))
    })
    const error = await failed(call(client, target.chat))
    const [name, requests] = target.errors[status] ?? []
    expect(error.constructor.name).toBe(name)
    expect(server.seen).toHaveLength(requests ?? 0)
  })

  it.skipIf(target.abortable === undefined)('is aborted by the caller', async () => {
    const { client } = await connected(target, {}, () => {})
    const stop = new AbortController()
    const options = await evaluate(String(target.abortable).replace(/^(.*)$/, '($1)'), {
      signal: stop.signal,
    })
    const answer = failed(call(client, target.chat, options))
    setTimeout(() => stop.abort(), 30)
    expect(`${(await answer).name} ${(await answer).message}`).toMatch(/abort/i)
  })

  it.skipIf(target.impatient === undefined)(
    'gives up after the time that it is given',
    async () => {
      const { client, server } = await connected(target, target.impatient, () => {})
      const error = await failed(call(client, target.chat))
      expect(`${error.name} ${error.message} ${error.cause}`).toMatch(/time|abort/i)
      expect(server.seen.length).toBeLessThanOrEqual(1)
    },
  )

  it.each([302, 307])('stops at a redirect (%i), once', async (status) => {
    const stray = await listen()
    const { client, server } = await connected(target, {}, (_, response) => {
      response.writeHead(status, { location: `${stray.url}${target.path}` })
      response.end()
    })
    for (const code of [target.chat, target.stream]) {
      const error = await failed(call(client, code))
      expect(error).toMatchObject({ name: 'BlockedRequestError', provider: 'main' })
      expect(shown(error)).not.toContain(acmeKey)
    }
    expect(server.seen).toHaveLength(2)
    expect(stray.seen).toEqual([])
  })

  it('is not made of what nobody may send', async () => {
    const { createClient, preflight } = await load(target)
    const good = { MAIN_URL: `http://localhost:9${target.path}`, VENDOR_KEY: acmeKey }
    for (const [change, name] of [
      [{ MAIN_URL: '' }, 'MissingUrlError'],
      [{ MAIN_URL: undefined }, 'MissingUrlError'],
      [{ MAIN_URL: `http://me:${acmeKey}@localhost:9${target.path}` }, 'UrlNotAllowedError'],
      [{ MAIN_URL: `https://elsewhere.example${target.path}` }, 'UrlNotAllowedError'],
      [{ VENDOR_KEY: '' }, 'MissingKeyError'],
      [{ VENDOR_KEY: `${acmeKey}\nX-Else: 1` }, 'MalformedKeyError'],
      [{ VENDOR_KEY: `Bearer ${acmeKey}` }, 'MalformedKeyError'],
    ] as const) {
      const bad = { ...good, ...change } as Record<string, string>
      let thrown: unknown
      try {
        createClient('main', { env: bad })
      } catch (error) {
        thrown = error
      }
      expect(thrown).toMatchObject({ name, provider: 'main' })
      expect(shown(thrown)).not.toContain(acmeKey)
      expect(() => preflight(bad)).toThrow()
    }
    preflight(good)
    for (const option of ['baseUrl', 'baseURL', 'host', 'defaultHeaders']) {
      expect(() => createClient('main', { env: good, [option]: 'x' })).toThrow(option)
    }
  })

  it('asks the caller’s function for the key, each time', async () => {
    const { server, env, llm } = await serve(target)
    const keys = [`${acmeKey}1`, `${acmeKey}2`, `${acmeKey}\n`]
    const client = llm.createClient('given', {
      env,
      apiKey: async () => {
        const key = keys.shift()
        if (key === undefined) throw new Error('the vault is closed')
        return key
      },
    })
    await call(client, target.chat)
    await call(client, target.stream)
    expect(await failed(call(client, target.chat))).toMatchObject({ name: 'MalformedKeyError' })
    const error = await failed(call(client, target.chat))
    expect(error).toMatchObject({ name: 'MissingKeyError', provider: 'given' })
    expect(error.cause).toMatchObject({ message: 'the vault is closed' })
    expect(credentialsIn(server)).toEqual([
      sent(target, `${acmeKey}1`),
      sent(target, `${acmeKey}2`),
    ])
  })

  it('tells an observer of each request what it cost, and no more', async () => {
    const calls: Record<string, unknown>[] = []
    const { client } = await connected(target, {
      onCall: (one: Record<string, unknown>) => {
        calls.push(one)
        throw new Error('the observer is broken')
      },
    })
    await call(client, target.chat)
    await call(client, target.stream)
    if (target.list !== undefined) await call(client, target.list)
    const same = { provider: 'main', status: 200, duration: expect.any(Number) }
    expect(calls).toEqual([
      { ...same, model: 'm', usage: target.usage.chat },
      { ...same, model: 'm', usage: target.usage.stream },
      ...(target.list === undefined ? [] : [{ ...same, model: null, usage: null }]),
    ])
    expect(JSON.stringify(calls)).not.toMatch(/prompt"|hello|acme/)
  })
})
