import { defineRule } from './rule.ts'

export default defineRule({
  id: 'file-is-text',
  severity: 'error',
  about: 'keyfit.yaml is text in UTF-8, and not empty.',
  docs: `Bytes that are no UTF-8 (a file saved as UTF-16 or Latin-1, a binary file under the wrong name) are
not guessed at. A byte order mark and Windows line ends are fine.

Save the file as UTF-8. \`keyfit init\` writes a starter where there is none.`,
  good: [
    {
      title: 'accepts Windows line ends',
      yaml: 'version: 1\r\nproviders:\r\n  cloud:\r\n    kind: openai\r\n',
    },
  ],
  bad: [{ title: 'reports an empty file', yaml: '\n' }],
})
