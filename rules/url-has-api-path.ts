import type { Api, Kind, Wire } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import { fillTemplate, isOwnHost, matchTemplate, normalForm, pathOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'url-has-api-path',
  severity: 'error',
  about: 'The path in base_url is the one to which the client’s routes are appended.',
  docs: `A client appends its routes to the base URL: \`/chat/completions\` on the OpenAI wire,
\`/v1/messages\` on the Anthropic wire. With \`/v1\` missing, doubled, or the whole endpoint pasted,
every call gets a 404, or worse: LM Studio answers 200 with an error text, and llama-server answers
bare \`/embeddings\` in a format that is not OpenAI's.

Not every API ends in \`/v1\`: what is right stands in the kind, and the fix shows it. A path that is
only unknown, on a vendor's own host, is a warning. An address that the kind knows to be wrong, by its
port for example, is reported though its path is right.`,
  yields: ['url-fits-kind', 'url-is-absolute', 'key-is-declared'],
  good: [
    {
      title: 'accepts the root of the API',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://api.openai.com/v1/\n',
    },
    {
      title: 'accepts a prefix of your own before the path of the API',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: https://llm.example.com/llama/v1\n',
    },
  ],
  bad: [
    {
      title: 'reports a missing /v1',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080\n',
    },
    {
      title: 'reports a whole endpoint',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://api.openai.com/v1/chat/completions\n',
    },
    {
      title: 'reports a doubled version',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1/v1\n',
    },
  ],
  check({ backends }) {
    return backends.flatMap((backend) => report(backend) ?? [])
  },
})

interface Judgement {
  message: string
  why: string
  cure: string | null
  severity: 'error' | 'warning'
  part?: string
}

function report(backend: Backend): Report | null {
  const { destination, kind, api } = backend
  const { url, origin } = destination
  if (destination.from !== 'file' || url === null || url.search !== '') return null
  const judgement = judge(url, kind, api)
  if (judgement === null) return null
  const { message, why, cure, severity, part } = judgement
  return {
    at: { ...placeOf(backend, 'base_url'), ...(part === undefined ? {} : { part }) },
    severity,
    message: message + saidBy(origin),
    why,
    ...(cure === null ? {} : { fix: fixOf(cure, backend) }),
    see: [
      ...seeOrigin(origin, 'the address comes from here'),
      { at: placeOf(backend, 'kind'), message: `what is right follows from the kind, ${kind.id}` },
    ],
  }
}

/** Where the address comes from a variable, the variable is what must change. */
function fixOf(cure: string, { destination }: Backend): string {
  const [reference] = destination.references
  return reference !== undefined && destination.text?.length === reference.end
    ? destination.origin === null
      ? `base_url: \${${reference.name}:-${cure}}`
      : `${reference.name}=${cure}`
    : `base_url: ${cure}`
}

/**
 * What the form of the path says, with the words and the cure of a known mistake where it is one: the
 * path may be right, and the port that of another program.
 */
function judge(url: URL, kind: Kind, api: Api): Judgement | null {
  const legal = isLegal(url, kind, api)
  const judgement = legal ? null : (judgeEndpoint(url, kind, api) ?? judgePath(url, kind, api))
  const mistake = kind.mistakes
    .filter(({ wire }) => wire === undefined || wire === api.wire)
    .map((known) => ({ known, found: matchTemplate(known.url, url) }))
    .find(({ found }) => found !== null)
  if (!mistake?.found) return judgement
  const { happens, cure, sure } = mistake.known
  const path = pathOf(url)
  return {
    message: legal
      ? `${url.origin} ${sure === 'documented' ? 'is' : 'looks like'} the wrong address for ${kind.name}`
      : `${url.host} does not serve the ${wires[api.wire].name} wire of ${kind.name} under ${path || '/'}`,
    ...judgement,
    why: sure === 'documented' ? `What happens: ${happens}.` : `It looks like this: ${happens}.`,
    cure: cure === undefined ? (judgement?.cure ?? null) : fillTemplate(cure, mistake.found),
    severity: sure === 'documented' ? 'error' : (judgement?.severity ?? 'warning'),
  }
}

function judgeEndpoint(url: URL, kind: Kind, api: Api): Judgement | null {
  const path = pathOf(url)
  const route = endpointIn(path, api.wire)
  if (route === null) return null
  const stripped = withPath(url, path.slice(0, path.length - route.length))
  return {
    message: `the URL is a whole endpoint: clients append \`${route}\` themselves`,
    why: `Requests would go to ${path}${route}, which does not exist.`,
    cure: nearestLegal(stripped, kind, api) ?? normalForm(stripped),
    severity: 'error',
    part: route,
  }
}

