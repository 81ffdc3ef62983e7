import { defineRule } from './rule.ts'

export default defineRule({
  id: 'policy-only-narrows',
  severity: 'error',
  about: 'A layer takes away from the policy of the layers below and adds nothing to it.',
  docs: `\`policy.egress\` and \`policy.plaintext\` of a base hold for every file that extends it, those of a file
for each of its environments. A layer may list fewer hosts, or narrower ones; an entry that allows
more than the layer below does not count, and is reported.

Where the place is right, it belongs into the policy of the lowest layer that has one.`,
  good: [
    {
      title: 'accepts fewer hosts, and a host of a suffix',
      yaml: 'version: 1\nproviders:\n  local: { kind: vllm, base_url: "https://llm.corp.example/v1", api_key: none }\npolicy:\n  egress: [.corp.example, localhost]\nenvironments:\n  production:\n    policy:\n      egress: [llm.corp.example]\n',
    },
  ],
  bad: [
    {
      title: 'reports an environment that allows another host',
      yaml: 'version: 1\nproviders:\n  local: { kind: vllm, base_url: "https://llm.corp.example/v1", api_key: none }\npolicy:\n  egress: [.corp.example]\nenvironments:\n  production:\n    policy:\n      egress: [llm.corp.example, api.openai.com]\n',
    },
    {
      title: 'reports a file that takes the policy of its base away',
      yaml: 'version: 1\nextends: [./base.yaml]\nproviders:\n  local: { kind: vllm, base_url: "https://llm.corp.example/v1", api_key: none }\npolicy:\n',
      files: { 'base.yaml': 'version: 1\npolicy:\n  egress: [.corp.example]\n' },
    },
  ],
})
