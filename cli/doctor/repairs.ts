import type { Api } from '../../kinds/kind.ts'
import { normalForm } from '../../schema/address.ts'
import { endpointIn, nearestLegal, withoutVersions, withPath } from '../../schema/api-path.ts'
import type { Backend } from '../../schema/backend.ts'

/**
 * Base URLs of the same origin that may have been meant, the likeliest first: how the kind's own end,
 * without a doubled segment or an endpoint, and what most servers have.
 */
export function otherPaths(base: URL, { kind }: Backend, api: Api): URL[] {
  const nearest = nearestLegal(base, kind, api)
  const path = base.pathname.replace(/(?<!\/)\/+$/, '')
  const endpoint = endpointIn(path, api.wire)
  const bare = endpoint === null ? path : path.slice(0, -endpoint.length)
  const root = withoutVersions(bare)
  const versions = bare.slice(root.length).split('/')
  while (versions.at(-1) === versions.at(-2)) versions.pop()
  const undoubled = root + versions.join('/')
  const paths = [
    bare,
    undoubled,
    `${root}${api.path ?? '/v1'}`,
    ...(api.accepts ?? []).filter((entry) => entry.startsWith('/')),
    `${root}/v1`,
    '/v1',
    '/api/v1',
    '/openai/v1',
    root,
  ].filter((each) => !/[{}]/.test(each))
  const own = normalForm(base)
  const urls = [
    ...(nearest === null ? [] : [nearest]),
    ...paths.map((each) => normalForm(withPath(base, each))),
  ]
  return [...new Set(urls)]
    .filter((each) => each !== own)
    .slice(0, 6)
    .map((each) => new URL(each))
}

/** The same host on the other ports on which servers of the kind listen. */
export function otherPorts(base: URL, { kind }: Backend): URL[] {
  return (kind.ports ?? [])
    .filter((port) => String(port) !== base.port)
    .map((port) => {
      const copy = new URL(base)
      copy.port = String(port)
      return copy
    })
}

/** The bases of the kind's other regions, where those are accounts of their own. */
export function otherRegions(
  base: URL,
  { kind, region }: Backend,
  api: Api,
): { url: URL; region: string }[] {
  if (!kind.separateRegions) return []
  const here = normalForm(base)
  return api.bases.flatMap((other) =>
    other.region === undefined ||
    other.region === region ||
    other.url.includes('{') ||
    normalForm(new URL(other.url)) === here
      ? []
      : [{ url: new URL(other.url), region: other.region }],
  )
}
