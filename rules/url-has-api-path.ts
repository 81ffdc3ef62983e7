import type { Api, Kind, Wire } from '../kinds/kind.ts'
import { wires } from '../kinds/wires.ts'
import {
  chooseBase,
  fillTemplate,
  isLoopback,
  matchTemplate,
  normalForm,
  pathOf,
} from '../schema/address.ts'
import {
  endpointIn,
  foreignEndpointIn,
  halfEndpointIn,
  isLegalBase,
  isListed,
  nearestLegal,
  withPath,
} from '../schema/api-path.ts'
import type { Backend } from '../schema/backend.ts'
import { editOfUrl, fixOfUrl, placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { settingOfQuery } from '../schema/settings.ts'
import { formSlip } from '../schema/url-form.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

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
      title: 'reports an endpoint that was copied whole, with its query',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    base_url: https://contoso-swc.openai.azure.com/openai/deployments/gpt41/chat/completions?api-version=2024-10-21\n    api_key: ${AZURE_OPENAI_API_KEY}\n',
    },
    {
      title: 'reports a missing path, and names the one that the dated version wants',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    api_version: 2024-10-21\n    base_url: https://contoso.openai.azure.com\n    api_key: ${AZURE_OPENAI_API_KEY}\n',
    },
    {
      title: 'reports the path of another wire',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: ollama\n    wire: ollama\n    base_url: http://localhost:11434/v1\n',
    },
    {
      title: 'reports what is known of a host, whatever the kind claims',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai-compatible\n    base_url: https://api.groq.com/v1\n    api_key: ${GROQ_API_KEY}\n',
    },
    {
      title: 'warns of two slashes in a row',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080//v1\n',
    },
    {
      title: 'reports a doubled version',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1/v1\n',
    },
  ],
  check: (context) => context.backends.flatMap((backend) => report(backend, context) ?? []),
})

interface Judgement {
  message: string
  why: string
  cure: string | null
  severity: 'error' | 'warning'
  part?: string
  /** True where nothing but the list of the known paths speaks against this one. */
  isUnknown?: true
  /** True where the address is right for another API of the kind. */
  isOtherWire?: true
}

function report(backend: Backend, context: RuleContext): Report | null {
  const { destination, kind, api } = backend
  const { url, origin } = destination
  if (destination.from !== 'file' || url === null || formSlip(destination.filled ?? '')) return null
  const found =
    kind.class === 'protocol'
      ? (judgeAsKnown(url, api.wire, context) ?? withKind(judge(url, kind, api), kind))
      : withKind(judge(url, kind, api), kind)
  if (found === null) return null
  const { message, why, severity, part } = found.judgement
  const cure = chosenCure(found.judgement.cure, url, found.kind, backend)
  return {
    at: { ...placeOf(backend, 'base_url'), ...(part === undefined ? {} : { part }) },
    severity,
    message: message + saidBy(origin),
    why: why + aboutQuery(url, kind),
    ...(cure === null ? {} : { fix: fixOfUrl(backend, cure) }),
    ...(cure === null || severity !== 'error' ? {} : editOfUrl(backend, cure)),
    see: [
      ...seeOrigin(origin, 'the address comes from here'),
      found.judgement.isOtherWire && backend.declared.wire.length > 0
        ? { at: placeOf(backend, 'wire'), message: 'which API is spoken is said here' }
        : {
            at: placeOf(backend, 'kind'),
            message:
              found.kind === kind
                ? 'which path is right follows from this'
                : `the server at this address is known as ${found.kind.name}`,
          },
    ],
  }
}

/**
 * The cure with the path of the base that the provider's settings choose, where it is another one and
 * the address does not hold the usual one already.
 */
function chosenCure(
  cure: string | null,
  url: URL,
  kind: Kind,
  { api, region, settings }: Backend,
): string | null {
  const usual = chooseBase(api.bases, region, {})
  const chosen = chooseBase(api.bases, region, settings)
  if (cure === null || usual === null || chosen === null) return cure
  const [from = '', to = ''] = [usual, chosen].map(({ url }) => url.replace(/^\w+:\/\/[^/]+/, ''))
  const isSamePlace = usual.url === chosen.url.slice(0, chosen.url.length - to.length) + from
  if (!isSamePlace || pathOf(url).includes(from) || !cure.endsWith(from)) return cure
  const other = cure.slice(0, -from.length) + to
  return isLegalBase(new URL(other), kind, api) ? other : cure
}

