import { type Fetch, isRequest } from './guard.ts'

/** One request as an observer is told of it. Neither the key nor the prompt is in it. */
export interface Call {
  provider: string
  /** As the request names it; null where it names none. */
  model: string | null
  /** Null where no answer came. */
  status: number | null
  /** Milliseconds until the answer was complete, or broke off. */
  duration: number
  /** What the server says of the tokens it used, in its own words; null where it says nothing. */
  usage: Readonly<Record<string, unknown>> | null
}

/** Is told of each request when its answer is complete. What it throws is dropped. */
export type OnCall = (call: Call) => void

let everywhere: OnCall | null = null

/** Sets who is told of the requests of all clients of this module; null: nobody. */
export function onCall(observer: OnCall | null): void {
  everywhere = observer
}

/** A `fetch` whose requests an observer is told of. */
export function observed(provider: string, fetch: Fetch, own: OnCall | undefined): Fetch {
  return async (input, init) => {
    const observer = own ?? everywhere
    if (observer === null) return fetch(input, init)
    const start = performance.now()
    const model = await modelIn(input, init?.body)
    const tell = (status: number | null, usage: Call['usage']) => {
      try {
        observer({ provider, model, status, duration: performance.now() - start, usage })
      } catch {}
    }
    let answer: Response
    try {
      answer = await fetch(input, init)
    } catch (error) {
      tell(null, null)
      throw error
    }
    const { status, statusText, headers, body, url } = answer
    if (!answer.ok || body === null) {
      tell(status, null)
      return answer
    }
    const copy = new Response(
      watched(body, (usage) => tell(status, usage)),
      { status, statusText, headers },
    )
    return Object.defineProperty(copy, 'url', { value: url })
  }
}

async function modelIn(
  input: Parameters<Fetch>[0],
  given: RequestInit['body'] | undefined,
): Promise<string | null> {
  const inPath = /\/models\/([^/:?]+):/.exec(isRequest(input) ? input.url : String(input))
  if (inPath !== null) return unescaped(inPath[1] as string)
  if (given instanceof FormData) return String(given.get('model') ?? '') || null
  const body = isRequest(input) && given == null ? await input.clone().text() : given
  const { model } = typeof body === 'string' ? parsed(body) : ({} as Record<string, unknown>)
  return typeof model === 'string' ? model : null
}

/** As it stands where it is no escaped text: what only watches must not end a request. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The same bytes; at their end it is told what they say of the tokens. */
function watched(
  body: ReadableStream<Uint8Array>,
  end: (usage: Call['usage']) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let usage: Call['usage'] = null
  const read = (text: string, isLast: boolean) => {
    const lines = (rest + text).split('\n')
    rest = isLast ? '' : (lines.pop() ?? '')
    for (const line of lines) {
      const said = /usage|eval_count/.test(line)
        ? usageIn(parsed(line.replace(/^data: ?/, '')))
        : null
      // some say it in two parts: the prompt's at the beginning, the answer's at the end
      if (said !== null) usage = { ...usage, ...said }
    }
  }
  let isOver = false
  const finish = () => {
    if (isOver) return
    isOver = true
    read(decoder.decode(), true)
    end(usage)
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          finish()
          controller.close()
        } else {
          read(decoder.decode(value, { stream: true }), false)
          controller.enqueue(value)
        }
      } catch (error) {
        finish()
        controller.error(error)
      }
    },
    cancel(reason) {
      finish()
      return reader.cancel(reason)
    },
  })
}

function usageIn(answer: Record<string, unknown>): Record<string, unknown> | null {
  const { message, delta, response, x_groq, prompt_eval_count, eval_count } = answer
  for (const place of [answer, message, delta, response, x_groq]) {
    const { usage, usageMetadata } = Object(place) as Record<string, unknown>
    const found = usage ?? usageMetadata
    if (typeof found === 'object' && found !== null) return { ...found }
  }
  return eval_count === undefined ? null : { prompt_eval_count, eval_count }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}
