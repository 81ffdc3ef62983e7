import type { Base, Kind } from '../kinds/kind.ts'

const anyPart = /^[a-z0-9.-]+$/

/**
 * Whether a host name lies in a pattern: a name, `.example.com` (it and everything below), `*.x` or
 * a `*` inside a label. Case does not matter. `[::1]` and `::1` are the same.
 */
export function hostFits(pattern: string, host: string): boolean {
  const name = bareHost(host)
  const wanted = bareHost(pattern)
  if (wanted === name) return true
  if (wanted.startsWith('.')) return name.endsWith(wanted) || name === wanted.slice(1)
  return wanted.includes('*') && partsFit(wanted.split('*'), name)
}

/** Whether a name is made of these parts, with something between each two; the first place that fits is taken. */
function partsFit([first = '', ...parts]: string[], name: string): boolean {
  const last = parts.pop() ?? ''
  const end = name.length - last.length
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let from = first.length
  for (const part of parts) {
    const at = name.indexOf(part, from + 1)
    if (at === -1 || !anyPart.test(name.slice(from, at))) return false
    from = at + part.length
  }
  return anyPart.test(name.slice(from, end))
}

/** A host name as it is compared: in lower case, without brackets and without a dot at the end. */
export function bareHost(host: string): string {
  const lower = host.toLowerCase()
  const name = lower.startsWith('[') && lower.endsWith(']') ? lower.slice(1, -1) : lower
  return name.endsWith('.') ? name.slice(0, -1) : name
}

/** Whether a host name means this machine itself. */
export function isLoopback(host: string): boolean {
  const name = bareHost(host)
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    (name.startsWith('127.') && /^127(?:\.\d{1,3}){3}$/.test(name))
  )
}

/** Whether a URL lies in an entry of `hosts`, `egress` or `plaintext`. */
export function allows(entry: string, url: URL): boolean {
  const { host, port } = partsOf(entry)
  if (port !== null) {
    const actual = url.port || (url.protocol === 'https:' ? '443' : '80')
    if (port !== actual) return false
  }
  if (host === 'localhost') return isLoopback(url.hostname)
  return host.includes('/') ? inRange(host, url.hostname) : hostFits(host, url.hostname)
}

/** An entry without its scheme: the host or the range, and the port where it names one. */
function partsOf(entry: string): { host: string; port: string | null } {
  const written = entry.includes('://') ? entry.slice(entry.indexOf('://') + 3) : entry
  if (!written.includes(':')) return { host: written, port: null }
  const [, host = '', port = ''] = /^(.*[^:]):(\d+)$/.exec(written) ?? []
  return host === '' || isBareIPv6(host) ? { host: written, port: null } : { host, port }
}

function isBareIPv6(text: string): boolean {
  return /^[0-9a-f]*:[0-9a-f:]*$/i.test(text)
}

/** Whether a URL lies in one of them. Plain names, of which there may be many, are looked up. */
export function allowsAny(entries: string[], url: URL): boolean {
  let index = indexes.get(entries)
  if (index === undefined) {
    index = {
      names: new Set(entries.filter(isName)),
      others: entries.filter((one) => !isName(one)),
    }
    indexes.set(entries, index)
  }
  return index.names.has(bareHost(url.hostname)) || index.others.some((entry) => allows(entry, url))
}

const indexes = new WeakMap<string[], { names: ReadonlySet<string>; others: string[] }>()

/** A host name of lower case with a dot, which allows that host alone. */
function isName(entry: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(entry)
}

/** Whether whatever lies in an entry of a policy lies in another one, too. */
export function covers(bound: string, entry: string): boolean {
  if (bound === entry) return true
  const { host, port } = partsOf(entry)
  const limit = partsOf(bound)
  // no port stands for all of them, and `localhost` for all addresses of this machine
  if (limit.port !== null && limit.port !== port) return false
  if (host === 'localhost') return limit.host === host
  if (host.includes('/')) {
    const [network = '', length = ''] = host.split('/')
    return Number(limit.host.split('/')[1]) <= Number(length) && inRange(limit.host, network)
  }
  if (host.startsWith('.') || host.includes('*')) return coversPattern(limit.host, host)
  const name = isBareIPv6(host) ? `[${host}]` : host
  const url = `http://${name}${port === null ? '' : `:${port}`}`
  return URL.canParse(url) && allows(bound, new URL(url))
}

/** Whether whatever fits a pattern of hosts ends as another one, `.example.com` or `*.example.com`, does. */
function coversPattern(bound: string, pattern: string): boolean {
  const [wide, narrow] = [bound, pattern].map((text) => text.toLowerCase()) as [string, string]
  const ending = wide.replace(/^\*(?=\.)/, '')
  if (!ending.startsWith('.') || ending.includes('*')) return false
  // `.example.com` is also the host without a name before it
  return narrow.replace(/^\*/, '').endsWith(ending) && (wide === ending || narrow !== ending)
}

