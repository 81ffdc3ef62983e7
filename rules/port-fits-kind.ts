import { isLoopback } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'port-fits-kind',
  severity: 'warning',
  about: 'The port of a local server is no slip of its usual one, and is spoken to as it answers.',
  docs: `Local servers have usual ports, and a port with two digits swapped is refused with no hint at what is
wrong. On its usual port a local server speaks plain http: with \`https://\` the connection breaks before
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
      title: 'warns of https on the usual port',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    base_url: https://127.0.0.1:11434/v1\n',
    },
  ],
  check: ({ backends }) => backends.flatMap((backend) => report(backend) ?? []),
})

function report(backend: Backend): Report | null {
  const { kind, destination } = backend
  const { url, origin, from } = destination
  if (url === null || from !== 'file' || kind.ports === undefined) return null
  const near = kind.ports.find((port) => isSlip(url.port, String(port)))
  const at = { ...placeOf(backend, 'base_url'), part: url.port }
  const see = seeOrigin(origin, 'the address comes from here')
  if (near !== undefined && !kind.ports.map(String).includes(url.port)) {
    return {
      at,
      message: `${url.port} looks like a slip of ${near}, the usual port of ${kind.name}${saidBy(origin)}`,
      why: 'Where nothing listens, the connection is refused.',
      fix: `base_url: ${url.protocol}//${url.hostname}:${near}${url.pathname}`,
      see,
    }
  }
  const isPlain = url.protocol === 'https:' && isLoopback(url.hostname)
  if (!isPlain || !kind.ports.map(String).includes(url.port)) return null
  return {
    at: { ...at, part: 'https' },
    message: `${kind.name} speaks plain http on ${url.host}, unless it was started with a certificate${saidBy(origin)}`,
    why: 'A TLS handshake with a server that speaks http fails before anything is said.',
    fix: `base_url: http://${url.host}${url.pathname}`,
    see,
  }
}

/** The same digits in another order, or several of an unusual number mixed up; a neighbour is none. */
function isSlip(written: string, usual: string): boolean {
  if (written.length !== usual.length || written === usual) return false
  const sorted = (port: string) => [...port].sort().join('')
  if (sorted(written) === sorted(usual)) return true
  const digits = (port: string) => sorted([...new Set(port)].join(''))
  const different = [...usual].filter((digit, index) => digit !== written[index]).length
  return usual.length > 4 && different > 1 && digits(written) === digits(usual)
}
