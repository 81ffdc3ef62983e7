import { allowsAny } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { parseUrl } from '../schema/destination.ts'
import { placeOf, placeOfUrl, seeOrigin } from '../schema/places.ts'
import { fillReferences } from '../schema/reference.ts'
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
      title: 'reports an address in a header, to which a gateway passes requests on',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: openai-compatible\n    base_url: https://gw.corp.example/v1\n    api_key: ${GATEWAY_KEY}\n    headers: { X-Target-Url: "https://api.elsewhere.example/v1" }\npolicy:\n  egress: [.corp.example]\n',
    },
    {
      title: 'reports a cloud that the policy does not list',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\npolicy:\n  egress: [localhost]\n',
    },
    {
      title: 'reports a look-alike of a listed suffix',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: llama-server\n    base_url: https://notcorp.example/v1\npolicy:\n  egress: [.corp.example]\n',
    },
  ],
  check: (context) =>
    context.backends.flatMap((backend) => [
      ...reports(backend, context),
      ...inHeaders(backend, context),
    ]),
})

function reports(backend: Backend, { config }: RuleContext): Report[] {
  const { egress } = config.policy
  const { url, origin } = backend.destination
  if (egress === null || url === null || allowsAny(egress, url)) return []
  return [
    {
      at: placeOfUrl(backend),
      ...outside(url, egress, `Prompts sent to \`${backend.name}\` would leave`),
      see: [policyPlace, ...seeOrigin(origin, 'the address comes from here')],
    },
  ]
}

/** A gateway that is told by a header where to pass a request on to. */
function inHeaders(backend: Backend, { config, values }: RuleContext): Report[] {
  const { egress } = config.policy
  if (egress === null) return []
  return Object.entries(backend.headers).flatMap(([header, text]): Report[] => {
    const filled = fillReferences(text, ({ name, fallback }) =>
      (values.get(name)?.key.asDestination() ?? fallback ?? '').trim(),
    )
    const url = parseUrl(filled)
    if (url === null || allowsAny(egress, url)) return []
    return [
      {
        at: placeOf(backend, 'headers', header),
        ...outside(
          url,
          egress,
          `\`${backend.name}\` passes requests on to where this header says, out of`,
        ),
        see: [policyPlace],
      },
    ]
  })
}

const policyPlace = { at: { path: ['policy', 'egress'] }, message: 'the policy stands here' }

function outside(url: URL, egress: string[], what: string): Omit<Report, 'at'> {
  return {
    message: `${url.hostname} is not in \`policy.egress\``,
    why: `${what} the places that the policy allows.`,
    fix: `egress: [${[...egress, url.hostname].join(', ')}]`,
  }
}
