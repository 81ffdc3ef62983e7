import { defineRule } from './rule.ts'

export default defineRule({
  id: 'base-is-found',
  severity: 'error',
  about: 'What `extends` names is there, is a keyfit.yaml, and does not lead back to itself.',
  docs: `\`extends\` names files by a path inside the repository (\`../keyfit.base.yaml\`) or packages, which are
resolved as Node does it. What they declare lies below the file itself. A base that cannot be read,
or that leads in a circle, leaves open what holds, so nothing can be proven.`,
  good: [
    {
      title: 'accepts a base that is there',
      yaml: 'version: 1\nextends: ./base.yaml\nproviders:\n  cloud: { kind: openai }\n',
      files: { 'base.yaml': 'version: 1\npolicy:\n  egress: [api.openai.com]\n' },
    },
  ],
  bad: [
    {
      title: 'reports a base that is not there',
      yaml: 'version: 1\nextends: ./base.yaml\nproviders:\n  cloud: { kind: openai }\n',
    },
    {
      title: 'reports a circle',
      yaml: 'version: 1\nextends: ./base.yaml\nproviders:\n  cloud: { kind: openai }\n',
      files: { 'base.yaml': 'version: 1\nextends: ./keyfit.yaml\n', 'keyfit.yaml': 'version: 1\n' },
    },
  ],
})
