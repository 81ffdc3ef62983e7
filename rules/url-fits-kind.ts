import { nearest } from '../diagnostics/suggest.ts'
import type { Kind } from '../kinds/kind.ts'
import { hostFits, isLoopback, isOwnHost, matchTemplate, pathOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { hostOf } from '../schema/destination.ts'
import { fixOfUrl, placeOf } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'url-fits-kind',
  severity: 'error',
  about: 'The host in base_url is one of the kind, and not another vendor’s.',
  docs: `The kind says what is at the other end: which paths are right, how the key is sent, what a
key looks like. With another vendor's host in \`base_url\` all of that is wrong, and the key of one
vendor is sent to the other.

Write the kind that the host belongs to. For a proxy of your own in front of a vendor, list its host
in \`hosts:\`; for a server that merely speaks the same protocol, write \`openai-compatible\` or
\`anthropic-compatible\`. A foreign host that nobody claims is a warning.

Some vendors run a server of your choice behind a host of theirs: there the kind of that server is
right, too.`,
  yields: ['key-is-declared', 'key-fits-host', 'variable-names-its-vendor', 'url-is-absolute'],
  good: [
    {
      title: 'accepts a proxy that is listed in hosts',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://llm.example.com/v1\n    hosts: [llm.example.com]\n    api_key: ${LLM_PROXY_KEY}\n',
    },
    {
      title: 'accepts the kind of the server that runs behind a host of another vendor',
      yaml: 'version: 1\nproviders:\n  llama:\n    kind: vllm\n    base_url: https://abc123.us-east-1.aws.endpoints.huggingface.cloud/v1\n    api_key: ${HF_TOKEN}\n',
    },
    {
      title: 'accepts a known host behind a protocol kind',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: openai-compatible\n    base_url: https://api.groq.com/openai/v1\n    api_key: ${GROQ_API_KEY}\n',
    },
  ],
  bad: [
    {
      title: "reports another vendor's host",
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: openai\n    base_url: https://api.groq.com/openai/v1\n    api_key: ${FAST_LLM_KEY}\n',
    },
    {
      title: 'warns of a slip in the name of the host',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://api.opnai.com/v1\n    api_key: ${LLM_KEY}\n',
    },
    {
      title: 'warns of a foreign host that nobody claims',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://llm.example.com/v1\n    api_key: ${LLM_PROXY_KEY}\n',
    },
  ],
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, { kinds, kindsAt }: RuleContext): Report | null {
  const { kind, destination } = backend
  const host = hostOf(destination)
  if (destination.from !== 'file' || host === null || kind.class === 'protocol') return null
  if (isOwnHost(kind, host)) return null
  if (destination.hosts.some((pattern) => hostFits(pattern, host))) return null
  const others = kindsAt(host)
  if (kind.hosts.length === 0 && others.some((one) => runsServerAt(host, one))) return null
  const at = { ...placeOf(backend, 'base_url'), part: host }
  const see = [{ at: placeOf(backend, 'kind'), message: `declared as ${kind.name}` }]
  const other = others[0]
  if (other !== undefined) {
    return {
      at,
      message: `${host} is a host of ${other.name}, not of ${kind.name}`,
      why: `Paths, headers and keys of ${kind.name} do not fit there, and ${other.name} would receive the ${backend.credential.type === 'none' ? 'prompts' : 'key'}.`,
      fix: `kind: ${other.id}`,
      see,
    }
  }
  if (kind.hosts.length === 0) return null
  // a host that people mistake for the vendor's: `url-has-api-path` names the right one
  if (isKnownMistake(backend)) return null
  const local = isLoopback(host) ? serverOn(destination.url?.port ?? '', kinds) : null
  if (local !== null) {
    return {
      at,
      severity: 'warning',
      message: `${host} is not a host of ${kind.name}; ${local.name} usually listens on this port`,
      why: `Paths, headers and keys of ${kind.name} do not fit there, so requests would fail.`,
      fix: `kind: ${local.id}${needsNoKey(backend, local) ? '\napi_key: none' : ''}`,
      see,
    }
  }
  const known = kind.hosts.filter((pattern) => !pattern.includes('*'))
  const meant = nearest(host, known)
  if (meant !== null && destination.url !== null) {
    return {
      at,
      severity: 'warning',
      message: `${host} looks like a slip of ${meant}, and is not known as a host of ${kind.name}`,
      why: `Whoever owns that name would receive the key. ${kind.name} is at ${known.join(', ')}. If it is your own proxy, write \`hosts: [${host}]\`.`,
      fix: fixOfUrl(backend, `https://${meant}${pathOf(destination.url)}`),
      see,
    }
  }
  return {
    at,
    severity: 'warning',
    message: `${host} is not known as a host of ${kind.name}`,
    why: `Whoever runs it would receive the key. If it is your own proxy in front of ${kind.name}, list it as below; if it is another server that speaks the same API, it has another \`kind\`.`,
    fix: `hosts: [${host}]`,
    see,
  }
}

/** Whether a server of the user's own choice stands behind this host of a vendor. */
function runsServerAt(host: string, { serverHosts = [] }: Kind): boolean {
  return serverHosts.some((pattern) => hostFits(pattern, host))
}

/** Whether the key that is written is for the declared kind, and the server takes none. */
function needsNoKey({ credential }: Backend, { key }: Kind): boolean {
  return credential.type === 'variable' && !credential.implied && key.need !== 'required'
}

/** The one server whose usual port this is; null where there are several, or none. */
function serverOn(port: string, kinds: RuleContext['kinds']): Kind | null {
  const found = [...kinds.values()].filter(({ ports }) => ports?.map(String).includes(port))
  return found.length === 1 ? (found[0] as Kind) : null
}

function isKnownMistake({ kind, api, destination: { url: address } }: Backend): boolean {
  return (
    address !== null &&
    kind.mistakes.some(
      ({ url, wire }) =>
        (wire === undefined || wire === api.wire) && matchTemplate(url, address) !== null,
    )
  )
}
