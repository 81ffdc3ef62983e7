import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { version } from '../../version.ts'

/** One request: where, with what, and what it may cost. */
export interface Ask {
  url: URL
  method?: 'GET' | 'POST'
  headers: Record<string, string>
  body?: unknown
  /** The address that was found for the host: it is not asked for again. */
  address: string
  /** Milliseconds for all of it. */
  timeout: number
  /** Bytes of the body that are read at most. */
  limit: number
}

/** What came of a request. Redirects are answers like others: nothing is followed. */
export type Reply = Answered | Unanswered

export interface Answered {
  answered: true
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  text: string
  /** Why the text is not all of the body: it is too long, or it did not end in time. */
  cut: 'long' | 'slow' | 'broken' | null
  ms: number
}

export interface Unanswered {
  answered: false
  /** `timeout`, or the code of the error. */
  code: string
  ms: number
}

/**
 * Sends one request on a connection of its own: to the address given, through no proxy, with a limit
 * for time and for bytes. Certificates are always verified.
 */
export function ask({ url, method = 'GET', headers, body, ...bounds }: Ask): Promise<Reply> {
  const { address, timeout, limit } = bounds
  const start = performance.now()
  const since = () => Math.round(performance.now() - start)
  const content = body === undefined ? null : JSON.stringify(body)
  const isTls = url.protocol === 'https:'
  const family = address.includes(':') ? 6 : 4
  return new Promise((done) => {
    const answer = { status: 0, headers: {}, chunks: [] as Buffer[], size: 0 }
    const finish = (reply: Reply) => {
      clearTimeout(timer)
      done(reply)
      request.destroy()
    }
    const answered = (cut: Answered['cut']): Answered => ({
      ...{ answered: true, status: answer.status, headers: answer.headers },
      text: decoded(Buffer.concat(answer.chunks), answer.headers, limit),
      ...{ cut, ms: since() },
    })
    const timer = setTimeout(() => {
      finish(
        answer.status === 0 ? { answered: false, code: 'timeout', ms: since() } : answered('slow'),
      )
    }, timeout)
    const request = (isTls ? httpsRequest : httpRequest)({
      method,
      host: bare(url.hostname),
      port: url.port === '' ? (isTls ? 443 : 80) : Number(url.port),
      path: url.pathname + url.search,
      setHost: false,
      headers: {
        host: url.host,
        accept: 'application/json',
        'user-agent': `keyfit/${version} (doctor)`,
        ...(content === null
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
        ...headers,
      },
      // an agent of its own knows no proxy of the environment and keeps no connection
      agent: isTls ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
      ...(isTls ? { rejectUnauthorized: true, ALPNProtocols: ['http/1.1'] } : {}),
      lookup: (_host, options, give) => {
        if (options.all) give(null, [{ address, family }])
        else give(null, address, family)
      },
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      finish(
        answer.status === 0
          ? { answered: false, code: error.code ?? error.name, ms: since() }
          : answered('broken'),
      )
    })
    request.on('response', (response: IncomingMessage) => {
      answer.status = response.statusCode ?? 0
      answer.headers = textsOf(response)
      response.on('data', (chunk: Buffer) => {
        const room = limit - answer.size
        answer.chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
        answer.size += chunk.length
        if (answer.size > limit) finish(answered('long'))
      })
      response.on('end', () => finish(answered(null)))
      response.on('error', () => finish(answered('broken')))
    })
    request.end(content ?? undefined)
  })
}

/** A host name without the brackets of an IPv6 address. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function textsOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
}

/** The text of a body, also where it is compressed although nobody asked for that. */
function decoded(bytes: Buffer, headers: Record<string, string>, limit: number): string {
  const unpack = unpackers[headers['content-encoding'] ?? '']
  try {
    return new TextDecoder().decode(unpack?.(bytes, { maxOutputLength: limit }) ?? bytes)
  } catch {
    // cut, broken, or a bomb
    return ''
  }
}

const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}