function judgePath(url: URL, kind: Kind, api: Api): Judgement | null {
  const path = pathOf(url)
  const { name, routesBeginWith, routes } = wires[api.wire]
  if (routesBeginWith !== '' && path.endsWith(routesBeginWith)) {
    return {
      message: `\`${routesBeginWith}\` is doubled: the routes of the ${name} wire begin with it`,
      why: `Requests would go to ${path}${routes[0]}, which does not exist.`,
      cure: normalForm(withPath(url, path.slice(0, -routesBeginWith.length))),
      severity: 'error',
      part: routesBeginWith,
    }
  }
  const own = isListed(url, kind, api)
  if (!own && api.path === undefined) return null
  const cure = nearestLegal(url, kind, api)
  if (!isPlain(url, kind, api)) {
    return {
      message: `the path ${path} is not known for ${kind.name}`,
      why: `It serves the ${name} wire ${own ? 'elsewhere on this host' : `under a path that ends in \`${api.path || '/'}\``}.`,
      cure,
      severity: 'warning',
    }
  }
  return {
    message:
      own || !api.path
        ? `${url.host} does not serve the API of ${kind.name} under ${path || '/'}`
        : `\`${api.path}\` is missing: ${kind.name} serves the ${name} wire under ${api.path}`,
    why: `Requests would go to ${path}${routes[0]}; clients append the route and nothing else.`,
    cure: cure ?? (api.path ? `${normalForm(url)}${api.path}` : null),
    severity: 'error',
  }
}

/** Whether nothing but the API's path is missing or repeated, so that there is no doubt. */
function isPlain(url: URL, kind: Kind, api: Api): boolean {
  const path = pathOf(url)
  if (path === '') return true
  const segment = api.path || '/v1'
  return path.endsWith(segment + segment) || (isListed(url, kind, api) && path === segment)
}

/** Whether the paths of this host are known: it is one of the kind's, and the kind says where its API is. */
function isListed(url: URL, kind: Kind, api: Api): boolean {
  return api.bases.length > 0 && isOwnHost(kind, url.hostname)
}

function isLegal(url: URL, kind: Kind, api: Api): boolean {
  const path = pathOf(url)
  const listed = [...api.bases.map((base) => base.url), ...(api.accepts ?? [])]
  if (isListed(url, kind, api)) {
    return listed.some((entry) =>
      entry.includes('://')
        ? matchTemplate(entry, url) !== null
        : matchTemplate(`{scheme}://{host}${entry}`.replace('{scheme}:', url.protocol), url) !==
          null,
    )
  }
  if (api.path === undefined && (api.accepts ?? []).length === 0) {
    return endpointIn(path, api.wire) === null && !doubles(path, api.wire)
  }
  const endings = [api.path ?? '', ...(api.accepts ?? []).filter((entry) => !entry.includes('://'))]
  return (
    endings.some((ending) => endsIn(path, ending, api.wire)) ||
    listed.some((entry) => entry.includes('://') && matchTemplate(entry, url) !== null)
  )
}

function endsIn(path: string, ending: string, wire: Wire): boolean {
  if (ending === '') return endpointIn(path, wire) === null && !doubles(path, wire)
  return path.endsWith(ending) && !path.endsWith(ending + ending)
}

function doubles(path: string, wire: Wire): boolean {
  const { routesBeginWith } = wires[wire]
  return routesBeginWith === '' ? /(\/v\d+)\1$/.test(path) : path.endsWith(routesBeginWith)
}

/** The route that a path ends in, where it is a whole endpoint. The longest one. */
function endpointIn(path: string, wire: Wire): string | null {
  const routes = wires[wire].routes.filter((route) => path.endsWith(route))
  return routes.sort((one, other) => other.length - one.length)[0] ?? null
}

/** The legal base URL on the same host that shares most with this one. */
function nearestLegal(url: URL, kind: Kind, api: Api): string | null {
  if (isLegal(url, kind, api)) return normalForm(url)
  for (const base of api.bases) {
    const found =
      matchTemplate(base.url, url) ?? matchTemplate(originOf(base.url), withPath(url, ''))
    if (found !== null) return fillTemplate(base.url, found)
  }
  if (api.path !== undefined && !isListed(url, kind, api)) {
    const bare = pathOf(url).replace(/(?:\/v\d+)+$/, '')
    return normalForm(withPath(url, bare + api.path))
  }
  return null
}

function originOf(template: string): string {
  return /^https?:\/\/[^/]+/.exec(template)?.[0] ?? template
}

function withPath(url: URL, path: string): URL {
  const copy = new URL(url)
  copy.pathname = path
  return copy
}
