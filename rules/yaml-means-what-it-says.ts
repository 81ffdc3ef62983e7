import { defineRule } from './rule.ts'

export default defineRule({
  id: 'yaml-means-what-it-says',
  severity: 'error',
  about: 'No text is taken for YAML’s own punctuation.',
  docs: `Some characters mean something else to YAML than to the reader: inside \`{ }\` the brace of \`\${NAME}\`
opens a mapping, an unquoted \`*.example.com\` is an alias, and nothing may begin with \`@\`, \`%\` or a
backtick.

Put the text into quotes, as the fix shows.`,
  good: [
    {
      title: 'accepts quoted text',
      yaml: 'version: 1\nproviders:\n  cloud: { kind: openai, api_key: "${OPENAI_API_KEY}" }\npolicy:\n  egress: ["*.openai.com"]\n',
    },
  ],
  bad: [
    {
      title: 'reports a reference inside braces',
      yaml: 'version: 1\nproviders:\n  cloud: { kind: openai, api_key: ${OPENAI_API_KEY} }\n',
    },
    {
      title: 'reports an unquoted host pattern',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\npolicy:\n  egress:\n    - *.openai.com\n',
    },
    {
      title: 'reports text that begins with @',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    models:\n      - @cf/meta/llama-3\n',
    },
  ],
})
