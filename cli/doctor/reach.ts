import { promises as dns, type LookupAddress } from 'node:dns'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { bare } from './request.ts'

/** One step on the way to a server. */
export interface Step {
  name: 'resolve' | 'connect' | 'tls' | 'models' | 'call'
  ok: boolean
  ms: number
  /** The code of an error, a status, or how many addresses there are. */
  detail: string
}

/** How far one comes with a URL before anything is asked. */
export interface Reach {
  steps: Step[]
  /** Those that the host name has, in the order of the resolver, and what came of each. */
  addresses: { address: string; code: string | null }[]
  /** The first one that took a connection, and TLS where the URL says https. */
  address: string | null
  /** The code of what went wrong, and where. */
  trouble: { at: 'resolve' | 'connect' | 'tls'; code: string } | null
}

/** Resolves, connects and, for https, shakes hands; each in the time given. Nothing is sent. */
export async function reach(url: URL, timeout: number): Promise<Reach> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const steps: Step[] = []
  const took = timer()
  const found = await resolve(bare(url.hostname), timeout)
  if (typeof found === 'string') {
    steps.push({ name: 'resolve', ok: false, ms: took(), detail: found })
    return { steps, addresses: [], address: null, trouble: { at: 'resolve', code: found } }
  }
  steps.push({ name: 'resolve', ok: true, ms: took(), detail: found.join(' ') })
  const connecting = timer()
  const addresses = await Promise.all(
    // some names have dozens; the first ones are those that programs try
    found
      .slice(0, 4)
      .map(async (address) => ({ address, code: await knock(address, port, timeout) })),
  )
  const address = addresses.find(({ code }) => code === null)?.address ?? null
  const code = addresses[0]?.code ?? 'ENOTFOUND'
  const ms = connecting()
  steps.push({ name: 'connect', ok: address !== null, ms, detail: address ?? code })
  if (address === null) return { steps, addresses, address, trouble: { at: 'connect', code } }
  if (url.protocol !== 'https:') return { steps, addresses, address, trouble: null }
  const shaking = timer()
  const problem = await shakeHands(address, port, bare(url.hostname), timeout)
  steps.push({ name: 'tls', ok: problem === null, ms: shaking(), detail: problem ?? '' })
  return problem === null
    ? { steps, addresses, address, trouble: null }
    : { steps, addresses, address: null, trouble: { at: 'tls', code: problem } }
}

/** Whether something takes connections there; the code of the error where nothing does. */
export function knock(address: string, port: number, timeout: number): Promise<string | null> {
  return settle(connect({ host: address, port }), 'connect', timeout)
}

function shakeHands(
  address: string,
  port: number,
  hostname: string,
  timeout: number,
): Promise<string | null> {
  const isAddress = hostname.includes(':') || /^[\d.]+$/.test(hostname)
  const socket = connectTls({
    host: address,
    port,
    ...(isAddress ? {} : { servername: hostname }),
    rejectUnauthorized: true,
    ALPNProtocols: ['http/1.1'],
  })
  return settle(socket, 'secureConnect', timeout)
}

function settle(
  socket: ReturnType<typeof connect>,
  event: 'connect' | 'secureConnect',
  timeout: number,
): Promise<string | null> {
  return new Promise((done) => {
    const finish = (code: string | null) => {
      clearTimeout(clock)
      done(code)
      socket.destroy()
    }
    const clock = setTimeout(() => finish('timeout'), timeout)
    socket.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.name))
    socket.on('close', () => finish('ECONNRESET'))
    socket.on(event, () => finish(null))
  })
}

let pending = 0

/** Whether the resolver still works on a name that nobody waits for; it cannot be told to stop. */
export function isResolving(): boolean {
  return pending > 0
}

async function resolve(hostname: string, timeout: number): Promise<string[] | string> {
  pending++
  const looking = dns
    .lookup(hostname, { all: true, verbatim: true })
    .then(
      (found: LookupAddress[]) => found.map(({ address }) => address),
      (error: NodeJS.ErrnoException) => error.code ?? error.name,
    )
    .finally(() => pending--)
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<string>((done) => {
    clock = setTimeout(() => done('timeout'), timeout)
  })
  const found = await Promise.race([looking, late])
  clearTimeout(clock)
  return Array.isArray(found) && found.length === 0 ? 'ENOTFOUND' : found
}

function timer(): () => number {
  const start = performance.now()
  return () => Math.round(performance.now() - start)
}
