import { defineRule } from './rule.ts'

export default defineRule({
  id: 'field-is-present',
  severity: 'error',
  about: 'Every field that must be there is there.',
  docs: `\`version\`, \`providers\`, and in every provider \`kind\`: without them nothing can be proven.`,
  good: [
    {
      title: 'accepts the least there can be',
      yaml: 'version: 1\nproviders:\n  cloud: { kind: openai }\n',
    },
  ],
  bad: [
    { title: 'reports a missing version', yaml: 'providers:\n  cloud:\n    kind: openai\n' },
    {
      title: 'reports a missing kind',
      yaml: 'version: 1\nproviders:\n  slow:\n    models: [qwen3-8b]\n',
    },
  ],
})
