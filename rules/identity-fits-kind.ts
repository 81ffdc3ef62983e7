import { placeOf } from '../schema/places.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'identity-fits-kind',
  severity: 'error',
  about: 'A cloud identity stands alone, and on a kind that takes one.',
  docs: `\`identity: aws | azure | gcp\` lets the vendor's own library find the credential: roles, managed
identities, workload identity. It takes the place of \`api_key\`, and only vendors of that cloud accept it.

Remove one of the two, or write the cloud that the kind belongs to.`,
  good: [
    {
      title: 'accepts the identity of the cloud that the kind belongs to',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n    identity: azure\n',
    },
  ],
  bad: [
    {
      title: 'reports an identity that the kind does not take',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    identity: aws\n',
    },
    {
      title: 'reports an identity beside a key',
      yaml: 'version: 1\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n    identity: azure\n    api_key: ${AZURE_OPENAI_API_KEY}\n',
    },
  ],
  check({ backends }) {
    return backends.flatMap((backend): Report[] => {
      const { identity, apiKey } = backend.declared
      if (identity === null) return []
      const { kind } = backend
      if (kind.class === 'protocol' || kind.identity === identity) {
        if (apiKey === null) return []
        return [
          {
            at: placeOf(backend, 'identity'),
            message: '`identity` and `api_key` are both written',
            why: 'One of them would be ignored, and which one depends on the SDK.',
            see: [{ at: placeOf(backend, 'api_key'), message: 'the other one' }],
          },
        ]
      }
      return [
        {
          at: placeOf(backend, 'identity'),
          message: `${kind.name} does not take \`identity: ${identity}\``,
          why:
            kind.identity === undefined
              ? `It takes a key${kind.key.variables[0] === undefined ? '' : `: \`api_key: \${${kind.key.variables[0]}}\``}.`
              : `It takes ${kind.identity}.`,
          ...(kind.identity === undefined ? {} : { fix: `identity: ${kind.identity}` }),
        },
      ]
    })
  },
})
