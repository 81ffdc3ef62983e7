import type { FileCase } from './case.ts'

export default [
  { title: 'a file with nothing but its version', yaml: 'version: 1\n' },
  { title: 'a file with misspelt providers', yaml: 'version: 1\nprovider: {}\n' },
  { title: 'a file without version and providers', yaml: 'readers: [optillm]\n' },
  { title: 'a file whose key of its own begins with x-', yaml: 'version: 1\nx-mine: 1\n' },
  { title: 'a base of policies alone', yaml: 'version: 1\npolicy: { egress: [localhost] }\n' },
  { title: 'a base of roles alone', yaml: 'version: 1\nroles: {}\n' },
  { title: 'a base of rules alone', yaml: 'version: 1\nrules: { key-is-real: error }\n' },
  { title: 'a base of kinds alone', yaml: 'version: 1\nkinds: { acme: { like: openai } }\n' },
  {
    title: 'a file that has a base',
    yaml: 'version: 1\nextends: ./base.yaml\n',
    files: { 'base.yaml': 'version: 1\nproviders: { a: { kind: openai } }\n' },
  },
  {
    title: 'fields further in, at the nearest key above',
    yaml: `version: 1
providers:
  a: { kind: openai, models: [{ for: embeddings }] }
  b: { kind: openai, api_key: {} }
  c: { models: [a] }
  d: {}
generate:
  env: [{ reader: optillm }]
  client: [{ sdk: openai }, { out: a.ts }, {}]
`,
  },
  {
    title: 'fields of a kind of the file’s own',
    yaml: `version: 1
kinds:
  acme:
    like: openai-compatible
    settings: { team: { about: The team. } }
    key: { shapes: [{ prefix: acme_ }] }
    apis: [{ path: /v1 }]
providers: {}
`,
  },
] satisfies FileCase[]
