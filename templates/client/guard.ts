import { BlockedRequestError, KeyfitError } from './errors.ts'
import { passes } from './wire.ts'

/** What `fetch` is, wherever it comes from. */
export type Fetch = typeof globalThis.fetch

/** Where requests may go, and what goes with them. */
export interface Held {
  provider: string
  /** The declared origin and path; the key goes nowhere else. */
  base: URL
  /** The key now; null: none is sent. */
  key: () => string | null | Promise<string | null>
  /** Header that carries the key, and what stands before the key in it. */
  header: string
  scheme: string
  /** Headers that keyfit.yaml declares. */
  headers: Readonly<Record<string, string>>
  fetch: Fetch
}

/**
 * A `fetch` that alone holds the key. It goes to the declared base URL only, drops every header that
 * nobody declared, and follows no redirect.
 */
export function guard(held: Held): Fetch {
  // taken out of the object: some runtimes refuse a `fetch` that is called as a method
  const { provider, base, headers, fetch } = held
  const prefix = base.pathname.replace(/(?<!\/)\/+$/, '')
  return async (input, init) => {
    const request = isRequest(input) ? input : undefined
    const url = new URL(request?.url ?? String(input))
    const inside = url.pathname === prefix || url.pathname.startsWith(`${prefix}/`)
    if (url.origin !== base.origin || url.username !== '' || url.password !== '' || !inside) {
      return refuse(
        new BlockedRequestError(
          `a request that would leave the base URL of \`${provider}\` was stopped`,
          {
            provider,
            variable: null,
            fix: 'Declare the other place in keyfit.yaml as a provider of its own',
          },
        ),
      )
    }
    const sent = new Headers()
    new Headers(init?.headers ?? request?.headers).forEach((value, name) => {
      if (passes.test(name)) sent.set(name, value)
    })
    for (const [name, value] of Object.entries(headers)) sent.set(name, value)
    let key: string | null
    try {
      key = await held.key()
    } catch (error) {
      if (error instanceof KeyfitError) return refuse(error)
      throw error
    }
    if (key !== null) sent.set(held.header, held.scheme + key)
    const answer = await fetch(request ?? url.href, {
      ...init,
      headers: sent,
      redirect: 'manual',
    })
    const { status } = answer
    if (answer.type === 'opaqueredirect' || answer.redirected || (status >= 300 && status < 400)) {
      await answer.body?.cancel()
      return refuse(
        new BlockedRequestError(
          `the server of \`${provider}\` answered with a redirect (${status})`,
          {
            provider,
            variable: null,
            fix: 'Write the address where the server answers itself as `base_url` in keyfit.yaml',
          },
        ),
      )
    }
    // a server may repeat a declared header also without its scheme
    const hidden = Object.values(headers).flatMap((value) => [value, value.replace(/^\w+ +/, '')])
    return answer.ok ? answer : masked(answer, [key ?? '', ...hidden])
  }
}

/**
 * Told by its URL: in some runtimes the clone of a request is no `Request` itself. What reads as an
 * address is none, since `fetch` would go there and not to its `url`.
 */
export function isRequest(input: Parameters<Fetch>[0]): input is Request {
  return typeof input === 'object' && 'url' in input && String(input).startsWith('[object ')
}

const refusals = new WeakMap<Headers, KeyfitError>()

/** The refusal behind an answer, which the SDK knows by its headers. */
export function refusalOf(headers: Headers): KeyfitError | undefined {
  return refusals.get(headers)
}

/** An answer, because an SDK would repeat a request whose `fetch` throws. */
function refuse(error: KeyfitError): Response {
  const { message, name } = error
  const answer = new Response(JSON.stringify({ error: { message, type: name } }), {
    status: 400,
    headers: { 'content-type': 'application/json', 'x-should-retry': 'false' },
  })
  refusals.set(answer.headers, error)
  return answer
}

/** An error answer without the key: some servers repeat it. */
async function masked(answer: Response, secrets: string[]): Promise<Response> {
  const mask = (text: string) =>
    secrets.reduce(
      (all, secret) => (secret.length < 8 ? all : all.split(secret).join('[key]')),
      text,
    )
  const headers = new Headers()
  answer.headers.forEach((value, name) => {
    headers.append(name, mask(value))
  })
  const { status, statusText } = answer
  return new Response(mask(await answer.text()), { status, statusText, headers })
}
