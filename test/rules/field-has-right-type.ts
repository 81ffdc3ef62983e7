import type { FileCase } from './case.ts'

export default [
  {
    title: 'every sort of value where text is meant',
    yaml: `version: 1
providers:
  a: { kind: openai, region: null }
  b: { kind: openai, region: [a] }
  c: { kind: openai, region: { a: 1 } }
  d: { kind: openai, region: "" }
  e: { kind: openai, region: true }
  f: { kind: openai, region: 12 }
  g: { kind: openai, region: .nan }
  h: { kind: openai, region: "a\\nb" }
  i: { kind: openai, auth: "two words" }
`,
  },
  {
    title: 'text where a list is meant, and other things where it is',
    yaml: `version: 1
providers:
  a: { kind: openai, models: gpt-5.1, hosts: "*.a.example" }
  b: { kind: openai, models: 1, hosts: { a: 1 } }
  c: { kind: openai, upstream: a, forwards: openai }
  d: { kind: openai, hosts: "a\\nb", models: "gpt 5" }
policy: { egress: localhost }
env_files: .env.local
`,
  },
  {
    title: 'a number where text is meant, which is quoted as it is written',
    yaml: `version: 1
providers:
  d: { kind: azure-openai, resource: 0123 }
  e: { kind: azure-openai, resource: 0x1F }
  f: { kind: openai, region: 1.10, hosts: [1e3] }
  a: { kind: openai, base_url: 8080 }
  b: { kind: openai, models: [{ id: 5 }] }
  c: { kind: 7 }
generate:
  client: { out: 1, sdk: openai }
`,
  },
  {
    title: 'a word outside a closed list: near one, near none',
    yaml: `version: 1
runs_in: dockr
providers:
  a: { kind: openai, identity: awss, wire: openaj }
  b: { kind: openai, identity: zzzzzz, wire: [openai, zzzzzz] }
  c: { kind: openai, wire: [] }
generate:
  client: { out: a.ts, sdk: opanai, runs_in: zzzzzz }
rules: { key-is-real: warning, key-is-clean: zzzzzz }
`,
  },
  {
    title: 'a provider that is no mapping, and one whose name cannot be one',
    yaml: 'version: 1\nproviders:\n  a: openai\n  b: [openai]\n  c:\n  "d e": { kind: openai }\n  "-f": 1\n',
  },
  { title: 'providers that are a list', yaml: 'version: 1\nproviders: [openai]\n' },
  { title: 'providers that are nothing', yaml: 'version: 1\nproviders:\n' },
  {
    title: 'the mappings of the file as something else',
    yaml: `version: 2
providers: { a: { kind: openai } }
roles: [a]
readers: 1
policy: a
rules: [a]
generate: a
environments: [a]
extends: { a: 1 }
`,
  },
  {
    title: 'names and values in mappings',
    yaml: `version: 1
kinds: { acme: { like: openai, settings: { Team: { about: The team., example: a }, "a b": 1 } } }
providers:
  a: { kind: openai, headers: { "X Team": a, X-Team: 1 } }
roles: { chat: gpt-5.1, "a b": a/gpt-5.1, embed: 1 }
environments: { "a b": {}, c: 1, d: { providers: { a: 1 } }, e: { providers: { a: { models: [[1]] } }, policy: { egress: [1] } } }
readers: { optillm: 1, aider: [1] }
`,
  },
  {
    title: 'values further in',
    yaml: `version: 1
providers:
  a: { kind: openai, models: [1, [a], { id: [a] }], api_key: { file: 1 } }
  b: { kind: openai, api_key: [a], direct: "no" }
  c: { kind: azure-openai, resource: [a], api_version: 1 }
generate:
  json_schema: 1
  env: [1, { out: 1 }]
  client: [1, { out: a.ts, sdk: 1 }]
`,
  },
  {
    title: 'a setting outside of its pattern or its values, and a reference, which is filled later',
    yaml: `version: 1
kinds:
  acme:
    like: openai-compatible
    settings:
      team: { about: The team., pattern: "^[a-z]+$", example: search }
      stage: { about: The stage., values: [live, test], example: live }
      count: { about: A count., type: number, example: 7 }
      flag: { about: A flag., type: boolean, example: true }
      note: { about: Any text., example: a }
providers:
  a: { kind: acme, base_url: "http://localhost:1/v1", team: "7", stage: liv, count: a, flag: 1, note: [] }
  b: { kind: acme, base_url: "http://localhost:1/v1", team: "\${TEAM}", stage: test, count: 1, flag: false, note: b c }
`,
  },
  {
    title: 'kinds that are no mapping',
    yaml: 'version: 1\nkinds: [openai]\nproviders: {}\n',
  },
  {
    title: 'names of kinds, with the name in kebab-case unless it is long',
    yaml: `version: 1
kinds:
  acmeLLM2Go: { like: openai }
  Acme__Search.V2: { like: openai }
  _acme_: { like: openai }
  ___: { like: openai }
  Search_of_the_acme_team1: { like: openai }
  Search_of_the_acme_team12: { like: openai, nonsense: 1 }
  fine: openai
  none:
providers: {}
`,
  },
  {
    title: 'the fields of a kind of the file’s own',
    yaml: `version: 1
kinds:
  acme:
    class: clod
    hosts: ["https://a.acme.example"]
    base_url: https://{host}/v1
    wire: openaj
    path: v1
    accepts: [v1]
    auth: two words
    ports: [0, 65536, 80.5, 8080]
    url_variables: ["A B"]
    separate_regions: "no"
    key:
      need: never
      variables: ["A B"]
      page: see https://acme.example
      shapes: [{ prefix: a, pattern: "^a$" }, { prefix: "ab c", pattern: "^a$" }]
      fillers: none
    settings: { Team: { about: The team., example: a }, stage: { about: 1, example: [a], values: [] } }
    models: { shape: 1, examples: a }
    identity: aw
    forwards: openai
providers: {}
`,
  },
] satisfies FileCase[]
