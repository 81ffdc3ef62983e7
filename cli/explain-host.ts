import type pc from 'picocolors'
import { nearest } from '../diagnostics/suggest.ts'
import { check } from '../keyfit.ts'
import type { Api, Base, Kind } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { isLoopback, isOwnHost, matchTemplate, pathOf } from '../schema/address.ts'
import { baseText, classes, endOf, type Fact, keyText } from './kind-facts.ts'
import { linesOf } from './kind-page.ts'
import { mask } from './project/mask.ts'
import { Trouble } from './project/trouble.ts'

/** Whose an address is: the kinds that own a host, or that listen on a port. */
export function hostPage(
  text: string,
  kinds: Kind[],
  paint: ReturnType<typeof pc.createColors>,
): string {
  const place = placeOf(text)
  const owners = kinds.filter((kind) => isOwnHost(kind, place.url.hostname))
  const listeners = owners.length > 0 ? [] : kinds.filter((kind) => listensAt(kind, place))
  const found = [...owners, ...listeners]
  if (found.length === 0) throw new Trouble(unknown(place, kinds))
  const parts = found.map((kind) => {
    const facts = owners.length > 0 ? ownedBy(kind, place) : servedBy(kind, place)
    return `${paint.bold(kind.id)} (${classes[kind.class]}), ${kind.name}\n${linesOf(facts).join('\n')}`
  })
  const said = owners.length > 0 ? ownersText(owners) : listenersText(listeners, place)
  const [{ id }, ...others] = found as [Kind, ...Kind[]]
  const last =
    others.length === 0
      ? `\`keyfit explain ${id}\` says all that is known of it.`
      : '`keyfit explain <kind>` says all that is known of one.'
  return `${[`${paint.bold(mask(shown(place)))}\n${said}`, ...parts, last].join('\n\n')}\n`
}

/** What was asked about. */
interface Place {
  url: URL
  /** The port that was written. */
  port: number | null
  /** It was written as a whole URL or with a path: then it is judged as a base URL. */
  isBase: boolean
}

function placeOf(text: string): Place {
  const written = text
    .trim()
    .replace(/^:?(\d{1,5})$/, 'localhost:$1')
    .replace(/^([0-9a-f]*:[0-9a-f]*:[0-9a-f:]*)$/i, '[$1]')
  const hasScheme = written.includes('://')
  // who names a port or this machine speaks of a server of his own
  const isPlain =
    /^(?:localhost|127\.|\[::1\])/i.test(written) || /:(?!443\b)\d+(?:\/|$)/.test(written)
  const whole = hasScheme ? written : `${isPlain ? 'http' : 'https'}://${written}`
  const url = URL.canParse(whole) ? new URL(whole) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new Trouble(
      `\`${masked(text)}\` is no host, no host with a port and no URL that begins with http:// or https://`,
    )
  }
  const isBase = hasScheme || pathOf(url) !== ''
  // what else a URL may hold is no part of a base URL, and maybe secret
  const bare = new URL(`${url.protocol}//${url.host}${pathOf(url)}`)
  return { url: bare, port: bare.port === '' ? null : Number(bare.port), isBase }
}

