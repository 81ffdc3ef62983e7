import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../templates/client/fetch-events.ts'
import { answers } from './answers.ts'
import { acme, acmeKey, deployer, plainKey, scribe } from './kinds.ts'
import { filesFrom, folderWith, listen, moduleOf, type Seen, shown } from './support.ts'

const kinds = [acme, deployer, scribe]
const env = { ACME_API_KEY: acmeKey, DEPLOYER_KEY: plainKey, SCRIBE_API_KEY: plainKey }
const chat = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }

type Call = (request?: unknown, options?: unknown) => Promise<unknown>
type Stream = (request: unknown, options?: unknown) => AsyncGenerator<unknown>
type Routes = Record<'chat' | 'responses' | 'messages', Call & { stream: Stream }> &
  Record<'embeddings' | 'models', Call>

async function connect(
  answer: (request: Seen, response: ServerResponse) => void,
  { fields = 'kind: acme', path = '/v1', options = {} } = {},
): Promise<{ client: Routes; seen: Seen[]; server: { url: string } }> {
  const server = await listen(answer)
  const { createClient } = await moduleOf(
    `version: 1
providers:
  main: { ${fields}, base_url: "${server.url}${path}" }
generate:
  client: { out: llm.mjs, sdk: fetch }
`,
    { kinds },
  )
  const client = createClient('main', { env, ...options }) as unknown as Routes
  return { client, seen: server.seen, server }
}

async function failed(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    (value) => {
      throw new Error(`it gave ${JSON.stringify(value)}`)
    },
    (error) => error,
  )
}

async function drained(stream: AsyncGenerator<unknown>): Promise<unknown[]> {
  const parts: unknown[] = []
  for await (const part of stream) parts.push(part)
  return parts
}

/** A server that answers in this order, and then with the last one again. */
function inTurn(...turns: [status: number, headers: Record<string, string>, body: string][]) {
  return (_: Seen, response: ServerResponse) => {
    const [status, headers, body] = (
      turns.length > 1 ? turns.shift() : turns[0]
    ) as (typeof turns)[0]
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }
}

function streaming(...chunks: string[]) {
  return (_: Seen, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const chunk of chunks) response.write(chunk)
    response.end()
  }
}

const ok = '{"choices":[]}'
const no = '{"error":{"message":"no","type":"t","code":"c"}}'

describe('the events of a stream', () => {
  async function read(chunks: (string | Uint8Array)[]): Promise<[string, string][]> {
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) {
          controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
        }
        controller.close()
      },
    })
    const found: [string, string][] = []
    for await (const { name, data } of eventsOf(body, { start() {}, stop() {} })) {
      found.push([name, data])
    }
    return found
  }

  const cases: [title: string, text: string, events: [string, string][]][] = [
    ['one event', 'data: a\n\n', [['', 'a']]],
    [
      'a name',
      'event: b\ndata: a\n\ndata: c\n\n',
      [
        ['b', 'a'],
        ['', 'c'],
      ],
    ],
    [
      'CRLF',
      'event: b\r\ndata: a\r\n\r\ndata: c\r\n\r\n',
      [
        ['b', 'a'],
        ['', 'c'],
      ],
    ],
    [
      'CR alone',
      'data: a\r\rdata: b\r\r',
      [
        ['', 'a'],
        ['', 'b'],
      ],
    ],
    ['several lines of data', 'data: a\ndata:\ndata: b\n\n', [['', 'a\n\nb']]],
    ['no space behind the colon', 'data:a\n\n', [['', 'a']]],
    ['more spaces behind it', 'data:  a \n\n', [['', ' a ']]],
    ['a field without a colon', 'data\n\n', [['', '']]],
    [
      'comments, ids and other fields',
      ': ping\nid: 1\nretry: 5\ndata: a\ndatum: b\n\n',
      [['', 'a']],
    ],
    ['names without data', 'event: ping\n\ndata: a\n\n', [['', 'a']]],
    ['a byte order mark', '\ufeffdata: a\n\n', [['', 'a']]],
    [
      'no blank line at the end',
      'data: a\n\ndata: b',
      [
        ['', 'a'],
        ['', 'b'],
      ],
    ],
    ['line separators that are none here', 'data: a\u2028b\u0085c\n\n', [['', 'a\u2028b\u0085c']]],
    ['letters of several bytes', 'data: žluťoučký 🐎\n\n', [['', 'žluťoučký 🐎']]],
    ['nothing', '', []],
  ]

  it.each(cases)('with %s are the same however they are cut', async (_, text, events) => {
    const bytes = new TextEncoder().encode(text)
    expect(await read([text])).toEqual(events)
    expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(events)
    for (let at = 1; at < bytes.length; at++) {
      expect(await read([bytes.slice(0, at), new Uint8Array(), bytes.slice(at)])).toEqual(events)
    }
  })

  it('may be long, but not without end; time grows with the length alone', async () => {
    const long = 'x'.repeat(2 ** 14)
    const [[, data] = ['', '']] = await read(['data: ', ...Array(512).fill(long), '\n\n'])
    expect(data).toHaveLength(2 ** 23)
    await expect(read(['data: ', ...Array(1100).fill(long)])).rejects.toThrow('no end')
    await expect(read(Array(1100).fill(`data: ${long}\n`))).rejects.toThrow('no end')
  })

  it('are not asked for any more when nobody reads on', async () => {
    let isCancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: a\n\n')),
      cancel: () => {
        isCancelled = true
      },
    })
    for await (const _ of eventsOf(body, { start() {}, stop() {} })) break
    expect(isCancelled).toBe(true)
  })
})

