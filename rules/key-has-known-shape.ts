import { isOwnHost } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import { placeOfKey, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-has-known-shape',
  severity: 'warning',
  about: 'A key looks like the keys that its vendor issues.',
  docs: `A value that looks like none of the vendor's keys is often a part of one, the wrong field of a
console, or the key of a proxy. Vendors do change the shape of their keys, so this is only a warning.

Compare the value with what the vendor's page shows.`,
  yields: ['key-fits-host', 'key-is-real', 'key-is-clean', 'url-fits-kind'],
  good: [
    {
      title: 'is silent on a key of a known shape',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n',
      env: 'GROQ_API_KEY={sample:gsk_}\n',
    },
    {
      title: 'is silent where no shape is known',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${CORP_KEY}\n',
      env: 'CORP_KEY=0123-abcd\n',
    },
    {
      title: 'is silent on the key of a proxy of your own',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n    base_url: https://llm.example.com/openai/v1\n    hosts: [llm.example.com]\n    api_key: ${LLM_PROXY_KEY}\n',
      env: 'LLM_PROXY_KEY=0123-abcd\n',
    },
    {
      title: 'is silent on other characters where only the length was seen',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n',
      env: 'AZURE_OPENAI_API_KEY=0123456789abcdefghijklmnopqrstuv\n',
    },
  ],
  bad: [
    {
      title: 'warns of a value that is too short',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n',
      env: 'GROQ_API_KEY=abc123\n',
    },
  ],
  needsValues: true,
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, { kinds }: RuleContext): Report | null {
  const { credential, kind, destination } = backend
  const { shapes, need } = kind.key
  if (credential.type !== 'variable' || credential.key === null || credential.key.isEmpty)
    return null
  const { key, variable, origin } = credential
  if (
    need !== 'required' ||
    shapes.length === 0 ||
    (backend.forwards !== '*' && backend.forwards.length > 0)
  )
    return null
  // what a proxy of one's own in front of a vendor takes is no key of the vendor
  const host = hostOf(destination)
  if (host !== null && kind.hosts.length > 0 && !isOwnHost(kind, host)) return null
  if (backend.forwards === '*' || key.isElsewhere() || isFiller(key, kinds)) return null
  if (shapes.some((shape) => key.has(shape))) return null
  // of a shape that nobody documents, the alphabet is what was seen so far
  if (shapes.some((shape) => shape.sure !== 'documented' && key.resembles(shape))) return null
  const begun = shapes.find((shape) => key.startsLike(shape))
  const prefixes = [
    ...new Set(shapes.filter((shape) => !shape.notFor).map((one) => one.prefix)),
  ].filter((one) => one !== '')
  const [prefix] = prefixes
  const known =
    prefixes.length === 0
      ? 'have another form'
      : `start with ${prefixes.map((one) => `\`${one}\``).join(' or ')}`
  return {
    at: placeOfKey(backend),
    message:
      begun === undefined
        ? `${variable} holds ${key.length} characters that do not look like a key of ${kind.name}${saidBy(origin)}`
        : `${variable} begins like a key of ${kind.name} (\`${begun.prefix}…\`) and then differs: ${key.length} characters${saidBy(origin)}`,
    why:
      begun === undefined
        ? `Keys of ${kind.name} ${known}. If it is another one, the answer is 401.`
        : 'It may be cut off, or hold something that was pasted along with it; then the answer is 401.',
    fix: `${variable}=${begun?.prefix ?? prefix ?? ''}…`,
    see: [
      ...seeOrigin(origin, 'the value comes from here'),
      { at: placeOfUrl(backend), message: 'it is sent here' },
    ],
  }
}
