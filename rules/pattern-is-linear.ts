import { defineRule } from './rule.ts'

export default defineRule({
  id: 'pattern-is-linear',
  severity: 'error',
  about:
    'A pattern of a kind of your own says where it begins and ends, and is quick on every value.',
  docs: `The patterns of key shapes and settings are run on every value. One that is not anchored fits
any text that holds a key somewhere, and one with a repeat inside a repeat can take hours on a value
that nearly fits.

Write characters, classes (\`[a-z0-9]\`), groups (\`(?:live|test)\`) and repeats (\`{32}\`), from \`^\` to
\`$\`. One part may repeat freely (\`+\`, \`*\`, \`{20,}\`), or several where the character behind each is
none of its own. There is no looking around and no referring back.`,
  good: [
    {
      title: 'accepts patterns whose parts can be told apart',
      yaml: 'version: 1\nkinds:\n  acme:\n    base_url: https://llm.acme.example/v1\n    wire: openai\n    key:\n      variables: [ACME_LLM_KEY]\n      shapes:\n        - { prefix: acme_, pattern: "^acme_(?:live|test)_[a-z0-9]{32}$" }\n        - { pattern: "^[A-Za-z0-9_-]{20,}[.][A-Za-z0-9_-]{20,}[.][A-Za-z0-9_-]+$" }\nproviders:\n  chat:\n    kind: acme\n',
    },
  ],
  bad: [
    {
      title: 'reports a pattern without anchors',
      yaml: 'version: 1\nkinds:\n  acme:\n    like: openai-compatible\n    key:\n      shapes: [{ prefix: acme_, pattern: "acme_[a-z0-9]{32}" }]\nproviders: {}\n',
    },
    {
      title: 'reports a repeat inside a repeat',
      yaml: 'version: 1\nkinds:\n  acme:\n    like: openai-compatible\n    key:\n      shapes: [{ prefix: acme_, pattern: "^acme_([a-z]+-?)+$" }]\nproviders: {}\n',
    },
    {
      title: 'reports looking around',
      yaml: 'version: 1\nkinds:\n  acme:\n    like: openai-compatible\n    key:\n      shapes: [{ prefix: acme_, pattern: "^acme_(?!test)[a-z]{32}$" }]\nproviders: {}\n',
    },
  ],
})
