import type { Kind } from '../../kinds/kind.ts'
import { isOwnHost } from '../../schema/address.ts'
import { holds, isHtml, jsonIn, modelsIn, titleIn } from './body.ts'
import type { Answered, Reply } from './request.ts'

/** Who answers at an origin. */
export interface Identity {
  kind: Kind | null
  name: string
}

/** Asks for a path of the origin, without a key. */
export type Get = (path: string) => Promise<Reply>

/**
 * Finds out who answers: by the host where it is a vendor's own, by headers that one kind alone sends,
 * else by the endpoints that one kind alone has, those of the declared kind first.
 */
export async function identify(
  url: URL,
  declared: Kind,
  kinds: Iterable<Kind>,
  first: Reply | null,
  get: Get,
): Promise<Identity | null> {
  const all = [...kinds]
  if (first?.answered && isPage(first)) return { kind: null, name: pageName(first) }
  if (isOwnHost(declared, url.hostname)) return { kind: declared, name: declared.name }
  const signed = first?.answered ? bySigns(first, [declared, ...all]) : null
  if (signed !== null) return { kind: signed, name: signed.name }
  const found = await byEndpoints(declared, all, get)
  if (found !== null) return { kind: found, name: found.name }
  return first?.answered ? { kind: null, name: shapeName(first) } : null
}

/** The kind whose headers an answer has. */
function bySigns({ headers }: Answered, kinds: Kind[]): Kind | null {
  const has = ({ probe }: Kind) =>
    probe?.signs?.some(({ header, holds: words }) => {
      const value = headers[header]
      return value !== undefined && holds(value, words)
    })
  return kinds.find(has) ?? null
}

/** The most telling words first, and no more paths than a person would try. */
async function byEndpoints(declared: Kind, kinds: Kind[], get: Get): Promise<Kind | null> {
  const others = kinds
    .filter((kind) => kind.id !== declared.id && kind.class !== 'cloud')
    .flatMap((kind) => (kind.probe?.identity ?? []).map((entry) => ({ kind, ...entry })))
    .sort((one, other) => other.holds.length - one.holds.length)
  const own = (declared.probe?.identity ?? []).map((entry) => ({ kind: declared, ...entry }))
  for (const entries of [own, others]) {
    const paths = [...new Set(entries.map(({ path }) => path))].slice(0, 24)
    const replies = new Map<string, Reply>()
    for (let at = 0; at < paths.length; at += 6) {
      const some = paths.slice(at, at + 6)
      const answers = await Promise.all(some.map(get))
      // one that does not answer in time will not answer the next ones either
      if (answers.some((reply) => !reply.answered)) return null
      some.forEach((path, index) => {
        replies.set(path, answers[index] as Reply)
      })
    }
    const found = entries.find(({ path, holds: words }) => {
      const reply = replies.get(path)
      return reply?.answered && reply.status < 400 && holds(reply.text, words)
    })
    if (found !== undefined) return found.kind
  }
  return null
}

/** A page for a browser, which no API answers with. A plain 404 or 405 says nothing about the rest. */
export function isPage(reply: Answered): boolean {
  return isHtml(reply) && reply.status !== 404 && reply.status !== 405
}

/** What sort of page it is, in words. */
export function pageName({ status, headers, text }: Answered): string {
  const title = titleIn(text)
  const named = title === null ? '' : ` (“${title}”)`
  if (status === 511 || /captive|hotspot|wi-?fi (?:log|sign)|network login/i.test(text)) {
    return `a captive portal${named}`
  }
  const server =
    /^(nginx|openresty|caddy|apache|cloudflare|traefik|envoy|haproxy|awselb|varnish|iis|microsoft-iis)/i.exec(
      headers.server ?? '',
    )?.[1]
  const written = /<center>(nginx|openresty|cloudflare)[^<]*<\/center>/i.exec(text)?.[1]
  if (status >= 400) {
    const proxy = written ?? server
    return proxy === undefined
      ? `an error page${named}`
      : `an error page of ${proxy.toLowerCase()}${named}`
  }
  if (/type=["']?password|sign in|log ?in|single sign-on|\bsso\b|oauth/i.test(text)) {
    return `a login page${named}`
  }
  return `a page for browsers${named}`
}

function shapeName(reply: Answered): string {
  if (isHtml(reply)) return pageName(reply)
  if (modelsIn(reply.text) !== null) return 'a server that lists models'
  const data = jsonIn(reply.text)
  if (data === undefined) return reply.text === '' ? 'a server that says nothing' : 'no JSON API'
  return 'an unknown JSON API'
}
