import { defineRule } from './rule.ts'

export default defineRule({
  id: 'field-is-known',
  severity: 'error',
  about: 'No field is misspelt or unknown.',
  docs: `A field that nothing reads is a setting that someone believes to be in force. \`base_ulr:\` would send
every request to the default host.

Write the name that the report suggests. Fields at the top of the file that begin with \`x-\` are your
own and may hold anything, for instance anchors.`,
  good: [
    {
      title: 'accepts the fields of a provider and of its kind, and x- at the top',
      yaml: 'version: 1\nx-mine: &models [gpt-5.1]\nproviders:\n  azure:\n    kind: azure-openai\n    resource: contoso-swc\n    models: *models\n',
    },
  ],
  bad: [
    {
      title: 'reports a misspelt field',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    modles: [gpt-5.1]\n',
    },
    {
      title: 'makes one report of a misspelt field and the field that is missing for it',
      yaml: 'version: 1\nproviders:\n  cloud:\n    knid: openai\n',
    },
  ],
})
