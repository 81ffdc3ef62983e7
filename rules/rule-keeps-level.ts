import { defineRule } from './rule.ts'

export default defineRule({
  id: 'rule-keeps-level',
  severity: 'error',
  about: 'A rule that a base sets to `error` is not lowered above it.',
  docs: `\`rules:\` sets a rule to \`off\`, \`warn\` or \`error\`. What a base sets to \`error\` is the policy of
whoever keeps that base: a file that extends it can neither lower nor silence it.`,
  good: [
    {
      title: 'accepts a rule that is made stricter',
      yaml: 'version: 1\nextends: ./base.yaml\nproviders:\n  cloud: { kind: openai }\nrules:\n  credential-is-encrypted: error\n',
      files: { 'base.yaml': 'version: 1\nrules:\n  credential-is-encrypted: warn\n' },
    },
  ],
  bad: [
    {
      title: 'reports a rule that is switched off',
      yaml: 'version: 1\nextends: ./base.yaml\nproviders:\n  cloud: { kind: openai }\nrules:\n  key-fits-host: off\n',
      files: { 'base.yaml': 'version: 1\nrules:\n  key-fits-host: error\n' },
    },
  ],
})
