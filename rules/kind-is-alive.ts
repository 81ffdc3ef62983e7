import { placeOf } from '../schema/places.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'kind-is-alive',
  severity: 'warning',
  about: 'The service behind a kind has not ended.',
  docs: `Services end, and their hosts then answer 404, 410 or nothing, in the words of a wrong key or address.
What is known of an ended service stands in its kind, with the day and the vendor's own word for it.

Choose another kind; where the vendor names a successor, the fix does.`,
  good: [
    {
      title: 'is silent on a service that answers',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
    },
  ],
  bad: [
    {
      title: 'warns of a service that has ended',
      yaml: 'version: 1\nproviders:\n  models:\n    kind: github-models\n',
    },
  ],
  check: ({ backends }) =>
    backends.flatMap((backend) => {
      const { retired, name } = backend.kind
      if (retired === undefined) return []
      const { on, instead } = retired
      return [
        {
          at: placeOf(backend, 'kind'),
          message: `${name} ended on ${on}`,
          why: 'Every call would fail, whatever the key.',
          ...(instead === undefined ? {} : { fix: instead }),
        },
      ]
    }),
})
