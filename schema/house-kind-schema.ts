import * as z from 'zod/mini'
import type { Auth, Kind, Wire } from '../kinds/kind.ts'
import { field, headerName, line, oneOf, wireName } from './config-schema.ts'

/** A kind as a file declares it. Everything may be left out where `like` says it. */
export interface HouseKind {
  like?: string
  name?: string
  about?: string
  class?: 'cloud' | 'local' | 'gateway'
  hosts?: string[]
  base_url?: string
  wire?: Wire
  path?: string
  accepts?: string[]
  apis?: HouseApi[]
  separate_regions?: boolean
  key?: {
    need?: Kind['key']['need']
    variables?: string[]
    shapes?: { prefix?: string; pattern: string; name?: string }[]
    fillers?: string[]
    page?: string
  }
  auth?: Auth
  identity?: 'aws' | 'azure' | 'gcp'
  settings?: Record<string, HouseSetting>
  forwards?: string[] | '*'
  url_variables?: string[]
  ports?: number[]
  models?: { shape: string; examples: string[] }
}

/** One of several APIs. */
export interface HouseApi {
  wire: Wire
  base_urls?: (string | HouseBase)[]
  path?: string
  accepts?: string[]
  auth?: Auth
}

/** A base URL and when it is meant. */
export interface HouseBase {
  url: string
  region?: string
  when?: Record<string, string | true>
}

/** A field that providers of the kind have. */
export interface HouseSetting {
  type?: 'string' | 'number' | 'boolean'
  about: string
  required?: boolean
  pattern?: string
  values?: string[]
  query?: string
  example: string | number | boolean
}

export const kindId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const settingName = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/
const settingNameInWords = 'words of lower-case letters and digits, joined by `_`'
const variableName = /^[0-9]*[A-Za-z_][A-Za-z0-9_]*$/
/** A public beginning: long enough that it is no accident in a text that is masked. */
const keyPrefix = /^[A-Za-z0-9][A-Za-z0-9_.-]{1,31}$/
const hostName = /^(?:\*[.-])?[A-Za-z0-9]+(?:[.*-]+[A-Za-z0-9]+)*$/
/** The host ends in a name, so that no setting can choose all of it. */
const baseUrl =
  /^https?:\/\/(?!\{host\})[A-Za-z0-9_.{}-]*[A-Za-z0-9](?::\d{1,5})?(?:\/[A-Za-z0-9_.~{}-]+)*\/?$/
const urlPath = /^(?:\/[A-Za-z0-9_.~{}-]+)*$/

let schema: z.core.$ZodType | null = null

/** What may stand in a kind of `kinds:`. Made on first use: most files have none. */
export function houseKindSchema(): z.core.$ZodType {
  schema ??= z.strictObject({ ...identityFields(), ...addressFields(), ...keyFields() })
  return schema
}

/** The names of those fields. */
export function houseKindFields(): string[] {
  return Object.keys((houseKindSchema() as z.core.$ZodObject)._zod.def.shape)
}

function identityFields() {
  return {
    like: z.optional(
      field(line(), {
        description: 'The kind whose facts hold wherever this one says nothing.',
        right: 'the name of a kind',
      }),
    ),
    name: z.optional(
      field(line(), {
        description: 'As people call it. Left out: its name here.',
        right: 'a name',
      }),
    ),
    about: z.optional(
      field(line(), { description: 'One sentence for completion lists.', right: 'one sentence' }),
    ),
    class: z.optional(
      field(z.enum(['cloud', 'local', 'gateway']), {
        description:
          'A vendor’s service, a server that stands anywhere, or a way to other vendors.',
        right: '`cloud`, `local` or `gateway`',
      }),
    ),
    settings: z.optional(
      field(z.record(text(settingName, settingNameInWords), setting()), {
        description: 'Fields that providers of this kind have besides those of every provider.',
        right: 'a mapping of names such as `team` to settings',
        each: 'a mapping such as `{ about: …, example: … }`',
      }),
    ),
    models: z.optional(
      field(z.strictObject({ shape: line(), examples: z.array(line()) }), {
        description: 'What its model ids look like, in words, and some of them.',
        right: 'a mapping such as `{ shape: team/model, examples: [search/small] }`',
      }),
    ),
  }
}

function addressFields() {
  return {
    hosts: z.optional(
      field(z.array(text(hostName)), {
        description: 'Its own hosts; they replace those of the kind that it is like.',
        right: 'a list of host names such as `[llm.example.com, "*.llm.example.com"]`',
        examples: [['llm.example.com']],
      }),
    ),
    base_url: z.optional(base()),
    wire: z.optional(wire()),
    path: z.optional(path()),
    accepts: z.optional(accepts()),
    apis: z.optional(
      field(z.array(api()).check(z.minLength(1)), {
        description: 'Its APIs, the default first, where it has several.',
        right: 'a list such as `[{ wire: openai, base_urls: ["https://llm.example.com/v1"] }]`',
      }),
    ),
    separate_regions: z.optional(
      field(z.boolean(), {
        description: 'Whether its regions are separate accounts: then none is the default.',
        right: '`true` or `false`',
      }),
    ),
    url_variables: z.optional(
      field(z.array(text(variableName)), {
        description: 'Variables in which clients look for its URL.',
        right: 'a list of variables such as `[LLM_BASE_URL]`',
      }),
    ),
    ports: z.optional(
      field(z.array(z.int().check(z.gte(1), z.lte(65535))), {
        description: 'Ports it listens on when nothing is said, the default first.',
        right: 'a list of ports such as `[8080]`',
      }),
    ),
  }
}