describe('a call', () => {
  it('sends what is asked, where and as the wire wants it', async () => {
    const { client, seen } = await connect(answers.openai as never)
    await client.chat({ ...chat, temperature: 0 }, { body: { top_k: 5, model: 'other' } })
    await drained(client.chat.stream(chat, { headers: { 'OpenAI-Beta': 'x', Cookie: 'a=b' } }))
    await client.models()
    expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET'])
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ ...chat, temperature: 0, top_k: 5 })
    expect(JSON.parse(seen[1]?.body ?? '')).toEqual({ ...chat, stream: true })
    expect(seen[1]?.headers).toMatchObject({
      'openai-beta': 'x',
      'content-type': 'application/json',
    })
    expect(seen[1]?.headers).not.toHaveProperty('cookie')
  })

  it('names the version of the Anthropic wire', async () => {
    const { client, seen } = await connect(answers.anthropic as never, {
      fields: 'kind: scribe',
      path: '',
    })
    await client.messages({ ...chat, max_tokens: 1 }, { headers: { 'anthropic-beta': 'b' } })
    expect(await client.models()).toMatchObject([{ id: 'm', display_name: 'M' }])
    expect(seen.map(({ path }) => path)).toEqual(['/v1/messages', '/v1/models?limit=1000'])
    const { headers } = seen[0] as Seen
    expect(headers).toMatchObject({ 'anthropic-version': '2023-06-01', 'anthropic-beta': 'b' })
    expect(headers).toMatchObject({ 'x-api-key': plainKey })
  })

  it('answers a response, whole and as events', async () => {
    const events = [
      { type: 'response.created', response: {} },
      { type: 'response.output_text.delta', delta: 'hi' },
      { type: 'response.completed', response: { error: null } },
    ]
    const { client, seen } = await connect(({ body }, response) => {
      if (!body.includes('"stream":true')) return response.end('{"object":"response","output":[]}')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const event of events) {
        response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
      }
      return response.end()
    })
    expect(await client.responses({ model: 'm', input: 'x' })).toEqual({
      object: 'response',
      output: [],
    })
    expect(await drained(client.responses.stream({ model: 'm', input: 'x' }))).toEqual(events)
    expect(seen.map(({ path }) => path)).toEqual(['/v1/responses', '/v1/responses'])
  })

  it('names deployments, in the path too under an older URL', async () => {
    const models = 'models: [{ id: a, deployment: b }, { id: e, for: embeddings }]'
    const { client, seen } = await connect(answers.openai as never, {
      fields: `kind: deployer, api_version: "1", ${models}`,
      path: '/openai',
    })
    await client.chat({ ...chat, model: 'a' })
    await client.embeddings({ model: 'e', input: 'x' })
    await client.models()
    expect(seen.map(({ path }) => path)).toEqual([
      '/openai/deployments/b/chat/completions?api-version=1',
      '/openai/deployments/e/embeddings?api-version=1',
      '/openai/models?api-version=1',
    ])
    expect(JSON.parse(seen[0]?.body ?? '').model).toBe('b')
  })

  it('has no key in anything that can be shown', async () => {
    const { client } = await connect(answers.openai as never)
    expect(shown(client)).not.toContain(acmeKey)
    expect(shown(client.chat)).not.toContain(acmeKey)
  })
})

