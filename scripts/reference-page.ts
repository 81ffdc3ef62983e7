import * as z from 'zod/mini'
import {
  type JsonSchema,
  type SchemaObject,
  toJsonSchema,
} from '../generators/json-schema/convert.ts'
import { providerFields, rootSchema } from '../schema/config-schema.ts'
import { houseKindSchema } from '../schema/house-kind-schema.ts'

/** docs/keyfit-yaml.md: every field of the file, from the schema that check and editors use. */
export async function referencePage(): Promise<string> {
  const root = (await toJsonSchema(rootSchema)).properties
  const provider = (await toJsonSchema(z.strictObject(providerFields))).properties
  const house = (await toJsonSchema(houseKindSchema())).properties
  const { environments, generate, policy, ...others } = root
  const environment = inner(environments)
  return `# keyfit.yaml

Generated from the schema that \`keyfit check\` and editors use.

## The file

${table(others)}

\`providers\` is a mapping of names to [providers](#a-provider), \`kinds\` one of names to
[kinds of your own](#a-kind-of-your-own). Keys that begin with \`x-\` are yours, for anchors.

\`\${NAME}\` and \`\${NAME:-default}\` are the only interpolation: as a whole value, in a header
(\`Bearer \${X}\`) or as a part of a URL. A variable that is present and empty is always reported.

## A provider

${table(provider)}

A kind may have settings of its own (\`resource\`, \`account_id\`, \`api_version\` …): its page says which,
[here](kinds.md) or with \`keyfit explain <kind>\`.

Where \`api_key\` is left out, the kind's own variable is meant if the kind requires a key, the address is
the kind's own and no second provider means the same variable; no key where one is optional; otherwise
it must be written. A \`base_url\` that comes from a variable must lie on the kind's own hosts, in \`hosts\`
or in \`policy.egress\`; a generated client checks the value against the same list.

## Policy

${table(propertiesOf(policy))}

## Layers

\`extends\` names files inside the repository, or packages. They lie below the file in the order of the
list, and the overlay of an environment lies above it:

- Mappings merge by name, lists and scalars replace, \`null\` removes.
- A layer that changes \`kind\` replaces the provider whole. One that changes where it goes (\`base_url\`,
  \`region\`, a setting that is part of the host) must say \`api_key\` and \`headers\` again: a credential is
  never inherited to a new destination.
- \`policy\` only narrows, and a rule that a base sets to \`error\` stays one.
- \`generate\`, \`readers\`, \`environments\` and \`env_files\` are not inherited. A base may have no providers.

An environment may say:

${table(propertiesOf(environment))}

\`env_files\` says whose values an environment has. \`check\` proves the structure of every environment; the
variables of the process and of \`--env-file\` belong to \`--environment <name>\`, else to the root.

\`\`\`yaml
extends: ../keyfit.base.yaml
providers:
  chat: { kind: vllm, base_url: http://localhost:8000/v1, api_key: none }
roles:
  chat: chat/qwen3-8b
environments:
  production:
    env_files: [.env.production]
    providers:
      chat: { base_url: https://llm.example.com/v1, api_key: "\${CHAT_KEY}" }
\`\`\`

## Rules and exceptions

\`rules:\` sets a rule to \`off\`, \`warn\` or \`error\`; [their pages](rules/README.md) say what each one is for.
A comment above a line silences one rule there, with a reason:

\`\`\`yaml
    # keyfit-ignore credential-is-encrypted: a tunnel carries it
    base_url: http://llm.example.com/v1
\`\`\`

## What is generated

${table(propertiesOf(generate))}

## A kind of your own

${table(house)}
`
}

function table(fields: Record<string, JsonSchema>): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const { description, examples, default: usual } = field as SchemaObject
    const [example] = Array.isArray(examples) ? (examples as unknown[]) : []
    const shown = example === undefined ? '' : code(example)
    const said = usual === undefined ? '' : ` Default: ${code(usual)}.`
    return `| \`${name}\` | ${cell(String(description ?? ''))}${said} | ${shown} |`
  })
  return ['| field | what it is | example |', '| --- | --- | --- |', ...rows].join('\n')
}

/** As it may stand in the file. */
function code(value: unknown): string {
  const text = typeof value === 'string' ? value : flow(value)
  return `\`${cell(text)}\``
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${flow(inner)}`)
    .join(', ')} }`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function propertiesOf(schema: JsonSchema | undefined): Record<string, JsonSchema> {
  return ((schema as SchemaObject | undefined)?.properties ?? {}) as Record<string, JsonSchema>
}

/** What stands in a mapping of names, which may be nothing. */
function inner(schema: JsonSchema | undefined): JsonSchema | undefined {
  const each = (schema as SchemaObject).additionalProperties as SchemaObject
  const options = Array.isArray(each.anyOf) ? (each.anyOf as SchemaObject[]) : [each]
  return options.find((option) => option.properties !== undefined)
}
