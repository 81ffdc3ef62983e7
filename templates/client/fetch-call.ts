import {
  AnswerError,
  CallError,
  ConnectionError,
  StreamError,
  TimeoutError,
} from './fetch-errors.ts'
import { eventsOf, type ReadLimit } from './fetch-events.ts'
import { refusalOf } from './guard.ts'
import type { Holding } from './hold.ts'

/** How long calls may take, and how often they are repeated. */
export interface Patience {
  /** Milliseconds until an answer is complete; in a stream, until its next part. Default: 10 minutes. */
  timeout?: number | undefined
  /** How often a call is repeated that got no answer, or 408, 409, 429 or 5xx. Default: 2. */
  maxRetries?: number | undefined
  /** Milliseconds; where the server asks for a longer wait, a call is not repeated. Default: 1 minute. */
  maxRetryDelay?: number | undefined
}

/** What may be said with each call. */
export interface CallOptions extends Patience {
  /** Ends the call, which then throws the reason of the signal. */
  signal?: AbortSignal | undefined
  /** Headers of the wire: `anthropic-beta`, `openai-beta`, `idempotency-key`, `traceparent`, `tracestate`. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Fields of the request that only this server knows. */
  body?: Readonly<Record<string, unknown>> | undefined
}

/** Where the calls of a client go, and what goes with them. */
export interface Line {
  provider: string
  held: Holding
  headers: Readonly<Record<string, string>>
  patience: Patience
}

/** What is asked; without a body it is a GET. */
export interface Question {
  path: string
  body: object | null
  options: CallOptions
}

/** Asks, and reads the whole answer. */
export async function ask(line: Line, question: Question): Promise<unknown> {
  const [answer, text] = await send(line, question, async (sent, limit) => {
    const whole = await sent.text()
    limit.end()
    return [sent, whole] as const
  })
  const body = jsonIn(text)
  if (body === null) throw new AnswerError(line.provider, answer, text, 'what is no JSON')
  return body
}

/** Asks when it is first read, and gives the parts of the answer as they come. */
export async function* follow(
  line: Line,
  question: Question,
): AsyncGenerator<unknown, void, undefined> {
  const { provider } = line
  const [answer, limit] = await send(line, question, async (sent, running) => {
    running.stop()
    return [sent, running] as const
  })
  try {
    const { headers, body } = answer
    if (body === null || /json/.test(headers.get('content-type') ?? '')) {
      throw new AnswerError(provider, answer, jsonIn(await answer.text()), 'without a stream')
    }
    for await (const { name, data } of eventsOf(body, limit)) {
      if (data === '[DONE]') continue
      const event = jsonIn(data)
      const { error, type } = Object(event) as Record<string, unknown>
      if (event === null || name === 'error' || type === 'error' || error) {
        throw new StreamError(provider, event)
      }
      yield event
    }
  } catch (error) {
    question.options.signal?.throwIfAborted()
    throw error instanceof CallError ? error : new StreamError(provider, null, error)
  } finally {
    limit.end()
  }
}

/** Sends until there is an answer to read, or no hope for one. */
async function send<Result>(
  { provider, held, headers, patience }: Line,
  { path, body, options }: Question,
  read: (answer: Response, limit: Limit) => Promise<Result>,
): Promise<Result> {
  const of = <Name extends keyof Patience>(name: Name, otherwise: number) =>
    options[name] ?? patience[name] ?? otherwise
  const { signal } = options
  const init = {
    method: body === null ? 'GET' : 'POST',
    body: body && JSON.stringify(body),
    headers: new Headers({
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...headers,
      ...options.headers,
    }),
  }
  const url = new URL(held.baseUrl + path)
  for (const [name, value] of Object.entries(held.query)) url.searchParams.set(name, value)
  for (let retry = 0; ; retry++) {
    signal?.throwIfAborted()
    const limit = limitOf(provider, of('timeout', 600_000), signal)
    let failure: unknown
    // half of it is left to chance, so that clients which failed together do not return together
    let delay = Math.min(500 * 2 ** retry, 8000) * (0.5 + Math.random() / 2)
    try {
      const answer = await held.fetch(url.href, { ...init, signal: limit.signal })
      if (answer.ok) return await read(answer, limit)
      const text = await answer.text()
      failure = new AnswerError(provider, answer, jsonIn(text) ?? text)
      failure = refusalOf(answer.headers) ?? held.explain(failure, answer.status)
      delay = isWorthRepeating(answer) ? (askedDelay(answer.headers) ?? delay) : Infinity
    } catch (cause) {
      failure =
        limit.expired ?? new ConnectionError(provider, `no answer came from \`${provider}\``, cause)
    }
    limit.end()
    signal?.throwIfAborted()
    if (retry >= of('maxRetries', 2) || delay > of('maxRetryDelay', 60_000)) throw failure
    await pause(delay, signal)
  }
}

function isWorthRepeating({ status, headers }: Response): boolean {
  const said = headers.get('x-should-retry')
  return said === null ? /^(?:408|409|429|5..)$/.test(String(status)) : said === 'true'
}

/** The milliseconds for which the server asks: a number, of seconds as a rule, or a date. */
function askedDelay(headers: Headers): number | null {
  const after = headers.get('retry-after') ?? ''
  const asked = [
    Number.parseFloat(headers.get('retry-after-ms') ?? ''),
    /^[\d.]+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now(),
  ].find(Number.isFinite)
  return asked === undefined ? null : Math.max(asked, 0)
}

function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, delay)
    signal?.addEventListener('abort', stop)
  })
}

/** Ends a request when the caller wants it, or when it takes too long. */
interface Limit extends ReadLimit {
  signal: AbortSignal
  expired: TimeoutError | null
  end(): void
}

function limitOf(provider: string, timeout: number, signal: AbortSignal | undefined): Limit {
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort)
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit: Limit = {
    signal: controller.signal,
    expired: null,
    start() {
      limit.stop()
      timer = setTimeout(
        () => {
          const message = `no answer came from \`${provider}\` within ${timeout} ms`
          limit.expired = new TimeoutError(provider, message)
          controller.abort(limit.expired)
        },
        // a timer knows no longer time, and would fire at once
        Math.min(timeout, 2 ** 31 - 1),
      )
    },
    stop() {
      clearTimeout(timer)
    },
    end() {
      limit.stop()
      signal?.removeEventListener('abort', abort)
    },
  }
  limit.start()
  return limit
}

function jsonIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
