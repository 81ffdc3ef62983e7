import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import { placeOfKey, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-is-real',
  severity: 'error',
  about: 'A vendor that needs a key is given one, not a placeholder or a filler.',
  docs: `\`your-api-key-here\`, \`sk-...\` and \`<key>\` are what documentation writes where a key belongs;
\`no_key\`, \`EMPTY\` and \`ollama\` are what people write for a local server that takes any key. Sent to a
vendor that needs a key, both are answered 401, after the prompt has arrived there. This is how a setup
for a local server is found to talk to a cloud.

Set the variable to a real key, or declare the local server that was meant.`,
  yields: ['key-is-clean'],
  good: [
    {
      title: 'is silent on a filler for a local server',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${LLAMA_API_KEY}\n',
      env: 'LLAMA_API_KEY=no_key\n',
    },
    {
      title: 'is silent on a made-up key of the right shape',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    },
  ],
  bad: [
    {
      title: 'reports a filler that is sent to a vendor',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=no_key\n',
    },
    {
      title: 'reports a placeholder',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: anthropic\n    api_key: ${ANTHROPIC_API_KEY}\n',
      env: 'ANTHROPIC_API_KEY=your-api-key-here\n',
    },
  ],
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, { kinds }: RuleContext): Report | null {
  const { credential, kind, destination } = backend
  if (kind.key.need !== 'required' || credential.type !== 'variable') return null
  const { key, origin, variable } = credential
  if (key === null || key.isEmpty) return null
  const own = kind.key.shapes.some((shape) => shape.prefix.length > 3 && key.has(shape))
  // a filler that this server's own documentation gives is its own business
  const filler = isFiller(key, kinds) && !key.isOneOf(kind.key.fillers ?? [])
  if (!filler && (own || key.isOneOf(kind.key.fillers ?? []) || !key.isPlaceholder())) return null
  const host = hostOf(destination) ?? kind.name
  const prefixes = [
    ...new Set(kind.key.shapes.filter((shape) => !shape.notFor).map((shape) => shape.prefix)),
  ]
  const page = kind.key.page === undefined ? '' : ` Keys come from ${kind.key.page}.`
  return {
    at: placeOfKey(backend),
    message: filler
      ? `${variable} holds a filler for servers that need no key, and ${host} needs one${saidBy(origin)}`
      : `${variable} holds a placeholder, and ${host} needs a key${saidBy(origin)}`,
    why: `${kind.name} would answer 401, after it has received the prompt.${page}`,
    fix: `${variable}=${prefixes[0] ?? ''}…`,
    see: [
      ...seeOrigin(origin, 'the value comes from here'),
      { at: placeOfUrl(backend), message: `requests go to ${host}` },
    ],
  }
}