function withKind(judgement: Judgement | null, kind: Kind) {
  return judgement === null ? null : { judgement, kind }
}

/** A kind that claims nothing about its host, at a host or a port of which something is known. */
function judgeAsKnown(
  url: URL,
  wire: Wire,
  { kinds, kindsAt }: RuleContext,
): { judgement: Judgement; kind: Kind } | null {
  const own = kindsAt(url.hostname)
  const isNear = isLoopback(url.hostname) || !url.hostname.includes('.')
  const there =
    own.length > 0 || !isNear || pathOf(url) !== ''
      ? own
      : [...kinds.values()].filter((kind) => kind.ports?.includes(Number(url.port)))
  const judged = there.flatMap((kind) => {
    const api = kind.apis.find((one) => one.wire === wire)
    return api === undefined ? [] : [{ kind, judgement: judge(url, kind, api) }]
  })
  const [first] = judged
  if (first === undefined || (own.length === 0 && judged.length > 1)) return null
  const { kind, judgement } = first
  if (judgement?.severity !== 'error' || judged.some((one) => one.judgement === null)) return null
  return own.length > 0
    ? { kind, judgement }
    : {
        kind,
        judgement: {
          ...judgement,
          severity: 'warning',
          message: `${url.host} looks like ${kind.name}, and ${judgement.message}`,
        },
      }
}

/** What the query of an endpoint that was copied whole is good for. */
function aboutQuery(url: URL, { settings }: Kind): string {
  if (url.search === '') return ''
  const setting = settingOfQuery(url, settings)
  return setting === null
    ? ' The query does not belong in a base URL.'
    : ` What the query says has a field of its own: \`${setting}\`.`
}

/**
 * What the form of the path says, with the words and the cure of a known mistake where it is one: the
 * path may be right, and the port that of another program.
 */
function judge(url: URL, kind: Kind, api: Api): Judgement | null {
  const legal = isLegalBase(url, kind, api)
  const judgement = legal
    ? judgeSlashes(url)
    : (judgeEndpoint(url, kind, api) ??
      judgeForeignEndpoint(url, kind, api) ??
      judgeHalfEndpoint(url, kind, api) ??
      judgeOtherWire(url, kind, api) ??
      judgeSlashes(url) ??
      judgePath(url, kind, api))
  const mistake = kind.mistakes
    .filter(({ wire }) => wire === undefined || wire === api.wire)
    .map((known) => ({ known, found: matchTemplate(known.url, url) }))
    .find(({ found }) => found !== null)
  if (!mistake?.found) return judgement
  const { happens, cure, sure } = mistake.known
  const path = pathOf(url)
  return {
    message: legal
      ? `${normalForm(url)} ${sure === 'documented' ? 'is' : 'looks like'} the wrong address for ${kind.name}`
      : `${url.host} does not serve the ${wires[api.wire].name} API of ${kind.name} under ${path}`,
    ...judgement,
    ...(judgement?.isUnknown && sure === 'documented'
      ? { message: `${path} is not where ${kind.name} serves the ${wires[api.wire].name} API` }
      : {}),
    why:
      sure === 'documented' ? `What happens: ${happens}.` : `Reported, not documented: ${happens}.`,
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
    message: `\`base_url\` ends in \`${route}\`, which clients append themselves`,
    why: `Requests would go to ${path}${route}, which does not exist.`,
    cure: nearestLegal(stripped, kind, api) ?? normalForm(stripped),
    severity: 'error',
    part: route,
  }
}

