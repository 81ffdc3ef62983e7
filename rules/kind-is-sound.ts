import { defineRule } from './rule.ts'

export default defineRule({
  id: 'kind-is-sound',
  severity: 'error',
  about: 'What a kind of your own says holds together.',
  docs: `\`kinds:\` declares kinds of your own. Each field may be right by itself and the whole still say
nothing: \`like\` that goes round in a circle, a placeholder that no setting fills, a base URL outside
of \`hosts\`, a key pattern that no key with the given prefix has.

Nothing is checked of the providers of such a kind before it is mended.`,
  good: [
    {
      title: 'accepts a gateway of your own in front of a vendor',
      yaml: 'version: 1\nkinds:\n  acme-azure:\n    like: azure-openai\n    hosts: [apim.acme.example]\n    auth: Ocp-Apim-Subscription-Key\nproviders:\n  chat:\n    kind: acme-azure\n    base_url: https://apim.acme.example/llm/openai/v1\n    api_key: ${ACME_APIM_KEY}\n',
    },
    {
      title: 'accepts a kind with an address, a setting and keys of its own',
      yaml: 'version: 1\nkinds:\n  acme:\n    base_url: https://{team}.llm.acme.example/v1\n    wire: openai\n    key:\n      variables: [ACME_LLM_KEY]\n      shapes: [{ prefix: acme_, pattern: "^acme_[a-z0-9]{32}$" }]\n    settings:\n      team: { about: The team that pays., pattern: "^[a-z]+$", example: search }\nproviders:\n  chat:\n    kind: acme\n    team: search\n',
    },
  ],
  bad: [
    {
      title: 'reports kinds that are like each other',
      yaml: 'version: 1\nkinds:\n  one: { like: two }\n  two: { like: one }\nproviders:\n  chat:\n    kind: one\n',
    },
    {
      title: 'reports a placeholder that no setting fills',
      yaml: 'version: 1\nkinds:\n  acme:\n    base_url: https://{team}.llm.acme.example/v1\n    wire: openai\nproviders:\n  chat:\n    kind: acme\n',
    },
    {
      title: 'reports a base URL outside of the hosts',
      yaml: 'version: 1\nkinds:\n  acme:\n    base_url: https://llm.acme.example/v1\n    wire: openai\n    hosts: [acme.example]\nproviders:\n  chat:\n    kind: acme\n',
    },
  ],
})
