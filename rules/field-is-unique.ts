import { defineRule } from './rule.ts'

export default defineRule({
  id: 'field-is-unique',
  severity: 'error',
  about: 'No field stands twice in one mapping.',
  docs: `Of two fields with one name, programs take the last, the first, or refuse the file. With two
providers of one name, one of them silently disappears, and its requests go to the other.

Rename or remove one of the two.`,
  good: [
    {
      title: 'accepts the same field in two providers',
      yaml: 'version: 1\nproviders:\n  one: { kind: openai, api_key: "${A_KEY}" }\n  two: { kind: openai, api_key: "${B_KEY}" }\n',
    },
  ],
  bad: [
    {
      title: 'reports two providers of one name',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n  cloud:\n    kind: anthropic\n',
    },
  ],
})
