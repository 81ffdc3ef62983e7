import type { FileCase } from './case.ts'

export default [
  {
    title: 'a kind that is near one of the file, maybe a broken one',
    yaml: `version: 1
kinds:
  acme-search: { like: openai-compatible }
  broken-one: { base_url: "https://a.acme.example/v1" }
providers:
  a: { kind: acme-serch, base_url: "https://a.acme.example/v1" }
  b: { kind: broken-on }
`,
  },
  {
    title: 'a kind that is near none',
    yaml: 'version: 1\nproviders:\n  a: { kind: zzzzzzzzzz, models: [a], nonsense: 1 }\n',
  },
  {
    title: 'a kind under a misspelt key',
    yaml: 'version: 1\nproviders:\n  a: { knid: grok }\n  b: { kind: groq, knid: grok }\n',
  },
  {
    title: 'kinds that are like nothing, each other’s names, their own',
    yaml: `version: 1
kinds:
  openaii: { like: openaj }
  acme: { like: acme }
  other: { like: acm }
  far: { like: zzzzzzzzzz }
providers: {}
`,
  },
  {
    title: 'a kind that takes the place of the one that it is like',
    yaml: `version: 1
kinds:
  groq: { like: groq, key: { variables: [TEAM_GROQ_KEY] } }
providers:
  a: { kind: groq }
`,
    env: 'TEAM_GROQ_KEY={sample:sk-proj-}\n',
  },
  {
    title: 'a broken kind of a name that is known',
    yaml: `version: 1
kinds:
  groq: { base_url: "https://a.acme.example/v1" }
providers:
  a: { kind: groq }
`,
  },
] satisfies FileCase[]
