import * as z from 'zod/mini'
import { kinds } from '../../kinds/index.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { FileCase } from './case.ts'

/** A file with these kinds of its own and nothing else. */
function withKinds(kinds: string): string {
  return `version: 1\nkinds:\n${kinds.replace(/^(?=.)/gm, '  ')}providers: {}\n`
}

/** A kind from outside whose settings a schema declares. */
const coded: Kind = {
  ...(kinds.find(({ id }) => id === 'openai-compatible') as Kind),
  id: 'coded',
  name: 'Coded',
  settings: z.strictObject({ team: z.string() }),
}

export default [
  {
    title: 'apis beside the fields of a single one',
    yaml: withKinds(`with-url:
  base_url: https://a.acme.example/v1
  apis: [{ wire: openai }]
with-path:
  path: /v1
  apis: [{ wire: openai }]
with-accepts:
  accepts: [/v1]
  apis: [{ wire: openai }]
with-wire:
  wire: openai
  apis: [{ wire: openai }]
`),
  },
  {
    title: 'a wire that is described twice, the second time among three',
    yaml: withKinds(`acme:
  apis:
    - { wire: openai, base_urls: ["https://a.acme.example/v1"] }
    - { wire: anthropic, base_urls: ["https://a.acme.example"] }
    - { wire: openai, base_urls: ["https://b.acme.example/v1"] }
`),
  },
  {
    title: 'no wire at all, and one that is said in apis',
    yaml: withKinds(`silent:
  base_url: https://a.acme.example/v1
told:
  apis: [{ wire: openai, base_urls: ["https://a.acme.example/v1"] }]
`),
  },
  {
    title: 'a wire that the kind it is like does not serve, unless it stands elsewhere',
    yaml: withKinds(`not-served: { like: openai, wire: anthropic }
served: { like: deepseek, wire: anthropic }
elsewhere: { like: openai, wire: anthropic, base_url: "https://a.acme.example" }
with-hosts: { like: openai, wire: anthropic, hosts: [a.acme.example] }
`),
  },
  {
    title: 'base URLs outside of the hosts, each host once',
    yaml: withKinds(`acme:
  hosts: ["*.acme.example", llm.other.example]
  apis:
    - wire: openai
      base_urls:
        - https://a.acme.example/v1
        - https://b.other.example/v1
        - { url: "https://b.other.example/v2", region: eu }
        - https://{region}.third.example/v1
        - http://localhost:8080/v1
`),
  },
  {
    title: 'placeholders that no setting fills, each once, and those that one does',
    yaml: withKinds(`acme:
  base_url: https://{team}.{region}.acme.example/{stage}/{team}/v1
  wire: openai
  settings: { stage: { about: The stage., example: live } }
azure: { like: azure-openai, base_url: "https://{resource}.acme.example/openai/v1" }
listed:
  apis:
    - { wire: openai, base_urls: ["https://{team}.acme.example/v1"] }
`),
  },
  {
    title: 'placeholders that cannot be told apart',
    yaml: withKinds(`acme:
  base_url: https://{a}{b}-{c}{d}.acme.example/v1
  wire: openai
  settings:
    a: { about: A., example: a }
    b: { about: B., example: b }
    c: { about: C., example: c }
    d: { about: D., example: d }
`),
  },
  {
    title: 'patterns of keys that do not begin with the prefix, and those that do',
    yaml: withKinds(`acme:
  like: openai-compatible
  key:
    shapes:
      - { prefix: acme_, pattern: "^other_[a-z]{32}$" }
      - { prefix: acme.v1-, pattern: '^acme\\.v1\\-[a-z]{32}$' }
      - { pattern: "^[a-z]{32}$" }
      - { prefix: acme_, pattern: "other_[a-z]{32}" }
      - { prefix: acme_, pattern: "^acme_[a-z]{32}" }
      - { prefix: acme_, pattern: "acme_[a-z]{32}$" }
      - { prefix: acme_, pattern: "acme_([a-z]+)+" }
      - { pattern: "[$][^a-z]{32}" }
`),
  },
  {
    title: 'settings that cannot be theirs, or whose example is wrong',
    yaml: withKinds(`acme:
  like: openai-compatible
  settings:
    models: { about: Hides a field., example: a }
    loose: { about: A pattern without ends., pattern: "[a-z]+", example: "1" }
    word: { about: A pattern that does not fit., pattern: "^[a-z]+$", example: "1" }
    fine: { about: One that does., pattern: "^[a-z]+$", example: a }
    stage: { about: One of two., values: [live, test], example: dev }
    right: { about: One of two., values: [live, test], example: live }
    count: { about: A number., type: number, example: many }
    blank: { about: A number., type: number, example: " " }
    seven: { about: A number., type: number, example: 7 }
    flag: { about: Yes or no., type: boolean, example: maybe }
    on: { about: Yes or no., type: boolean, example: true }
    off: { about: Yes or no., type: boolean, example: "false" }
`),
  },
  {
    title: 'settings beside those of a schema, which is code',
    kinds: [coded],
    yaml: withKinds(`more:
  like: coded
  settings: { stage: { about: The stage., example: live } }
same: { like: coded }
none: { like: coded, settings: {} }
`),
  },
  {
    title: 'a circle of three, what leads into it, and what stands beside it',
    yaml: `version: 1
kinds:
  far: { like: into }
  into: { like: one }
  one: { like: two }
  two: { like: three }
  three: { like: one }
  beside: { like: openai }
providers:
  a: { kind: far }
  b: { kind: two }
  c: { kind: beside }
`,
  },
  {
    title: 'a kind that is like a broken one is broken with it, without another report',
    yaml: `version: 1
kinds:
  third: { like: second }
  second: { like: first }
  first: { base_url: "https://a.acme.example/v1" }
providers:
  a: { kind: third }
  b: { kind: second, nonsense: 1 }
`,
  },
] satisfies FileCase[]