function judgeForeignEndpoint(url: URL, kind: Kind, api: Api): Judgement | null {
  const path = pathOf(url)
  const found = foreignEndpointIn(path, api.wire)
  if (found === null) return null
  const stripped = withPath(url, path.slice(0, path.length - found.route.length))
  const other = kind.apis.some(({ wire }) => wire === found.wire)
  return {
    message: `\`base_url\` ends in \`${found.route}\`, an endpoint of the ${wires[found.wire].name} API, and the ${wires[api.wire].name} API is spoken here`,
    why: `Requests would go to ${path}${wires[api.wire].routes[0]}, which does not exist.${other ? ` If the ${wires[found.wire].name} API is meant, say \`wire: ${found.wire}\`.` : ''}`,
    cure: nearestLegal(stripped, kind, api) ?? normalForm(stripped),
    severity: kind.class === 'protocol' ? 'warning' : 'error',
    part: found.route,
  }
}

/** `…/v1/chat`: right but for a beginning of the route. */
function judgeHalfEndpoint(url: URL, kind: Kind, api: Api): Judgement | null {
  const path = pathOf(url)
  const half = halfEndpointIn(path, api.wire)
  const base = withPath(url, path.slice(0, path.length - (half ?? '').length))
  if (half === null || api.path === '' || !isLegalBase(base, kind, api)) return null
  return {
    message: `\`base_url\` ends in \`${half}\`, which clients append themselves`,
    why: `Requests would go to ${path}${wires[api.wire].routes[0]}, which does not exist.`,
    cure: normalForm(base),
    severity: 'error',
    part: half,
  }
}

/** A path that is right for another API of the same kind. */
function judgeOtherWire(url: URL, kind: Kind, api: Api): Judgement | null {
  const path = pathOf(url)
  const { routesBeginWith } = wires[api.wire]
  const once = withPath(url, path.slice(0, path.length - routesBeginWith.length))
  const isDoubled = routesBeginWith !== '' && path.endsWith(routesBeginWith)
  if (path === '' || (isDoubled && isLegalBase(once, kind, api))) return null
  const other = kind.apis.find(
    (one) =>
      one.wire !== api.wire &&
      (isListed(url, kind, one) ? isLegalBase(url, kind, one) : path === one.path),
  )
  if (other === undefined) return null
  return {
    message: `${path} is where ${kind.name} serves the ${wires[other.wire].name} API, and the ${wires[api.wire].name} API is spoken here`,
    why: `Requests would go to ${path}${wires[api.wire].routes[0]}, which does not exist. If the ${wires[other.wire].name} API is meant, say \`wire: ${other.wire}\`.`,
    cure: nearestLegal(withPath(url, ''), kind, api),
    severity: 'error',
    part: path,
    isOtherWire: true,
  }
}

/** An empty segment in the path, unless it holds another URL, as some proxies want it. */
function judgeSlashes(url: URL): Judgement | null {
  const path = pathOf(url)
  if (!path.includes('//') || path.includes('://')) return null
  return {
    message: 'the path holds two slashes in a row',
    why: `Requests would go to ${path}/…; servers take that for another path, and most answer 404.`,
    cure: normalForm(withPath(url, path.replace(/\/{2,}/g, '/'))),
    severity: 'warning',
    part: path,
  }
}

function judgePath(url: URL, kind: Kind, api: Api): Judgement | null {
  const path = pathOf(url)
  const { name, routesBeginWith, routes } = wires[api.wire]
  if (routesBeginWith !== '' && path.endsWith(routesBeginWith)) {
    return {
      message: `\`${routesBeginWith}\` would stand twice: clients of the ${name} API append \`${routes[0]}\``,
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
      why: `It serves the ${name} API ${own ? 'elsewhere on this host' : `under a path that ends in \`${api.path || '/'}\``}, so requests would get a 404.`,
      cure,
      severity: 'warning',
      part: path,
      isUnknown: true,
    }
  }
  const segment = api.path || '/v1'
  if (path.endsWith(segment + segment)) {
    return {
      message: `\`${segment}\` stands twice: ${kind.name} serves the ${name} API under one`,
      why: `Requests would go to ${path}${routes[0]}, which does not exist.`,
      cure,
      severity: 'error',
      part: segment + segment,
    }
  }
  return {
    message:
      own || !api.path
        ? `${url.host} does not serve the API of ${kind.name} under ${path || '/'}`
        : `\`${api.path}\` is missing: ${kind.name} serves the ${name} API under ${api.path}`,
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
