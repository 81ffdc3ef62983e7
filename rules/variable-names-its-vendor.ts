import type { Kind } from '../kinds/kind.ts'
import type { Backend } from '../schema/backend.ts'
import { hostOf } from '../schema/destination.ts'
import { ownVariable, placeOfKey, placeOfUrl } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'variable-names-its-vendor',
  severity: 'error',
  about: 'A variable that is named after one vendor is not sent to another.',
  docs: `\`\${DEEPSEEK_API_KEY}\` on a provider of another vendor is a slip that can be seen without any value.
Where the value is present and is no key of the vendor in the name, nothing is said: people do keep a
local server's key in \`OPENAI_API_KEY\`.

At another vendor's host it is an error. At a server of your own it is a warning: name the variable
after what it opens, or say \`forwards: [deepseek]\` if the server passes the key on.`,
  yields: ['variable-has-one-destination', 'url-fits-kind'],
  good: [
    {
      title: 'accepts the variables of the vendor itself and names of your own',
      yaml: 'version: 1\nproviders:\n  kimi:\n    kind: deepseek\n    api_key: ${DEEPSEEK_API_KEY}\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${CORP_LLM_KEY}\n',
    },
    {
      title: "is silent where the value is not that vendor's key",
      yaml: 'version: 1\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: ${OPENAI_API_KEY}\n',
      env: 'OPENAI_API_KEY=token-abc123\n',
    },
  ],
  bad: [
    {
      title: "reports one vendor's variable at another vendor",
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n    api_key: ${DEEPSEEK_API_KEY}\n',
    },
    {
      title: "warns of a vendor's variable at a server of your own",
      yaml: 'version: 1\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: ${OPENAI_API_KEY}\n',
    },
  ],
  check(context) {
    const owners = new Map<string, Kind[]>()
    for (const kind of context.kinds.values()) {
      if (kind.class !== 'cloud') continue
      for (const variable of kind.key.variables) {
        owners.set(variable, [...(owners.get(variable) ?? []), kind])
      }
    }
    return context.backends.flatMap((backend) => report(backend, owners, context) ?? [])
  },
})

function report(
  backend: Backend,
  owners: Map<string, Kind[]>,
  { kindsAt }: RuleContext,
): Report | null {
  const { credential, kind, forwards } = backend
  if (credential.type !== 'variable' || credential.key !== null) return null
  const named = owners.get(credential.variable) ?? []
  const host = hostOf(backend.destination)
  const here = [kind, ...(host === null ? [] : kindsAt(host))]
  const rightful = named.some((owner) =>
    here.some(
      (at) =>
        (at.vendor ?? at.id) === (owner.vendor ?? owner.id) ||
        at.key.variables.includes(credential.variable) ||
        at.forwards === '*' ||
        (at.forwards ?? []).includes(owner.id),
    ),
  )
  const [owner] = named
  if (owner === undefined || rightful || forwards === '*') return null
  if (named.some(({ id, vendor }) => forwards.includes(id) || forwards.includes(vendor ?? id)))
    return null
  const vendor = here.find((at) => at.class === 'cloud')
  const usual = kind.key.variables[0] ?? vendor?.key.variables[0]
  return {
    at: placeOfKey(backend),
    ...(vendor === undefined ? { severity: 'warning' as const } : {}),
    message: `${credential.variable} is named after ${owner.name}, and it would be sent to ${host ?? kind.name}`,
    why:
      vendor === undefined
        ? `If it holds a key of ${owner.name}, whoever runs that server receives it.`
        : `${vendor.name} would answer 401, after it has received a key of ${owner.name}.`,
    fix: `api_key: \${${usual ?? ownVariable(backend)}}`,
    see: [{ at: placeOfUrl(backend), message: `requests go to ${host ?? kind.name}` }],
  }
}
