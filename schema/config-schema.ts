import type { core } from 'zod/mini'
import type { Kind, Setting } from '../kinds/kind.ts'
import { places } from './config.ts'
import * as z from './late-zod.ts'
import { sdks } from './sdks.ts'
import { type DeclaredSettings, isSettingsSchema, settingNames } from './settings.ts'

/** What may stand in a place, in words for a report, and for the JSON Schema's descriptions. */
interface FieldFacts {
  /** What it is for. */
  description: string
  /** What is right there: finishes "must be …". */
  right: string
  /** What is right for each entry of a mapping. */
  each?: string
  examples?: unknown[]
  default?: unknown
}

const registry = new WeakMap<core.$ZodType, FieldFacts>()

/** What is known of a field, for reports and for the JSON Schema. */
export function factsOf(schema: core.$ZodType): FieldFacts | undefined {
  return registry.get(schema)
}

/** Puts on record what is known of a field, and gives its schema back. */
export function field<Schema extends core.$ZodType>(schema: Schema, facts: FieldFacts): Schema {
  registry.set(schema, facts)
  return schema
}

/** Text on one line: no control characters, no line separators. A new schema each time, for its own facts. */
export function line() {
  return z.string().check(z.regex(oneLine, 'text on one line'))
}
// by its ranges: `\p{Cc}` would load tables of Unicode at each start
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it refuses
const oneLine = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/

export const providerName = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/
export const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** What a text must be that is no name, or none of a header. */
const nameInWords = 'letters, digits, `_`, `-` and `.`, a letter or digit first'
const headerInWords = 'letters, digits and the signs that the name of a header may have'
export const wireName = z.enum(['openai', 'anthropic', 'gemini', 'cohere', 'bedrock', 'ollama'])

const model = z.union([
  line(),
  z.strictObject({
    id: field(line(), { description: 'The id that requests name.', right: 'the id of a model' }),
    for: z.optional(
      field(line(), {
        description: 'What the model may be used for.',
        right: 'a use such as `chat` or `embeddings`',
        examples: ['chat', 'embeddings'],
        default: 'chat',
      }),
    ),
    deployment: z.optional(
      field(line(), {
        description: 'The name under which the server knows the model, where it is another one.',
        right: 'the name of a deployment',
      }),
    ),
  }),
])

/** The fields of every provider, whatever its kind. */
export const providerFields = {
  kind: field(line(), {
    description: 'What is at the other end: it fixes wires, paths, auth and defaults.',
    right: 'the name of a kind: which vendor or server is at the other end',
  }),
  base_url: z.optional(
    field(line(), {
      description:
        "Where requests go: a URL, or one with references. Left out, it is the kind's own address.",
      right: 'a URL such as `https://api.example.com/v1`, or one with `${NAME}`',
      examples: ['http://localhost:8080/v1', '${LLM_BASE_URL:-http://localhost:8080/v1}'],
    }),
  ),
  hosts: z.optional(
    field(z.array(line()), {
      description: 'Hosts, besides those of the kind, that this provider may be sent to.',
      right: 'a list of hosts such as `[llm.example.com, .example.com]`',
      examples: [['llm.example.com']],
    }),
  ),
  api_key: z.optional(
    field(z.union([line(), z.strictObject({ file: line() })]), {
      description:
        "`none`, a reference `${NAME}`, `{ file: /run/secrets/x }`, or `caller`. Left out: the kind's own variable where that is safe.",
      right: '`none`, `caller`, a reference `${NAME}`, or `{ file: /run/secrets/name }`',
      examples: ['${LLM_API_KEY}', 'none', 'caller', { file: '/run/secrets/llm' }],
    }),
  ),
  identity: z.optional(
    field(z.enum(['aws', 'azure', 'gcp']), {
      description: "Instead of `api_key`: the vendor's own library finds the credential.",
      right: '`aws`, `azure` or `gcp`',
    }),
  ),
  auth: z.optional(
    field(line().check(z.regex(headerName, headerInWords)), {
      description: 'How the key is sent: `bearer`, or the name of the header that carries it.',
      right: '`bearer`, `x-api-key`, `api-key` or the name of a header',
      examples: ['bearer', 'x-api-key', 'api-key'],
    }),
  ),
  models: z.optional(
    field(z.array(model), {
      description: 'The models that may be asked for: ids, patterns (`vendor/*`) or mappings.',
      right: 'a list of model ids',
      examples: [['gpt-5.1'], [{ id: 'text-embedding-3-large', for: 'embeddings' }]],
    }),
  ),
  headers: z.optional(
    field(z.record(z.string().check(z.regex(headerName, headerInWords)), line()), {
      description: 'Headers sent with every request; values may hold references.',
      right: 'a mapping of header names to text',
      each: 'text on one line',
    }),
  ),
  wire: z.optional(
    field(z.union([wireName, z.array(wireName).check(z.minLength(1))]), {
      description: "Which of the kind's APIs is spoken; the first one has the form of `base_url`.",
      right: '`openai`, `anthropic`, `gemini`, `cohere`, `bedrock` or `ollama`, or a list of them',
    }),
  ),
  region: z.optional(
    field(line(), {
      description: "Which of the kind's regions is meant.",
      right: 'the name of a region',
    }),
  ),
  forwards: z.optional(
    field(z.union([z.literal('*'), z.array(line())]), {
      description: 'Kinds whose keys this host rightly receives, because it passes them on.',
      right: 'a list of kinds such as `[openai]`, or `"*"`',
      examples: [['openai'], '*'],
    }),
  ),
  upstream: z.optional(
    field(z.array(line()), {
      description: 'The providers that stand behind this one; the fit is checked through it.',
      right: 'a list of provider names',
    }),
  ),
  direct: z.optional(
    field(z.boolean(), {
      description: '`false`: only a gateway reaches it, so it gets no client and no variable.',
      right: '`true` or `false`',
      default: true,
    }),
  ),
}