function keyFields() {
  const variables = field(z.array(text(variableName)), {
    description: 'Variables of the key; the first is meant where `api_key` is left out.',
    right: 'a list of variables such as `[LLM_API_KEY]`',
  })
  const need = field(z.enum(['required', 'optional', 'ignored']), {
    description: 'Whether a call needs a key.',
    right: '`required`, `optional` or `ignored`',
  })
  return {
    key: z.optional(
      field(
        z.strictObject({
          need: z.optional(need),
          variables: z.optional(variables),
          shapes: z.optional(
            field(z.array(shape()), {
              description: 'What its keys look like. An empty list: like anything.',
              right: 'a list such as `[{ prefix: acme_, pattern: "^acme_[a-z0-9]{32}$" }]`',
            }),
          ),
          fillers: z.optional(
            field(z.array(line()), {
              description: 'What is written where no key is needed.',
              right: 'a list of texts such as `[none-needed]`',
            }),
          ),
          page: z.optional(
            field(text(/^https:\/\/\S+$/), {
              description: 'The page where one gets a key.',
              right: 'a URL that begins with `https://`',
            }),
          ),
        }),
        { description: 'What is known of its keys.', right: 'a mapping' },
      ),
    ),
    auth: z.optional(auth()),
    identity: z.optional(
      field(z.enum(['aws', 'azure', 'gcp']), {
        description: 'Whose own library may find the credential instead of `api_key`.',
        right: '`aws`, `azure` or `gcp`',
      }),
    ),
    forwards: z.optional(
      field(z.union([z.literal('*'), z.array(line())]), {
        description: 'Kinds whose keys it rightly receives, because it passes them on.',
        right: 'a list of kinds, or `"*"`',
        examples: ['*'],
      }),
    ),
  }
}

function shape() {
  return z.strictObject({
    prefix: z.optional(
      field(text(keyPrefix), {
        description: 'Their public beginning, which reports may show.',
        right: 'the first characters of a key, such as `acme_`, never a whole key',
      }),
    ),
    pattern: field(line(), {
      description: 'A regular expression of the whole key, from `^` to `$`.',
      right: 'a regular expression such as `^acme_[a-z0-9]{32}$`',
    }),
    name: z.optional(
      field(line(), { description: 'What such a credential is called.', right: 'a name' }),
    ),
  })
}

function api() {
  return z.strictObject({
    wire: wire(),
    base_urls: z.optional(
      field(
        z.array(
          z.union([
            base(),
            z.strictObject({
              url: base(),
              region: z.optional(
                field(line(), {
                  description: 'The region it serves.',
                  right: 'the name of a region',
                }),
              ),
              when: z.optional(
                field(
                  z.record(
                    text(settingName, settingNameInWords),
                    z.union([line(), z.literal(true)]),
                  ),
                  {
                    description: 'It is meant where these settings have these values; `true`: any.',
                    right: 'a mapping of settings to values',
                    each: 'text, or `true`',
                  },
                ),
              ),
            }),
          ]),
        ),
        {
          description: 'Its base URLs, the default first.',
          right: 'a list of URLs, or of mappings such as `{ url: …, region: eu }`',
        },
      ),
    ),
    path: z.optional(path()),
    accepts: z.optional(accepts()),
    auth: z.optional(auth()),
  })
}

function setting() {
  return z.strictObject({
    type: z.optional(
      field(z.enum(['string', 'number', 'boolean']), {
        description: 'What may be written there.',
        right: '`string`, `number` or `boolean`',
        default: 'string',
      }),
    ),
    about: field(line(), { description: 'What it is for.', right: 'one sentence' }),
    required: z.optional(
      field(z.boolean(), {
        description: 'Whether the kind cannot do without.',
        right: '`true` or `false`',
      }),
    ),
    pattern: z.optional(
      field(line(), {
        description: 'A regular expression of the whole text, from `^` to `$`.',
        right: 'a regular expression such as `^[a-z]+$`',
      }),
    ),
    values: z.optional(
      field(z.array(line()).check(z.minLength(1)), {
        description: 'The only values.',
        right: 'a list of texts',
      }),
    ),
    query: z.optional(
      field(line(), {
        description: 'The query parameter in which every request carries it.',
        right: 'the name of a query parameter',
      }),
    ),
    example: field(z.union([line(), z.number(), z.boolean()]), {
      description: 'A value that is right.',
      right: 'a value that is right',
    }),
  })
}

function base() {
  return field(text(baseUrl), {
    description:
      'Its address: the root to which the routes of the wire are appended. `{name}` is a setting.',
    right: 'a URL such as `https://llm.example.com/v1`; a setting in it is written `{name}`',
    examples: ['https://llm.example.com/v1'],
  })
}

function wire() {
  return field(z.enum(wireName._zod.def.entries), {
    description: 'The protocol that it speaks.',
    right: oneOf(Object.keys(wireName._zod.def.entries)),
  })
}

function path() {
  return field(text(urlPath), {
    description: 'How the path of a base URL ends, for a server that stands anywhere.',
    right: 'a path such as `/v1`, or `""`',
    examples: ['/v1'],
  })
}

function accepts() {
  return field(z.array(z.union([text(urlPath), text(baseUrl)])), {
    description: 'Other paths, or whole base URLs, that also work.',
    right: 'a list of paths such as `[/v1]`',
  })
}

function auth() {
  return field(text(headerName), {
    description: 'How the key is sent: `bearer`, or the name of the header that carries it.',
    right: '`bearer`, `x-api-key`, `api-key` or the name of a header',
    examples: ['bearer', 'x-api-key'],
  })
}

/** Text of one form, as a new schema each time, for its own facts. */
function text(form: RegExp, inWords?: string) {
  return z.string().check(z.regex(form, inWords))
}
