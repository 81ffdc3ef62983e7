import type { Kind } from '../kinds/kind.ts'
import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import { ownVariable, placeOf, placeOfKey } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'variable-has-one-destination',
  severity: 'error',
  about: 'One variable holds one credential, for one vendor.',
  docs: `A key is good at one vendor. If two providers read the same variable and go to different vendors, or
to regions that are separate accounts, at least one of them sends a key to a place it does not belong
to. This can be proven without any value.

Give each provider a variable of its own. A gateway that passes the vendor's key on is fine: its kind
knows, or the provider says \`forwards: [openai]\`.`,
  good: [
    {
      title: 'accepts one vendor and a gateway that forwards its key',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n  gateway:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${OPENAI_API_KEY}\n    forwards: [openai]\n',
    },
    {
      title: 'accepts two wires of one vendor',
      yaml: 'version: 1\nproviders:\n  chat:\n    kind: deepseek\n    api_key: ${DEEPSEEK_API_KEY}\n  messages:\n    kind: deepseek\n    wire: anthropic\n    api_key: ${DEEPSEEK_API_KEY}\n',
    },
  ],
  bad: [
    {
      title: 'reports one variable and two vendors',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${LLM_KEY}\n  claude:\n    kind: anthropic\n    api_key: ${LLM_KEY}\n',
    },
    {
      title: 'reports one variable, a vendor and a server of your own',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${OPENAI_API_KEY}\n',
    },
  ],
  check(context) {
    const readers = new Map<string, Backend[]>()
    for (const backend of context.backends) {
      const { credential } = backend
      if (credential.type !== 'variable') continue
      if (credential.key !== null && isFiller(credential.key, context.kinds)) continue
      const others = readers.get(credential.variable)
      if (others === undefined) readers.set(credential.variable, [backend])
      else others.push(backend)
    }
    return [...readers].flatMap(([variable, backends]) => report(variable, backends, context))
  },
})

function report(variable: string, backends: Backend[], context: RuleContext): Report[] {
  // the provider whose usual variable this is keeps it, else the first one
  const rightful =
    backends.find(({ kind }) => kind.key.variables.includes(variable)) ?? (backends[0] as Backend)
  return backends.flatMap((backend): Report[] => {
    if (backend === rightful || sameVendor(rightful, backend, context)) return []
    const [here, there] = [placeName(backend), placeName(rightful)]
    return [
      {
        at: placeOfKey(backend),
        message: `${variable} is sent to ${here} by \`${backend.name}\` and to ${there} by \`${rightful.name}\``,
        why: 'A key is good at one of them, and the other one would receive it, too.',
        fix: `api_key: \${${freshName(variable, backend)}}`,
        see: [
          { at: placeOfKey(rightful), message: `\`${rightful.name}\` reads it too` },
          { at: placeOf(backend, 'base_url'), message: `\`${backend.name}\` goes to ${here}` },
        ].slice(0, backend.destination.from === 'file' ? 2 : 1),
      },
    ]
  })
}

function sameVendor(one: Backend, other: Backend, context: RuleContext): boolean {
  const hosts = [hostOf(one.destination), hostOf(other.destination)] as const
  if (hosts[0] !== null && hosts[0] === hosts[1]) return true
  const [vendor, second] = [vendorAt(one, context), vendorAt(other, context)]
  if (forwardsTo(one, other.kind, second) || forwardsTo(other, one.kind, vendor)) return true
  if (vendor !== second) return false
  // the same kind on hosts of your own: one key for a fleet is usual
  if (one.kind.class !== 'cloud' || !one.kind.separateRegions) return true
  return one.region === other.region
}

function vendorAt(backend: Backend, { kindsAt }: RuleContext): string {
  const host = hostOf(backend.destination)
  const owner: Kind | undefined = host === null ? undefined : kindsAt(host)[0]
  const kind = owner ?? backend.kind
  if (kind.class === 'protocol') return `${host}`
  return kind.vendor ?? kind.id
}

function forwardsTo({ forwards }: Backend, kind: Kind, vendor: string): boolean {
  return forwards === '*' || forwards.includes(kind.id) || forwards.includes(vendor)
}

function placeName(backend: Backend): string {
  return hostOf(backend.destination) ?? backend.kind.name
}

function freshName(variable: string, backend: Backend): string {
  const usual = backend.kind.key.variables[0]
  if (usual !== undefined && usual !== variable) return usual
  return ownVariable(backend)
}
