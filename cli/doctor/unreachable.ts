import { bareHost, isLoopback, normalForm } from '../../schema/address.ts'
import type { Backend } from '../../schema/backend.ts'
import { isPrivate } from '../../schema/reach.ts'
import type { Symptom } from './diagnosis.ts'
import { seconds } from './judge.ts'
import { adviceForLoopback, type Place, proxyFor } from './place.ts'
import { knock, type Reach } from './reach.ts'
import { ask } from './request.ts'

interface Attempt {
  url: URL
  backend: Backend
  place: Place
  timeout: number
  redact(text: string): string
  /** Other ports of the host where somebody answers. */
  others: { url: URL; name: string }[]
}

/** Why a server was not reached, and what to do. */
export async function unreachable(
  { trouble, addresses }: Reach,
  attempt: Attempt,
): Promise<Symptom> {
  const { at, code } = trouble as NonNullable<Reach['trouble']>
  const symptom =
    at === 'resolve'
      ? unresolved(code, attempt)
      : at === 'tls'
        ? await untrusted(code, addresses[0]?.address ?? '', attempt)
        : await unconnected(code, addresses[0]?.address ?? '', attempt)
  const variable = proxyFor(attempt.url, attempt.place)
  if (variable === null || at === 'tls') return symptom
  const why = `${symptom.why} ${variable} is set: this network may let nothing out but through that proxy, which doctor does not use.`
  return { ...symptom, why }
}

function unresolved(code: string, { url, timeout, place }: Attempt): Symptom {
  const { hostname } = url
  const error = { severity: 'error' as const, fix: null }
  if (code !== 'ENOTFOUND') {
    return {
      ...{ ...error, code: 'no-resolver' },
      message: `the address of ${hostname} was not found out (${code === 'timeout' ? `nothing within ${seconds(timeout)}` : code})`,
      why: 'The resolver of this network does not answer: there is no network, or no way out of it.',
    }
  }
  const isLabel = !hostname.includes('.')
  const inContainer = hostname.endsWith('.docker.internal') || isLabel
  return {
    ...{ ...error, code: 'no-such-host' },
    message: `there is no host ${hostname}`,
    why:
      inContainer && place.runsIn !== 'docker' && place.runsIn !== 'kubernetes'
        ? 'Such a name is known inside a container network alone, and this runs outside of one.'
        : isLabel
          ? 'No service of this container network has that name.'
          : 'No resolver knows the name: it is misspelt, or known in another network.',
  }
}

async function unconnected(code: string, address: string, attempt: Attempt): Promise<Symptom> {
  const { url, backend, place, timeout, redact, others } = attempt
  const shown = redact(url.origin)
  const error = { severity: 'error' as const, fix: null }
  if (code !== 'ECONNREFUSED') {
    return {
      ...{ ...error, code: 'no-connection' },
      message: `${shown} takes no connection (${code === 'timeout' ? `no answer within ${seconds(timeout)}` : code})`,
      why: isPrivate(bareHost(url.hostname))
        ? 'The machine is off, in another network, or a firewall drops what comes to this port.'
        : 'A firewall is in between, or there is no way to that network from here.',
    }
  }
  const message = `nothing listens at ${shown}: the connection is refused`
  const refused = { ...error, code: 'refused', message }
  const [other] = others
  if (other !== undefined) {
    return {
      ...refused,
      why: `${other.name} answers on port ${other.url.port} of the same host.`,
      fix: `base_url: ${redact(normalForm(other.url))}`,
    }
  }
  const advice = adviceForLoopback(url, place)
  if (advice !== null) return { ...refused, ...advice }
  const listen = backend.kind.probe?.listen
  const opened = listen === undefined ? null : `Start ${backend.kind.name} with ${listen}`
  if (place.own.includes(address) && !isLoopback(url.hostname)) {
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
    if ((await knock('127.0.0.1', port, Math.min(timeout, 1000))) === null) {
      return {
        ...{ ...refused, code: 'loopback-only' },
        why: `This is an address of this machine, where something listens on port ${port} for 127.0.0.1 alone: other machines and containers cannot reach it.`,
        fix: opened,
      }
    }
  }
  const usual = backend.kind.ports?.[0]
  if (isLoopback(url.hostname)) {
    return {
      ...refused,
      why: `${backend.kind.name} is not running here, or on another port${usual === undefined ? '' : ` (its own is ${usual})`}.`,
    }
  }
  return {
    ...refused,
    why: 'The machine is there. Its server is not running, has another port, or listens for its own machine alone.',
    fix: opened,
  }
}

const certificates: Record<string, [what: string, fix: string]> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    'is signed by itself, so that nobody vouches for it',
    'NODE_EXTRA_CA_CERTS=<file with the certificate>, if it is yours',
  ],
  SELF_SIGNED_CERT_IN_CHAIN: [
    'is signed by an authority that this machine does not know, as proxies of companies do it',
    'NODE_EXTRA_CA_CERTS=<file with the certificate of that authority>',
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'comes without the ones between it and its authority',
    'Let the server send its whole chain',
  ],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [
    'is signed by an authority that this machine does not know',
    'NODE_EXTRA_CA_CERTS=<file with the certificate of that authority>',
  ],
  CERT_HAS_EXPIRED: ['has expired', 'Renew it on the server'],
  CERT_NOT_YET_VALID: ['is not valid yet', 'Look at the clocks of both machines'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'was made for another host name',
    'Write the name that the certificate has',
  ],
}

async function untrusted(code: string, address: string, attempt: Attempt): Promise<Symptom> {
  const { url, timeout, redact } = attempt
  const shown = redact(url.origin)
  const error = { severity: 'error' as const, fix: null }
  const known = certificates[code]
  if (known !== undefined) {
    const [what, fix] = known
    return {
      ...{ ...error, code: 'bad-certificate', fix },
      message: `the certificate of ${shown} ${what} (${code})`,
      why: 'Every client refuses it, and nothing was sent. Turning the check off would show the key to whoever stands in between.',
    }
  }
  if (code === 'timeout') {
    return {
      ...{ ...error, code: 'no-tls' },
      message: `${shown} takes the connection and does not answer over TLS within ${seconds(timeout)}`,
      why: 'The server is stuck, or the port is another program’s.',
    }
  }
  const plain = new URL(url)
  plain.protocol = 'http:'
  plain.port = url.port === '' ? '443' : url.port
  const reply = await ask({ url: plain, address, headers: {}, timeout, limit: 1024 })
  return {
    ...{ ...error, code: 'no-tls' },
    message: `${shown} does not speak TLS (${code})`,
    why: reply.answered ? 'It answers over plain http.' : 'What listens there is no https server.',
    fix: reply.answered ? `base_url: ${redact(normalForm(plain))}` : null,
  }
}
