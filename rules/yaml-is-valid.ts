import { defineRule } from './rule.ts'

export default defineRule({
  id: 'yaml-is-valid',
  severity: 'error',
  about: 'keyfit.yaml is one YAML document, a mapping.',
  docs: `Tabs as indentation, an alias without its anchor, a quote that is never closed, several documents
in one file, or a file in another format: the first mistake is reported, since those behind it are
often its consequences. Aliases and nesting are bounded, so that no file can exhaust memory.`,
  good: [
    {
      title: 'accepts anchors, aliases and merge keys',
      yaml: 'version: 1\nproviders:\n  one: &one\n    kind: openai\n    api_key: ${A_KEY}\n  two:\n    <<: *one\n    api_key: ${B_KEY}\n',
    },
  ],
  bad: [
    { title: 'reports a tab', yaml: 'version: 1\nproviders:\n\tcloud:\n\t\tkind: openai\n' },
    { title: 'reports an alias without an anchor', yaml: 'version: 1\nproviders: *all\n' },
    { title: 'reports a list', yaml: '- kind: openai\n' },
  ],
})