/** Whether an IPv4 or IPv6 address lies in a CIDR range; false for names. */
function inRange(range: string, host: string): boolean {
  const [network = '', length = ''] = range.split('/')
  const from = bits(bareHost(network))
  const address = bits(bareHost(host))
  const count = Number(length)
  if (from === null || address === null || from.length !== address.length) return false
  if (length === '' || !Number.isInteger(count) || count < 0 || count > from.length) return false
  return from.slice(0, count) === address.slice(0, count)
}

function bits(address: string): string | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) {
    const bytes = address.split('.').map(Number)
    return bytes.every((byte) => byte < 256) ? bytes.map((byte) => binary(byte, 8)).join('') : null
  }
  if (!/^[0-9a-f:]+$/.test(address) || !address.includes(':')) return null
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = 8 - left.length - right.length
  if (gap < 0 || (tail === undefined && gap !== 0)) return null
  const groups = [...left, ...new Array<string>(tail === undefined ? 0 : gap).fill('0'), ...right]
  return groups.map((group) => binary(Number.parseInt(group, 16), 16)).join('')
}

function binary(value: number, width: number): string {
  return value.toString(2).padStart(width, '0')
}

/** Whether a host is one of the vendor's own. */
export function isOwnHost(kind: Kind, host: string): boolean {
  return kind.hosts.some((pattern) => hostFits(pattern, host))
}

const templates = new Map<string, RegExp>()
/** Characters that an address with an own host and path may have; no server takes more. */
const longest = 2048

/**
 * Whether too many placeholders of a template share parts of its host or of its path, as in
 * `{a}{b}-{c}{d}`: there is no telling them apart, and the ways to try would have no end.
 */
export function isAmbiguous(template: string): boolean {
  const [host = '', ...path] = template.replace(/^[^/]*:\/\//, '').split('/')
  const shared = [...host.split('.'), ...path].map((part) => placeholdersOf(part).length - 1)
  return shared.reduce((sum, count) => sum + Math.max(count, 0), 0) > 2
}

/**
 * Matches a URL against a template (`https://{resource}.example.com/v1`): what its placeholders
 * stand for, or null. `{host}` is a host and port, any other one part of a host or of a path.
 * Trailing slashes, case of the host, default ports, query and fragment do not matter.
 */
export function matchTemplate(template: string, url: URL): Record<string, string> | null {
  const address = normalForm(url)
  if (address.length > longest) return null
  const wanted = template.replace(/(?<!\/)\/+$/, '')
  const first = wanted.indexOf('{')
  if (first === -1) return address === wanted ? {} : null
  // most templates differ from most addresses here, and an expression takes time to make
  const isNear =
    address.startsWith(wanted.slice(0, first)) &&
    address.endsWith(wanted.slice(wanted.lastIndexOf('}') + 1))
  if (!isNear || isAmbiguous(template)) return null
  let expression = templates.get(template)
  if (expression === undefined) {
    const names = new Set<string>()
    let inPath = false
    const source = wanted
      .split(/(\{[A-Za-z_|]+\})/)
      .map((part) => {
        if (!part.startsWith('{')) {
          inPath ||= part.replace('://', '').includes('/')
          return escapePattern(part)
        }
        const name = part.slice(1, -1).replaceAll('|', '_')
        if (names.has(name)) return `\\k<${name}>`
        names.add(name)
        // a part of a host ends at a dot; a part of a path may hold some: gpt-4.1
        return `(?<${name}>${name === 'host' || inPath ? '[^/]+' : '[^/.]+'})`
      })
      .join('')
    expression = new RegExp(`^${source}$`)
    templates.set(template, expression)
  }
  const match = expression.exec(address)
  return match === null ? null : { ...match.groups }
}

/** Origin and path without trailing slashes: how two base URLs are compared. */
export function normalForm(url: URL): string {
  return `${url.origin}${pathOf(url)}`
}

/** The path of a URL without trailing slashes; empty for the root. */
export function pathOf(url: URL): string {
  return url.pathname.replace(/(?<!\/)\/+$/, '')
}

/** Fills `{name}` in a template; names without a value stay as they are. */
export function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replace(/\{([A-Za-z_]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : whole,
  )
}

/** The placeholders of a template, in order, each once. */
export function placeholdersOf(template: string): string[] {
  return [
    ...new Set([...template.matchAll(/\{([A-Za-z_]+)\}/g)].map((match) => match[1] as string)),
  ]
}

/**
 * The base of a kind's API that these settings and this region choose: the first whose `when` holds,
 * those that say more before those that say less. Null where none fits.
 */
export function chooseBase(
  bases: Base[],
  region: string | null,
  settings: Record<string, unknown>,
): Base | null {
  const fitting = bases.filter(
    (base) => holds(base, settings) && (region === null || serves(base, region)),
  )
  const rank = (base: Base) => Object.keys(base.when ?? {}).length
  return fitting.reduce<Base | null>(
    (best, base) => (best === null || rank(base) > rank(best) ? base : best),
    null,
  )
}

function holds(base: Base, settings: Record<string, unknown>): boolean {
  return Object.entries(base.when ?? {}).every(([name, wanted]) =>
    wanted === true ? settings[name] !== undefined : String(settings[name]) === wanted,
  )
}

function serves(base: Base, region: string): boolean {
  return base.region === region || base.url.includes('{region}')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
