import { allows } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { placeOfUrl, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'egress-is-allowed',
  severity: 'error',
  about: 'Every provider’s host is in policy.egress, where there is one.',
  docs: `\`policy.egress\` lists the only places to which anything may be sent: host names, suffixes
(\`.example.com\`), CIDR ranges, and \`localhost\` for every loopback address. A provider outside of it
would carry prompts to a place the policy does not know.

Add the host to the policy if it is meant, or change the provider.`,
  yields: ['destination-is-confined', 'url-fits-kind', 'key-is-declared'],
  good: [
    {
      title: 'accepts hosts, suffixes, ranges and localhost',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n  local:\n    kind: llama-server\n    base_url: http://127.0.0.1:8080/v1\n  lan:\n    kind: llama-server\n    base_url: http://10.1.2.3:8080/v1\n  corp:\n    kind: llama-server\n    base_url: https://llm.corp.example/v1\npolicy:\n  egress: [api.openai.com, localhost, 10.0.0.0/8, .corp.example]\n',
    },
  ],
  bad: [
    {
      title: 'reports a cloud that the policy does not list',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\npolicy:\n  egress: [localhost]\n',
    },
    {
      title: 'reports a look-alike of a listed suffix',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: llama-server\n    base_url: https://notcorp.example/v1\npolicy:\n  egress: [.corp.example]\n',
    },
  ],
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, { config }: RuleContext): Report | null {
  const { egress } = config.policy
  const { url, origin } = backend.destination
  if (egress === null || url === null || egress.some((entry) => allows(entry, url))) return null
  return {
    at: placeOfUrl(backend),
    message: `${url.hostname} is not in \`policy.egress\``,
    why: `Prompts sent to \`${backend.name}\` would leave the places that the policy allows.`,
    fix: `egress: [${[...egress, url.hostname].join(', ')}]`,
    see: [
      { at: { path: ['policy', 'egress'] }, message: 'the policy stands here' },
      ...seeOrigin(origin, 'the address comes from here'),
    ],
  }
}
