import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ignore-has-effect',
  severity: 'warning',
  about: 'A `# keyfit-ignore` comment names a rule, gives a reason and silences something.',
  docs: `\`# keyfit-ignore key-fits-host: the proxy passes it on\` above a line silences one rule on that line.
A comment that silences nothing would silence a mistake that comes there later, unseen. Rules that
look at values find nothing while no value is present; for them a needless comment is only reported
with \`--require-env\`.`,
  good: [
    {
      title: 'is silent where a comment silences a report',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: vllm\n    # keyfit-ignore credential-is-encrypted: a tunnel carries it\n    base_url: http://llm.example.com/v1\n    api_key: ${VLLM_API_KEY}\n',
    },
  ],
  bad: [
    {
      title: 'reports a comment that silences nothing',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: vllm\n    # keyfit-ignore credential-is-encrypted: a tunnel carries it\n    base_url: https://llm.example.com/v1\n    api_key: ${VLLM_API_KEY}\n',
    },
    {
      title: 'reports a comment without a reason',
      yaml: 'version: 1\nproviders:\n  # keyfit-ignore key-fits-host\n  cloud:\n    kind: openai\n',
    },
  ],
})
