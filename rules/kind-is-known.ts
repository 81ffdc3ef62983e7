import { defineRule } from './rule.ts'

export default defineRule({
  id: 'kind-is-known',
  severity: 'error',
  about: 'Every provider names a kind that keyfit knows.',
  docs: `The kind says what is at the other end, and all that keyfit proves follows from it. \`keyfit explain
<kind>\` prints what is known of one.

For a server without a kind of its own, write the protocol that it speaks: \`openai-compatible\` or
\`anthropic-compatible\`.`,
  good: [
    {
      title: 'accepts a kind',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: groq\n',
    },
  ],
  bad: [
    {
      title: 'reports a kind that does not exist, and names the nearest',
      yaml: 'version: 1\nproviders:\n  fast:\n    kind: grok\n',
    },
  ],
})