/** How a rule may be taken. */
export const levels = ['off', 'warn', 'error'] as const

const placesInWords = oneOf(places)

/** A closed list in words. */
export function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `\`${word}\``).join(', ')}`
}

const client = z.strictObject({
  out: field(line(), {
    description:
      'The module to write; `virtual:keyfit` for one that a build plugin serves without a file.',
    right: 'a path such as `src/llm.ts`',
    examples: ['src/llm.ts'],
  }),
  sdk: field(z.enum(Object.keys(sdks) as [string, ...string[]]), {
    description: 'The SDK that the module is built on.',
    right: oneOf(Object.keys(sdks)),
  }),
  providers: z.optional(
    field(z.array(line()), {
      description: 'The providers in it; left out: every one that the SDK can speak to.',
      right: 'a list of provider names',
    }),
  ),
  runs_in: z.optional(
    field(z.enum(places), {
      description: 'Where this module runs, where that differs from the rest.',
      right: placesInWords,
    }),
  ),
  environment: z.optional(
    field(line(), {
      description: 'The environment whose providers the module holds; left out: the root.',
      right: 'the name of an environment',
    }),
  ),
})

const template = z.union([
  line(),
  z.strictObject({
    out: field(line(), {
      description: 'The template to write.',
      right: 'a path such as `.env.example`',
    }),
    reader: z.optional(
      field(line(), {
        description: 'The program whose variables it holds, in its names and forms.',
        right: 'the name of a reader',
      }),
    ),
  }),
])

/** What a role stands for: `provider/model`. */
const role = line().check(z.regex(/^[^/]+\/.+$/, 'provider/model'))

/** The fields that an environment may lay over the root. */
const layerFields = {
  runs_in: z.optional(
    field(z.enum(places), {
      description: 'Where the program that calls the providers runs.',
      right: placesInWords,
    }),
  ),
  env_files: z.optional(
    field(z.array(line()), {
      description:
        'Files of variables, the last one wins; root default: `.env` and `.env.local` beside this file.',
      right: 'a list of files such as `[.env.production]`',
      examples: [['.env.production']],
    }),
  ),
  roles: z.optional(
    field(z.record(z.string().check(z.regex(providerName, nameInWords)), role), {
      description: 'What code asks for: a provider and one of its models, by a name of your own.',
      right: 'a mapping such as `{ chat: provider/model }`',
      each: 'a provider and one of its models, as `provider/model`',
      examples: [{ chat: 'cloud/gpt-5.1' }],
    }),
  ),
  policy: z.optional(
    field(
      z.strictObject({
        egress: z.optional(
          field(z.array(line()), {
            description:
              'Nothing may be sent anywhere else: hosts, suffixes (`.example.com`), CIDR ranges, `localhost`.',
            right: 'a list of hosts such as `[localhost, api.example.com, .example.com]`',
            examples: [['localhost', 'api.example.com', '.example.com', '10.0.0.0/8']],
          }),
        ),
        plaintext: z.optional(
          field(z.array(line()), {
            description: 'Hosts to which a credential may travel over http.',
            right: 'a list of hosts such as `[llm.lan]`',
            examples: [['llm.lan']],
          }),
        ),
      }),
      { description: 'What must hold for every provider.', right: 'a mapping' },
    ),
  ),
  rules: z.optional(
    field(z.record(line(), z.enum(levels)), {
      description: 'How rules are to be taken: `off`, `warn` or `error`.',
      right: 'a mapping of rules to `off`, `warn` or `error`',
      each: '`off`, `warn` or `error`',
    }),
  ),
}

const scalarOrNull = z.union([z.string(), z.number(), z.boolean(), z.null()])
const mappingOfScalars = z.record(z.string(), scalarOrNull)

/** A field of a provider in a layer; what it must be is known when the layers lie on each other. */
const laidOver = z.union([
  scalarOrNull,
  mappingOfScalars,
  z.array(z.union([z.string(), mappingOfScalars])),
])

const environment = z.strictObject({
  ...layerFields,
  providers: z.optional(
    field(z.record(z.string(), z.nullable(z.record(z.string(), laidOver))), {
      description: 'Fields that are different here; `null` removes.',
      right: 'a mapping of provider names to fields',
      each: 'a mapping of fields, or `null`',
    }),
  ),
})

/** Everything but the providers, which are checked one by one against their kind. */
export const rootFields = {
  version: field(z.literal(1), { description: 'The version of this format.', right: '`1`' }),
  extends: z.optional(
    field(z.union([line(), z.array(line())]), {
      description:
        'Files or packages whose providers, roles, policy, kinds and rules hold here too.',
      right: 'a path such as `../keyfit.base.yaml` or a package, or a list of them',
      examples: ['../keyfit.base.yaml'],
    }),
  ),
  ...layerFields,
  readers: z.optional(
    field(
      z.union([z.array(line()), z.record(line(), z.union([z.nullable(line()), z.array(line())]))]),
      {
        description:
          "Programs that read the same variables and are not keyfit's clients. An empty list of providers: it has a login of its own.",
        right: 'a list of readers, or a mapping of readers to the providers that they call',
        each: 'the name of a provider, or a list of them',
        examples: [['claude-code'], { optillm: 'local' }],
      },
    ),
  ),
  environments: z.optional(
    field(z.record(z.string().check(z.regex(providerName, nameInWords)), z.nullable(environment)), {
      description: 'What is different in one environment, by its name.',
      right: 'a mapping of names to what is different there',
      each: 'a mapping of what is different there',
    }),
  ),
  generate: z.optional(
    field(
      z.strictObject({
        json_schema: z.optional(
          field(line(), {
            description:
              'Where to write the JSON Schema of this file. A name that ends in `.draft-07.json` gets that older form.',
            right: 'a path such as `keyfit.schema.json`',
            examples: ['keyfit.schema.json'],
          }),
        ),
        env: z.optional(
          field(z.union([template, z.array(template)]), {
            description: 'Where to write the template of variables, or several templates.',
            right: 'a path such as `.env.example`, a mapping `{ out, reader }`, or a list of them',
            examples: ['.env.example'],
          }),
        ),
        client: z.optional(
          field(z.union([client, z.array(client)]), {
            description: 'The typed clients to write.',
            right: 'a mapping such as `{ out: src/llm.ts, sdk: openai }`, or a list of them',
          }),
        ),
      }),
      { description: 'What `keyfit generate` writes.', right: 'a mapping' },
    ),
  ),
}

/** The file without its providers. */
export const rootSchema = z.strictObject(rootFields)

const perKind = new WeakMap<Kind, core.$ZodType>()

/** A provider of one kind: the fields of every provider and the kind's own settings. */
export function providerSchema(kind: Kind): core.$ZodType {
  let schema = perKind.get(kind)
  if (schema === undefined) {
    schema = z.strictObject({ ...providerFields, ...settingFields(kind.settings) })
    perKind.set(kind, schema)
  }
  return schema
}

const ofAnyKind = new WeakMap<ReadonlyMap<string, Kind>, core.$ZodType>()

/** A provider whose kind is missing: it may have the settings of any, so that none is called unknown. */
export function anyProviderSchema(kinds: ReadonlyMap<string, Kind>): core.$ZodType {
  let schema = ofAnyKind.get(kinds)
  if (schema === undefined) {
    const settings = [...kinds.values()].map((kind) => settingFields(kind.settings))
    schema = z.strictObject(Object.assign({}, ...settings, providerFields))
    ofAnyKind.set(kinds, schema)
  }
  return schema
}

/**
 * Zod fields for settings. Of those that a schema declares only the type is held here: whether the
 * schema itself agrees is asked where a provider is read.
 */
export function settingFields(settings: DeclaredSettings = {}): Record<string, core.$ZodType> {
  return Object.fromEntries(
    isSettingsSchema(settings)
      ? settingNames(settings).map((name) => [name, z.optional(scalar())])
      : Object.entries(settings).map(([name, setting]) => [
          name,
          z.optional(settingField(setting)),
        ]),
  )
}

function scalar(): core.$ZodType {
  return field(z.union([line(), z.number(), z.boolean()]), {
    description: 'A setting of the kind.',
    right: 'text, a number, `true` or `false`',
  })
}

function settingField(setting: Setting): core.$ZodType {
  return field(settingType(setting), {
    description: setting.about,
    right: settingInWords(setting),
    examples: [setting.example],
  })
}

function settingInWords({ type, values, example }: Setting): string {
  if (type === 'boolean') return '`true` or `false`'
  return values
    ? oneOf(values)
    : `${type === 'number' ? 'a number' : 'text'} such as \`${example}\``
}
function settingType(setting: Setting): core.$ZodType {
  if (setting.type === 'number') return z.number()
  if (setting.type === 'boolean') return z.boolean()
  if (setting.values !== undefined) return z.enum(setting.values as [string, ...string[]])
  if (setting.pattern === undefined) return line()
  // a reference is filled later, so only a finished text is held to the pattern
  return line().check(z.regex(new RegExp(`\\$\\{|${setting.pattern}`), `like ${setting.example}`))
}
