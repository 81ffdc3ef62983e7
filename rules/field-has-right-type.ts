import { defineRule } from './rule.ts'

export default defineRule({
  id: 'field-has-right-type',
  severity: 'error',
  about: 'Every value has the type and the form that its field wants.',
  docs: `A list where text is meant, a number where a version is meant (\`api_version: 2024\` is a number,
\`"2024"\` is text), a word outside a closed list: the report says what would be right.`,
  good: [
    {
      title: 'accepts a list of models',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: [gpt-5.1, { id: text-embedding-3-large, for: embeddings }]\n',
    },
  ],
  bad: [
    {
      title: 'reports text where a list is meant',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models: gpt-5.1\n',
    },
    {
      title: 'reports a word outside a closed list',
      yaml: 'version: 1\nruns_in: dokcer\nproviders:\n  cloud:\n    kind: openai\n',
    },
  ],
})
