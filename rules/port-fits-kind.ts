import type { Kind } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { isLoopback, pathOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { fixOfUrl, placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'port-fits-kind',
  severity: 'warning',
  about: 'The port of a local server is no slip of its usual one, and is spoken to as it answers.',
  docs: `Local servers have usual ports, and a port with two digits swapped is refused with no hint at what is
wrong; one that stands in the path sends requests to port 80, and on the port of another program another
program answers. On its usual port a local server speaks plain http: with \`https://\` the connection breaks before
anything is said.

Any port may be right, so this is a warning. Where a proxy with a certificate listens there, silence it.`,
  yields: ['url-is-absolute', 'url-has-api-path', 'url-fits-kind'],
  good: [
    {
      title: 'accepts a port of your own',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:12000/v1\n',
    },
  ],
  bad: [
    {
      title: 'warns of digits that are swapped',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: http://localhost:11343/v1\n',
    },
    {
      title: 'warns of a port in the path',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: http://192.168.1.5/11434/v1\n',
    },
    {
      title: 'warns of the port of a program that speaks another wire',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    wire: ollama\n    base_url: http://localhost:1234\n',
    },
    {
      title: 'warns of https on the usual port',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: https://127.0.0.1:11434/v1\n',
    },
  ],
  check: (context) => context.backends.flatMap((backend) => report(backend, context) ?? []),
})

function report(backend: Backend, { kinds }: RuleContext): Report | null {
  const { url, origin, from } = backend.destination
  if (url === null || from !== 'file') return null
  const found =
    judgePlace(backend, url) ??
    judgeSlip(backend, url, kinds) ??
    judgeScheme(backend, url, kinds) ??
    judgeNeighbour(backend, url, kinds)
  if (found === null) return null
  const { part, cure, message, why } = found
  return {
    at: { ...placeOf(backend, 'base_url'), part },
    message: message + saidBy(origin),
    why,
    fix: fixOfUrl(backend, cure),
    see: seeOrigin(origin, 'the address comes from here'),
  }
}

interface Judgement {
  part: string
  message: string
  why: string
  cure: string
}

type Kinds = RuleContext['kinds']

/** `http://localhost/8080/v1` */
function judgePlace({ kind }: Backend, url: URL): Judgement | null {
  const first = url.pathname.split('/')[1] ?? ''
  if (url.port !== '' || !kind.ports?.map(String).includes(first)) return null
  return {
    part: first,
    message: `${first}, the usual port of ${kind.name}, stands in the path`,
    why: `A port follows the host after a colon. Like this, requests go to port ${url.protocol === 'https:' ? 443 : 80}.`,
    cure: `${url.origin}:${first}${url.pathname.slice(first.length + 1)}`,
  }
}

function judgeSlip({ kind }: Backend, url: URL, kinds: Kinds): Judgement | null {
  if (kind.ports?.includes(Number(url.port))) return null
  const near = kind.ports?.find((port) => isSlip(url.port, String(port)))
  // a slip may make the usual port of another program
  if (near === undefined || listeningOn(url.port, kinds.values()).length > 0) return null
  return {
    part: url.port,
    message: `${url.port} looks like a slip of ${near}, the usual port of ${kind.name}`,
    why: 'Where nothing listens, the connection is refused.',
    cure: `${url.protocol}//${url.hostname}:${near}${pathOf(url)}`,
  }
}

function judgeScheme({ kind }: Backend, url: URL, kinds: Kinds): Judgement | null {
  if (url.protocol !== 'https:' || !isNear(url.hostname)) return null
  const there = listeningOn(url.port, kind.ports === undefined ? kinds.values() : [kind])
  const [one] = there
  if (one === undefined || there.length > 1 || one.class !== 'local') return null
  return {
    part: 'https',
    message: `${one.name} speaks plain http on ${url.host}, unless it was started with a certificate`,
    why: 'A server that speaks http cannot answer the handshake of https, so every call fails before it is sent.',
    cure: `http://${url.host}${pathOf(url)}`,
  }
}

/** The port of one other program, which does not even speak the wire. */
function judgeNeighbour({ kind, api }: Backend, url: URL, kinds: Kinds): Judgement | null {
  if (kind.ports === undefined || kind.ports.map(String).includes(url.port)) return null
  const there = listeningOn(url.port, kinds.values())
  const [other] = there
  if (other === undefined || there.length > 1 || !isNear(url.hostname)) return null
  if (other.apis.some(({ wire }) => wire === api.wire)) return null
  return {
    part: url.port,
    message: `${url.port} is the usual port of ${other.name}, which does not speak the ${wires[api.wire].name} API`,
    why: `${other.name} would answer 404. If it is meant, write \`kind: ${other.id}\` and a \`wire\` that it speaks: ${other.apis.map(({ wire }) => `\`${wire}\``).join(', ')}.`,
    cure: `${url.protocol}//${url.hostname}:${kind.ports[0]}${pathOf(url)}`,
  }
}

function listeningOn(port: string, kinds: Iterable<Kind>): Kind[] {
  return [...kinds].filter(({ ports }) => ports?.map(String).includes(port))
}

/** This machine, the one around a container, or a service beside it. */
function isNear(host: string): boolean {
  return isLoopback(host) || host.endsWith('.internal') || !host.includes('.')
}

/** The same digits in another order, or several of an unusual number mixed up; a neighbour is none. */
function isSlip(written: string, usual: string): boolean {
  if (written.length + 1 === usual.length) return isOneShort(written, usual)
  if (written.length !== usual.length) return false
  const sorted = (port: string) => [...port].sort().join('')
  if (sorted(written) === sorted(usual)) return true
  const digits = (port: string) => sorted([...new Set(port)].join(''))
  const different = [...usual].filter((digit, index) => digit !== written[index]).length
  return usual.length > 4 && different > 1 && digits(written) === digits(usual)
}

/** A digit is left out of an unusual number. */
function isOneShort(written: string, usual: string): boolean {
  return (
    usual.length > 4 &&
    new Set(usual).size > 2 &&
    [...usual].some((_, index) => usual.slice(0, index) + usual.slice(index + 1) === written)
  )
}
