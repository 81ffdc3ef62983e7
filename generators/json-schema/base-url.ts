import type { Api, Kind, Wire } from '../../kinds/kind.ts'
import { wires } from '../../kinds/wires.ts'

/**
 * A mistake in the path of a base URL that is certain, unless `right` fits all the same. An editor
 * shows `right` beside it. URLs with a reference, an odd port or an escape are left to `check`.
 */
export interface UrlMistake {
  wrong: string
  right: string
}

const port = '(:[0-9]+)?'
const anyHost = '[a-z0-9.-]*[a-z0-9-]'
/** How a URL in plain letters begins, up to the end of its host. */
export const plainUrl = `^https?://${anyHost}${port}(/|$)`

const segments = '(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*'

/** The mistakes in the path of a base URL that can be told for one API of a kind. */
export function pathMistakes(kind: Kind, api: Api): UrlMistake[] {
  const isListed = kind.hosts.length > 0 && api.bases.length > 0
  return isListed ? [onOwnHost(kind, api)] : anywhere(kind, api)
}

/** On the vendor's own hosts the right paths are listed. */
function onOwnHost(kind: Kind, api: Api): UrlMistake {
  const version = literally(api.path || '/v1')
  const wrong = ['', version, segments + version + version]
  const right = [...api.bases.map(({ url }) => url), ...(api.accepts ?? [])].map((base) =>
    templatePattern(base.replace(/^https?:\/\/[^/]+/, '')),
  )
  return {
    wrong: `^https?://${hostsPattern(kind.hosts)}${group(wrong)}/*$`,
    right: `^https?://[^/]+${group([...new Set(right)])}/*$`,
  }
}

/** At an address of the user's own, the end of the path is what counts. */
function anywhere(kind: Kind, api: Api): UrlMistake[] {
  const endings = [api.path ?? '', ...(api.accepts ?? [])].map((base) =>
    base.replace(/^https?:\/\/[^/]+/, ''),
  )
  const wrong = (path: string) => `^https?://${anyHost}${port}${path}/*$`
  const never = (path: string) => ({ wrong: wrong(segments + path), right: `^(?!.*${path}/*$)` })
  const [ending = ''] = endings
  if (!endings.includes('')) {
    const path = literally(ending)
    const missing = { wrong: wrong(''), right: `${group(endings.map(templatePattern))}/*$` }
    return endings.length === 1 ? [missing, never(path + path)] : [missing]
  }
  const doubled = wires[api.wire].routesBeginWith
  const isWrong = doubled !== '' && endings.every((one) => one === '') && isSure(kind, [doubled])
  return isWrong ? [never(literally(doubled))] : []
}

/** Whether a base URL that is a whole endpoint of the API is wrong for sure. */
export function refusesEndpoints(kind: Kind, { wire, bases, accepts = [] }: Api): boolean {
  const { routes } = wires[wire]
  const legal = [...bases.map(({ url }) => url), ...accepts]
  const mayEndSo = legal.some(
    (url) => url.endsWith('}') || routes.some((route) => url.endsWith(route)),
  )
  return !mayEndSo && isSure(kind, routes)
}

/** A base URL that is a whole endpoint of a wire. */
export function endpointMistake(wire: Wire): UrlMistake {
  const routes = group(wires[wire].routes.map(literally))
  return {
    wrong: `^https?://${anyHost}${port}${segments}${routes}/*$`,
    right: `^(?!.*${routes}/*$)`,
  }
}

/** Whether no mistake on record that ends so is one of which nobody is sure. */
function isSure({ mistakes }: Kind, endings: string[]): boolean {
  return !mistakes.some(
    ({ sure, url }) => sure !== 'documented' && endings.some((ending) => url.endsWith(ending)),
  )
}

/** A URL at one of these hosts, whatever its path. */
export function atHosts(hosts: string[]): string {
  return `^https?://${hostsPattern(hosts)}${port}(/|$)`
}

function hostsPattern(hosts: string[]): string {
  return group(hosts.map((host) => host.split('*').map(literally).join('[a-z0-9.-]+')))
}

function templatePattern(template: string): string {
  return template
    .replace(/(?<!\/)\/+$/, '')
    .split(/(\{[A-Za-z_|]+\})/)
    .map((part) =>
      part.startsWith('{') ? (part === '{host}' ? '[^/]+' : '[^/.]+') : literally(part),
    )
    .join('')
}

function group(alternatives: string[]): string {
  return alternatives.length === 1 ? (alternatives[0] as string) : `(${alternatives.join('|')})`
}

/** The text as a pattern that fits only itself. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
