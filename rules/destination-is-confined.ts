import { allowsAny } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { boundsOf } from '../schema/bounds.ts'
import { fixesHost } from '../schema/destination.ts'
import { placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'destination-is-confined',
  severity: 'error',
  about: 'An address that comes from a variable lies within hosts that the file names.',
  docs: `Whoever sets the variable decides where prompts and keys go: a stray line in a \`.env\`, a
CI setting, another program's convention. So a \`base_url\` with a reference must be bounded by the
file: by the kind's own hosts, by \`hosts:\` on the provider, or by \`policy.egress\`. Where a provider
names its hosts, the variable leads there or nowhere, however much the policy allows to others. The
generated client checks the value against the same list before it releases a key.

Name the hosts that are meant.`,
  yields: ['url-is-absolute'],
  needsValues: true,
  good: [
    {
      title: 'accepts a variable that hosts bounds',
      yaml: 'version: 1\nproviders:\n  llm:\n    kind: openai-compatible\n    base_url: ${LLM_URL}\n    hosts: [llm.example.com]\n    api_key: ${LLM_KEY}\n',
    },
    {
      title: 'accepts a variable that policy.egress bounds',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: ${LLAMA_URL:-http://localhost:8080/v1}\npolicy:\n  egress: [localhost]\n',
    },
    {
      title: 'accepts a variable inside the path of a fixed host',
      yaml: 'version: 1\nproviders:\n  llm:\n    kind: openai-compatible\n    base_url: https://llm.example.com/${TEAM}/v1\n    api_key: ${LLM_KEY}\n',
    },
  ],
  bad: [
    {
      title: 'reports a variable that nothing bounds',
      yaml: 'version: 1\nproviders:\n  llm:\n    kind: openai-compatible\n    base_url: ${LLM_URL}\n    api_key: ${LLM_KEY}\n',
    },
    {
      title: 'reports a value outside the hosts',
      yaml: 'version: 1\nproviders:\n  llm:\n    kind: openai-compatible\n    base_url: ${LLM_URL}\n    hosts: [llm.example.com]\n    api_key: ${LLM_KEY}\n',
      env: 'LLM_URL=https://llm.example.net/v1\n',
    },
    {
      title: 'reports a value that the policy allows to others, outside the hosts',
      yaml: 'version: 1\nproviders:\n  llm:\n    kind: openai-compatible\n    base_url: ${LLM_URL}\n    hosts: [llm.example.com]\n    api_key: ${LLM_KEY}\npolicy:\n  egress: [.example.com]\n',
      env: 'LLM_URL=https://other.example.com/v1\n',
    },
  ],
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, { config }: RuleContext): Report | null {
  const { destination, kind } = backend
  const [reference] = destination.references
  if (reference === undefined || fixesHost(destination.text ?? '')) return null
  const bounds = boundsOf(backend, config.policy)
  const at = { ...placeOf(backend, 'base_url'), part: `\${${reference.name}` }
  if (bounds === null) {
    const fallback = parseHost(reference.fallback)
    return {
      at,
      message: `nothing confines ${reference.name}: it may send prompts and keys to any host`,
      why: `Whoever sets ${reference.name} decides where requests go. Name the hosts that are meant.`,
      fix: `hosts: [${fallback ?? 'llm.example.com'}]`,
    }
  }
  const { url } = destination
  if (url === null || allowsAny(bounds, url)) return null
  const { hosts } = destination
  const { egress } = config.policy
  // where the provider's own list says nothing against it, another entry there would not help
  const isPolicy =
    egress !== null &&
    !allowsAny(egress, url) &&
    (hosts.length === 0 || allowsAny([...kind.hosts, ...hosts], url))
  return {
    at,
    message: `${reference.name} leads to ${url.hostname}, which is outside ${isPolicy ? '`policy.egress`' : 'the declared hosts'}${saidBy(destination.origin)}`,
    why: 'The client would refuse to send anything there.',
    fix: isPolicy
      ? `egress: [${[...egress, url.hostname].join(', ')}]`
      : `hosts: [${[...hosts, url.hostname].join(', ')}]`,
    see: seeOrigin(destination.origin, 'the address comes from here'),
  }
}

function parseHost(text: string | null): string | null {
  return text !== null && URL.canParse(text) ? new URL(text).hostname || null : null
}
