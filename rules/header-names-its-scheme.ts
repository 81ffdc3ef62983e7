import type { Backend } from '../schema/backend.ts'
import { placeOf, seeOrigin } from '../schema/places.ts'
import { wholeReference } from '../schema/reference.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'header-names-its-scheme',
  severity: 'error',
  about: 'An Authorization header says `Bearer` in front of the key, and no other header does.',
  docs: `\`api_key\` takes the bare key, and the client puts \`Bearer\` in front of it. A header that is written by
hand gets nothing put in front: \`Authorization: \${KEY}\` sends the bare key, which servers refuse as if
it were no credential at all. Headers of other names (\`x-api-key\`, \`api-key\`) want the bare key.

Better than a header is \`api_key\`: it is checked against the place it is sent to.`,
  yields: ['key-comes-from-env', 'key-is-clean'],
  good: [
    {
      title: 'accepts a header with its scheme',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: none\n    headers:\n      Authorization: Bearer ${CORP_KEY}\n      x-api-key: ${CORP_KEY}\n',
    },
    {
      title: 'accepts a variable that holds the scheme too',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: none\n    headers:\n      Authorization: ${CORP_AUTHORIZATION}\n',
      env: 'CORP_AUTHORIZATION=Basic Y29ycDpsbG0=\n',
    },
  ],
  bad: [
    {
      title: 'reports a key without its scheme',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    base_url: http://localhost:4000/v1\n    api_key: none\n    headers:\n      Authorization: ${LITELLM_MASTER_KEY}\n',
    },
    {
      title: 'reports a scheme in a header that takes the bare key',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: anthropic-compatible\n    base_url: https://llm.example.com\n    api_key: none\n    headers:\n      x-api-key: Bearer ${PROXY_KEY}\n',
    },
  ],
  needsValues: true,
  check: (context) =>
    context.backends.flatMap((backend) =>
      Object.keys(backend.headers).flatMap((header) => report(backend, header, context) ?? []),
    ),
})

function report(backend: Backend, header: string, { values }: RuleContext): Report | null {
  const text = backend.headers[header] as string
  const { kind } = backend
  const at = placeOf(backend, 'headers', header)
  // of a server that is only known by its protocol nobody knows what it takes
  const isUnsure = kind.class === 'protocol'
  if (/^authorization$/i.test(header)) {
    const reference = wholeReference(text)
    if (reference === null) return null
    const value = values.get(reference.name)
    if (value?.key.hasScheme() || value?.key.isElsewhere()) return null
    return {
      at,
      ...(isUnsure || kind.auth !== 'bearer' ? { severity: 'warning' as const } : {}),
      message: `the header \`${header}\` of \`${backend.name}\` lacks the word \`Bearer\` before the key`,
      why: 'A header is sent as it is written; without that word the server sees no key and answers 401.',
      fix: `${header}: Bearer ${text}`,
      see: seeOrigin(value?.origin ?? null, 'the value comes from here'),
    }
  }
  const isBare = [kind.auth, ...kind.apis.map(({ auth }) => auth)].some(
    (name) =>
      name !== undefined && name !== 'bearer' && name.toLowerCase() === header.toLowerCase(),
  )
  if (!isBare || !/^bearer\s/i.test(text)) return null
  return {
    at,
    ...(isUnsure ? { severity: 'warning' as const } : {}),
    message: `the header \`${header}\` of \`${backend.name}\` takes the key without \`Bearer\``,
    why: '`Bearer` would become a part of the key, and the server refuses it.',
    fix: `${header}: ${text.replace(/^bearer\s+/i, '')}`,
  }
}
