import { kinds } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { FileCase } from './case.ts'

const silent: Kind = {
  ...(kinds.find(({ id }) => id === 'openai-compatible') as Kind),
  id: 'silent',
}

export default [
  {
    title: 'keys at the top: near ones, one that is taken, one that is near none',
    yaml: 'version: 1\nprovider:\n  a: { kind: openai }\nrole: {}\nroles: {}\nzzzzzz: 1\n',
  },
  {
    title: 'keys of other programs for a field of a provider',
    yaml: `version: 1
providers:
  a: { type: openai, endpoint: "https://api.openai.com/v1", password: "\${K}", protocol: openai }
  b: { kind: openai, model: gpt-5.1, models: [gpt-5.1] }
`,
    env: 'K={sample:sk-proj-}\n',
  },
  {
    title: 'a word of other programs where that field has no place',
    yaml: 'version: 1\nendpoint: "https://api.openai.com/v1"\nproviders: { a: { kind: openai } }\n',
  },
  {
    title: 'keys further in, each with those that may stand there',
    yaml: `version: 1
providers:
  a:
    kind: openai
    models: [{ id: gpt-5.1, deploymnt: x, zzzzzz: 1 }]
    api_key: { file: /run/secrets/key, fiel: x }
policy: { egres: [api.openai.com], zzzzzz: 1 }
environments:
  e: { env_file: [.env.e], zzzzzz: 1 }
generate:
  env: { out: .env.example, raeder: optillm }
  client:
    - { out: a.ts, sdk: openai, provider: [a], zzzzzz: 1 }
`,
  },
  {
    title: 'a misspelt key that must be there is one report',
    yaml: `version: 1
providers:
  a: { kind: openai, models: [{ idd: gpt-5.1 }], api_key: { fiel: /run/secrets/key } }
generate:
  client: { uot: a.ts, sdk: openai }
`,
  },
  {
    title: 'a setting of another kind, and one of any where the kind is missing',
    yaml: 'version: 1\nproviders:\n  a: { kind: openai, resource: contoso }\n  b: { resource: contoso }\n',
  },
  {
    title: 'the names of a kind’s own settings among those that may stand there',
    kinds: [
      {
        ...silent,
        settings: { team: { type: 'string', about: 'The team that pays.', example: 'search' } },
      },
    ],
    yaml: `version: 1
providers:
  a: { kind: silent, base_url: "http://localhost:1/v1", tema: search }
  b: { kind: silent, base_url: "http://localhost:1/v1", zzzzzz: search }
`,
  },
  {
    title: 'keys of a kind of the file’s own',
    yaml: `version: 1
kinds:
  acme:
    like: openai-compatible
    host: [a.acme.example]
    key: { variable: [ACME_KEY] }
    settings: { team: { abuot: The team., example: a } }
providers: {}
`,
  },
  {
    title: 'rules that there are not, and one of reading, which cannot be set',
    yaml: `version: 1
providers: { a: { kind: openai } }
rules: { key-fits-hosts: warn, zzzzzz: off, yaml-is-valid: off, key-is-real: warn }
`,
  },
] satisfies FileCase[]
