import { defineRule } from './rule.ts'

export default defineRule({
  id: 'kind-has-own-name',
  severity: 'hint',
  about: 'A kind of your own has a name that no other kind has.',
  docs: `A kind in \`kinds:\` wins over one of the same name that keyfit knows. That may be meant, to add a
host or the shape of a key: \`like\` with the kind's own name keeps all the rest. But whoever reads
\`kind: openai\` further down thinks of the one that everybody knows.

Give it a name of its own if that may be misread.`,
  good: [
    {
      title: 'is silent on a name of its own',
      yaml: 'version: 1\nkinds:\n  acme-openai:\n    like: openai\n    hosts: [llm.acme.example]\nproviders:\n  chat:\n    kind: acme-openai\n    base_url: https://llm.acme.example/v1\n    api_key: ${ACME_LLM_KEY}\n',
    },
  ],
  bad: [
    {
      title: 'says where a kind hides another one',
      yaml: 'version: 1\nkinds:\n  openai:\n    like: openai\n    key: { variables: [ACME_OPENAI_KEY] }\nproviders:\n  chat:\n    kind: openai\n',
    },
  ],
})
