import type { Backend } from '../schema/backend.ts'
import { placeOf, placeOfKey, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'upstream-keeps-its-key',
  severity: 'error',
  about: 'The key for a gateway does not take the place of the key of what stands behind it.',
  docs: `Some gateways send an incoming key upstream when it begins in a certain way (\`sk-\`), in place of the
key that they were given for that server. A filler such as \`sk-no-key\` then reaches a vendor as if it
were a key, and the real one is never used.

Use a filler that does not begin so, or none.`,
  yields: ['key-fits-host'],
  good: [
    {
      title: 'accepts a filler that the gateway keeps to itself',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: optillm\n    base_url: http://localhost:8000/v1\n    api_key: optillm\n    upstream: [cloud]\n  cloud:\n    kind: openai\n    direct: false\n',
    },
    {
      title: 'accepts it in front of a server that reads no key',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: optillm\n    base_url: http://localhost:8000/v1\n    api_key: sk-no-key\n    upstream: [local]\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    direct: false\n',
    },
  ],
  bad: [
    {
      title: 'reports a filler that would reach the vendor',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: optillm\n    base_url: http://localhost:8000/v1\n    api_key: sk-no-key\n    upstream: [cloud]\n  cloud:\n    kind: openai\n    direct: false\n',
    },
  ],
  needsValues: true,
  check: ({ backends }) => backends.flatMap((backend) => report(backend) ?? []),
})

function report(backend: Backend): Report | null {
  const { credential, kind, upstream } = backend
  const { passesOn } = kind
  if (passesOn === undefined) return null
  const behind = upstream.find((one) => needsOwnKey(one, backend))
  if (behind === undefined) return null
  const begins =
    credential.type === 'filler'
      ? credential.text.startsWith(passesOn.prefix)
      : credential.type === 'variable' && credential.key?.startsWith(passesOn.prefix) === true
  if (!begins) return null
  return {
    at: placeOfKey(backend),
    message: `${kind.name} sends a key that begins with \`${passesOn.prefix}\` on to \`${behind.name}\`, in place of its own`,
    why: `${behind.kind.name} would answer 401: what arrives is the key that was meant for ${kind.name}.`,
    ...(credential.type === 'filler' ? { fix: 'api_key: none' } : {}),
    see: [
      { at: placeOf(behind, 'kind'), message: 'this needs a key of its own' },
      ...(credential.type === 'variable'
        ? seeOrigin(credential.origin, 'the key comes from here')
        : []),
    ],
  }
}

/** Whether a provider needs a key, and another one than what the gateway is given. */
function needsOwnKey({ kind, credential }: Backend, { credential: given }: Backend): boolean {
  if (kind.key.need !== 'required') return false
  const isSame =
    credential.type === 'variable' &&
    given.type === 'variable' &&
    credential.variable === given.variable
  return !isSame
}