describe('a call that fails', () => {
  it('says what the server said', async () => {
    const { client } = await connect(inTurn([422, { 'x-request-id': 'r1' }, no]))
    const error = await failed(client.chat(chat))
    const fields = { status: 422, type: 't', code: 'c', requestId: 'r1', provider: 'main' }
    expect(error).toMatchObject({ name: 'AnswerError', ...fields, body: JSON.parse(no) })
    expect(error.message).toBe('`main` answered 422: no')
  })

  it.each([
    ['{"error":"no such thing"}', 'no such thing'],
    ['{"type":"error","error":{"type":"t","message":"too long"}}', 'too long'],
    ['{"object":"error","message":"bad","code":400}', 'bad'],
    ['{"detail":"missing"}', 'missing'],
    ['plain words', 'plain words'],
    ['', ''],
  ])('understands %s', async (body, said) => {
    const { client } = await connect(inTurn([400, {}, body]))
    const error = await failed(client.chat(chat))
    expect(error.message).toBe(`\`main\` answered 400${said === '' ? '' : `: ${said}`}`)
  })

  it('does not take a page for an answer', async () => {
    const { client } = await connect(inTurn([200, { 'content-type': 'text/html' }, '<html>']))
    expect(await failed(client.chat(chat))).toMatchObject({ name: 'AnswerError', body: '<html>' })
  })

  it('is not repeated where that cannot help', async () => {
    const { client, seen } = await connect(inTurn([400, {}, no]))
    await failed(client.chat(chat))
    expect(seen).toHaveLength(1)
  })

  it.each([
    ['408', 408, {}],
    ['409', 409, {}],
    ['503', 503, {}],
    ['what the server says is worth it', 400, { 'x-should-retry': 'true' }],
  ])('is repeated after %s', async (_, status, headers) => {
    const { client, seen } = await connect(
      inTurn([status, { 'retry-after': '0', ...headers }, no], [200, {}, ok]),
    )
    expect(await client.chat(chat)).toEqual(JSON.parse(ok))
    expect(seen).toHaveLength(2)
    expect(seen[0]?.body).toBe(seen[1]?.body)
  })

  it('is repeated as often as it may be', async () => {
    const { client, seen } = await connect(inTurn([500, { 'retry-after': '0' }, no]), {
      options: { maxRetries: 4 },
    })
    await failed(client.chat(chat))
    expect(seen).toHaveLength(5)
    await failed(client.chat(chat, { maxRetries: 1 }))
    expect(seen).toHaveLength(7)
    await failed(drained(client.chat.stream(chat, { maxRetries: 0 })))
    expect(seen).toHaveLength(8)
  })

  it('is not repeated where the server says no', async () => {
    const { client, seen } = await connect(inTurn([500, { 'x-should-retry': 'false' }, no]))
    await failed(client.chat(chat))
    expect(seen).toHaveLength(1)
  })

  it.each([
    ['seconds', () => ({ 'retry-after': '1' }), 950],
    ['parts of a second', () => ({ 'retry-after': '0.3' }), 280],
    ['milliseconds', () => ({ 'retry-after-ms': '200', 'retry-after': '90' }), 180],
    ['a date', () => ({ 'retry-after': new Date(Date.now() + 2000).toUTCString() }), 950],
    ['a date that is over', () => ({ 'retry-after': new Date(0).toUTCString() }), 0],
  ])('waits for %s', async (_, headers, least) => {
    const { client } = await connect(inTurn([429, headers(), no], [200, {}, ok]))
    const start = performance.now()
    await client.chat(chat)
    expect(performance.now() - start).toBeGreaterThanOrEqual(least)
  })

  it.each(['61', new Date(Date.now() + 3_600_000).toUTCString()])(
    'is not repeated before the server wants it (%s)',
    async (after) => {
      const { client, seen } = await connect(inTurn([429, { 'retry-after': after }, no]))
      expect(await failed(client.chat(chat))).toMatchObject({ status: 429 })
      expect(seen).toHaveLength(1)
    },
  )

  it.each(['', 'soon', '-1'])('waits by itself where the server says %j', async (after) => {
    const { client, seen } = await connect(
      inTurn([429, { 'retry-after': after }, no], [200, {}, ok]),
    )
    const start = performance.now()
    await client.chat(chat)
    expect(performance.now() - start).toBeGreaterThanOrEqual(after === '-1' ? 0 : 240)
    expect(seen).toHaveLength(2)
  })

  it('says that nobody answered', async () => {
    const { client } = await connect(() => {}, { options: { maxRetries: 0 } })
    const closed = await connect((_, response) => response.destroy(), {
      options: { maxRetries: 1 },
    })
    const error = await failed(closed.client.chat(chat))
    expect(error).toMatchObject({ name: 'ConnectionError', provider: 'main' })
    expect(error.cause).toBeInstanceOf(Error)
    expect(closed.seen).toHaveLength(2)
    const late = await failed(client.chat(chat, { timeout: 40 }))
    expect(late).toMatchObject({ name: 'TimeoutError' })
    expect(late.message).toBe('no answer came from `main` within 40 ms')
  })

  it('is repeated when the time is over', async () => {
    let isFirst = true
    const { client, seen } = await connect((_, response) => {
      if (!isFirst) response.end(ok)
      isFirst = false
    })
    await client.chat(chat, { timeout: 60 })
    expect(seen).toHaveLength(2)
  })

  it('may take as long as it likes', async () => {
    const { client } = await connect((_, response) => {
      setTimeout(() => response.end(ok), 30)
    })
    await client.chat(chat, { timeout: Number.POSITIVE_INFINITY })
  })

  it('ends with the reason of the caller', async () => {
    const reason = new Error('the user left')
    const { client, seen } = await connect(inTurn([500, { 'retry-after': '5' }, no]))
    const during = new AbortController()
    const call = failed(client.chat(chat, { signal: during.signal }))
    await wait(100)
    during.abort(reason)
    expect(await call).toBe(reason)
    expect(await failed(client.chat(chat, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(seen).toHaveLength(1)
    const silent = await connect(() => {})
    const waiting = new AbortController()
    const other = failed(silent.client.chat(chat, { signal: waiting.signal }))
    await wait(50)
    waiting.abort()
    expect(await other).toMatchObject({ name: 'AbortError' })
  })
})

describe('a stream', () => {
  const part = (content: string) => ({ choices: [{ delta: { content } }] })
  const said = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`

  it('gives each part as soon as it is there', async () => {
    let go = () => {}
    const { client } = await connect((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(said(part('a')))
      go = () => response.end(`${said(part('b'))}data: [DONE]\n\n`)
    })
    const parts: unknown[] = []
    for await (const one of client.chat.stream(chat)) {
      parts.push(one)
      go()
    }
    expect(parts).toEqual([part('a'), part('b')])
  })

  it.each([
    ['a chat', said({ error: { message: 'overloaded', type: 't', code: 'c' } })],
    [
      'messages',
      'event: error\ndata: {"type":"error","error":{"type":"t","message":"overloaded","code":"c"}}\n\n',
    ],
    ['a response', said({ type: 'error', code: 'c', message: 'overloaded' })],
  ])('throws an error of %s, behind what came before it', async (_, error) => {
    const { client, seen } = await connect(streaming(said(part('a')), error, said(part('b'))))
    const parts: unknown[] = []
    const thrown = await failed(
      (async () => {
        for await (const one of client.chat.stream(chat)) parts.push(one)
      })(),
    )
    expect(parts).toEqual([part('a')])
    expect(thrown).toMatchObject({ name: 'StreamError', code: 'c', provider: 'main' })
    expect(thrown.message).toBe('the stream of `main` broke off: overloaded')
    expect(seen).toHaveLength(1)
  })

  it.each([
    ['breaks off', (response: ServerResponse) => response.destroy()],
    ['ends in the middle of an event', (response: ServerResponse) => response.end('data: {"cho')],
  ])('says when it %s', async (_, end) => {
    const { client } = await connect((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(said(part('a')))
      setTimeout(() => end(response), 20)
    })
    const error = await failed(drained(client.chat.stream(chat)))
    expect(error).toMatchObject({ name: 'StreamError', message: 'the stream of `main` broke off' })
  })

  it('is no whole answer', async () => {
    const { client } = await connect(inTurn([200, {}, no]))
    const error = await failed(drained(client.chat.stream(chat)))
    expect(error.message).toBe('`main` answered without a stream: no')
  })

  it('ends with the reason of the caller, also between two parts', async () => {
    const { client } = await connect((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(said(part('a')))
    })
    const reason = new Error('the user left')
    const stop = new AbortController()
    const parts: unknown[] = []
    const error = await failed(
      (async () => {
        for await (const one of client.chat.stream(chat, { signal: stop.signal })) {
          parts.push(one)
          setTimeout(() => stop.abort(reason), 20)
        }
      })(),
    )
    expect(error).toBe(reason)
    expect(parts).toHaveLength(1)
  })

  it('may take long as a whole, and when the caller is slow, but not between two parts', async () => {
    const { client } = await connect((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const parts = ['a', 'b', 'c', 'd']
      const timer = setInterval(() => {
        const next = parts.shift()
        if (next === undefined) clearInterval(timer)
        else response.write(said(part(next)))
      }, 60)
    })
    const parts: unknown[] = []
    const error = await failed(
      (async () => {
        for await (const one of client.chat.stream(chat, { timeout: 200 })) {
          parts.push(one)
          if (parts.length === 4) await wait(300)
        }
      })(),
    )
    expect(parts).toHaveLength(4)
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })

  it('sends nothing until it is read', async () => {
    const { client, seen } = await connect(streaming('data: [DONE]\n\n'))
    const stream = client.chat.stream(chat)
    await wait(30)
    expect(seen).toEqual([])
    expect(await drained(stream)).toEqual([])
  })

  it('lets the connection go when the caller reads no further', async () => {
    let isClosed = false
    const { client } = await connect((_, response) => {
      response.on('close', () => {
        isClosed = true
      })
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(said(part('a')))
    })
    for await (const _ of client.chat.stream(chat)) break
    await wait(50)
    expect(isClosed).toBe(true)
  })
})

describe('the weight', () => {
  const yaml = `version: 1
providers:
  local: { kind: acme, models: [qwen3-8b] }
  cloud: { kind: scribe, models: [sonnet] }
  azure: { kind: deployer, api_version: "1", models: [{ id: gpt-4.1, deployment: gpt41 }] }
roles: { chat: local/qwen3-8b, smart: cloud/sonnet }
generate:
  client: { out: llm.mjs, sdk: fetch }
`

  async function minified(input: string, isOwn: (id: string) => boolean): Promise<number> {
    const bundle = await rolldown({ input, external: (id) => !isOwn(id) })
    const { output } = await bundle.generate({ format: 'esm', minify: true })
    return output[0].code.length
  }

  // what holds and checks the keys is most of it, and is the same for every SDK
  it('of what this target adds is below 5.5 kB, that of three providers below 20.5 kB', async () => {
    const own = await minified('templates/client/fetch.ts', (id) =>
      /\/fetch(?:-\w+)?\.ts$/.test(id),
    )
    const folder = await folderWith(await filesFrom(yaml, { kinds }))
    const whole = await minified(`${folder}/llm.mjs`, () => true)
    expect(own).toBeLessThan(5500)
    expect(whole).toBeLessThan(20_500)
  })
})
