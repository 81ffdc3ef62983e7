import type { CheckResult } from '../../keyfit.ts'
import { hostFits, isLoopback } from '../../schema/address.ts'
import type { Backend } from '../../schema/backend.ts'
import type { ClientTarget } from '../../schema/config.ts'
import { sdkPackages } from '../../schema/sdk-clients.ts'

/** What keyfit.yaml declares, as far as code may say it a second time. */
export interface Declared {
  backends: Backend[]
  addresses: Address[]
  /** The providers whose key each variable holds. */
  variables: ReadonlyMap<string, string[]>
  clients: ClientTarget[]
}

/** An address of one provider. */
export interface Address {
  provider: string
  host: string
  /** Empty where any will do. */
  port: string
  /** First part of the path of the API where the vendor's pages are on the same host. */
  below: string | null
}

/** Gathers it from the root and every environment. */
export function declaredIn({ config, backends, environments }: CheckResult): Declared {
  const scopes = [{ config, backends }, ...environments]
  const all = scopes.flatMap((scope) => scope.backends)
  const variables = new Map<string, string[]>()
  for (const { name, credential } of all) {
    if (credential.type !== 'variable') continue
    const known = variables.get(credential.variable) ?? []
    variables.set(credential.variable, [...new Set([...known, name])])
  }
  const clients = scopes.flatMap((scope) => scope.config?.generate.client ?? [])
  return { backends: all, addresses: all.flatMap(addressesOf), variables, clients }
}

function addressesOf({ name, kind, destination }: Backend): Address[] {
  const { url, hosts } = destination
  const more = hosts
    .filter((host) => !isLoopback(host))
    .map((host) => ({ provider: name, host: host.toLowerCase(), port: '', below: null }))
  if (url === null) return more
  const host = url.hostname
  const port = isLoopback(host) ? portOf(url) : url.port
  const page = kind.key.page
  const hasPages = page !== undefined && URL.canParse(page) && new URL(page).hostname === host
  const below = hasPages ? `/${url.pathname.split('/')[1] ?? ''}` : null
  return [{ provider: name, host, port, below }, ...more]
}

/** The host that a literal sends to, and the providers that declare it; null where none does. */
export function declaredAt(
  text: string,
  { addresses }: Declared,
): { host: string; providers: string[] } | null {
  if (!/^(?:https?|wss?):\/\/\S+$/i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  const { hostname, pathname } = url
  const fits = addresses.filter(({ host, port, below }) => {
    const isHost = isLoopback(hostname) ? isLoopback(host) : hostFits(host, hostname)
    if (!isHost || (port !== '' && port !== portOf(url))) return false
    return below === null || pathname === below || pathname.startsWith(`${below}/`)
  })
  if (fits.length === 0) return null
  return { host: url.host, providers: [...new Set(fits.map(({ provider }) => provider))] }
}

function portOf({ port, protocol }: URL): string {
  return port === '' ? (/^(?:https|wss):$/.test(protocol) ? '443' : '80') : port
}

/** Words of which at least one stands in every file that is worth parsing. */
export function wordsOf({ addresses, variables }: Declared): RegExp {
  const hosts = addresses.map(({ host, port }) => {
    if (!isLoopback(host)) return host.replace(/^(?:.*\*)?\.?/, '')
    return port === '80' || port === '443' ? '://' : `:${port}`
  })
  const words = [...new Set([...hosts, ...variables.keys()])].map((word) =>
    word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  )
  const packages = Object.values(sdkPackages).map(({ word }) => word)
  return new RegExp([...packages, ...words, 'keyfit-ignore'].join('|'), 'i')
}