/** A text that is no URL, without what would be a user, a password or a query in one. */
function masked(text: string): string {
  return mask(text.replace(/^([^/]*:\/\/)?.*@/s, '$1…@').replace(/[?#].*/s, '?…'))
}

function shown({ url, isBase }: Place): string {
  return isBase ? `${url.origin}${pathOf(url)}` : url.host
}

/** Servers stand anywhere: a port that is their default says which it may be, on any host. */
function listensAt({ ports = [] }: Kind, { url, port }: Place): boolean {
  return port === null ? isLoopback(url.hostname) && ports.length > 0 : ports.includes(port)
}

function ownersText(owners: Kind[]): string {
  return owners.length === 1 ? 'One kind owns this host.' : `${owners.length} kinds own this host.`
}

function listenersText(kinds: Kind[], { port }: Place): string {
  if (port === null) return 'No port is said. These are the kinds that have a usual one:'
  return kinds.length === 1
    ? `On port ${port} one kind listens unless told another port; any other server may.`
    : `${kinds.length} kinds listen on port ${port} unless told another one: the port does not say which of them answers. \`kind\` does.`
}

function ownedBy(kind: Kind, place: Place): Fact[] {
  const here = kind.apis
    .map((api) => ({ api, bases: api.bases.filter((base) => isAt(base, place.url)) }))
    .filter(({ bases }) => bases.length > 0)
  const shown = here.length > 0 ? here : kind.apis.map((api) => ({ api, bases: api.bases }))
  return [
    ...endOf(kind).map((end) => ({ ...end, text: `Ended: ${end.text}` })),
    ...(place.isBase ? kind.apis.map((api) => verdict(kind, api, place)) : []),
    ...shown.map(({ api, bases }) => ({
      text: `${wires[api.wire].name} wire${here.length > 0 ? '' : ', at another host of it'}`,
      parts: [
        ...bases.map((base) => ({ text: baseText(base) })),
        ...(api.accepts === undefined
          ? []
          : [{ text: `also right: ${api.accepts.map((url) => `\`${url}\``).join(', ')}` }]),
      ],
    })),
    ...(kind.separateRegions
      ? [{ text: 'Its regions are separate accounts: a key of one is refused by the others' }]
      : []),
    { text: keyText(kind) },
  ]
}

function servedBy(kind: Kind, place: Place): Fact[] {
  const { ports = [], apis } = kind
  const origin = `${place.url.protocol}//${place.url.hostname}:${place.port ?? ports[0]}`
  if (place.isBase && place.port !== null) return apis.map((api) => verdict(kind, api, place))
  const also = ports.slice(place.port === null ? 1 : ports.length)
  return [
    ...apis.map((api) => ({ text: `${wires[api.wire].name} wire: \`${origin}${endingOf(api)}\`` })),
    ...(also.length === 0 ? [] : [{ text: `also on port ${also.join(', ')}` }]),
  ]
}

/** How the base URL of a server ends that stands at the user's own address. */
function endingOf({ path, bases }: Api): string {
  return path ?? bases[0]?.url.replace(/^https?:\/\/[^/]+/, '') ?? ''
}

/** Whether it is a base URL of this API, as `keyfit check` judges it. */
function verdict(kind: Kind, api: Api, { url }: Place): Fact {
  const name = `${wires[api.wire].name} wire`
  const base = `${url.origin}${pathOf(url)}`
  const key = kind.key.need === 'required' ? 'caller' : 'none'
  const provider = { kind: kind.id, base_url: base, wire: api.wire, api_key: key }
  const { diagnostics } = check(JSON.stringify({ version: 1, providers: { [kind.id]: provider } }))
  const [wrong] = diagnostics.filter(({ path }) => path.at(-1) === 'base_url')
  if (wrong !== undefined) {
    const parts = wrong.fix === null ? [] : [{ text: wrong.fix }]
    return { text: `As base URL of the ${name} it is wrong: ${wrong.message}`, parts }
  }
  const exact = api.bases.find((one) => matchTemplate(one.url, url) !== null)
  const region = exact?.region === undefined ? '' : `, region \`${exact.region}\``
  return { text: `It is right as base URL of the ${name}${region}` }
}

function isAt(base: Base, url: URL): boolean {
  const [origin = ''] = /^https?:\/\/[^/]+/.exec(base.url) ?? []
  const scheme = origin.slice(0, origin.indexOf(':'))
  return origin !== '' && matchTemplate(origin, new URL(`${scheme}://${url.host}`)) !== null
}

function unknown(place: Place, kinds: Kind[]): string {
  const { url, port } = place
  const own = `A server of your own is ${kinds
    .filter((kind) => kind.class === 'protocol')
    .map(({ id }) => `\`kind: ${id}\``)
    .join(' or ')}.`
  if (isLoopback(url.hostname)) {
    const ports = [...new Set(kinds.flatMap((kind) => kind.ports ?? []))].sort((a, b) => a - b)
    return `no kind listens on port ${port} unless told to; usual ports are ${ports.join(', ')}. ${own}`
  }
  const hosts = [...new Set(kinds.flatMap((kind) => kind.hosts))]
  const near =
    hosts.find((host) => haveOneOwner(host, url.hostname)) ?? nearest(url.hostname, hosts)
  const meant = near === null ? '' : ` Did you mean ${near}?`
  return `\`${mask(shown(place))}\` is no address of any kind.${meant} ${own}`
}

/** Whether two hosts lie in the same registered domain, as far as names can tell. */
function haveOneOwner(one: string, other: string): boolean {
  const labels = one.split('.')
  const count = (labels.at(-2) ?? '').length > 3 ? 2 : 3
  const domain = labels.slice(-count).join('.')
  return labels.length >= count && (other === domain || other.endsWith(`.${domain}`))
}
