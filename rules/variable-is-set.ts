import { placeholdersOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { fixOfSet, saidBy, seeOrigin } from '../schema/places.ts'
import type { Origin } from '../schema/values.ts'
import {
  type NamedVariable,
  placeOfVariable,
  presentValue,
  variablesOf,
} from '../schema/variables.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'variable-is-set',
  severity: 'error',
  about: 'No variable is present and empty; with --require-env, none is missing.',
  docs: `An empty variable is not an absent one: SDKs read \`OPENAI_BASE_URL=\` as "use the vendor", and an
empty key as a key. So a variable that is present and empty is always reported. An absent one is
fine while images and CI are built without secrets; \`--require-env\` demands it, for the moment before
a program starts. One that stands in a \`.env\` in a comment alone is hinted at.

Set the variable, remove the empty line, or give a default: \`\${NAME:-default}\`.`,
  yields: ['destination-is-confined'],
  needsValues: true,
  good: [
    {
      title: 'is silent on an absent variable',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
    },
    {
      title: 'is silent on an absent variable with a default',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: ${LLAMA_URL:-http://localhost:8080/v1}\n    hosts: [localhost]\n',
      requireEnv: true,
    },
  ],
  bad: [
    {
      title: 'reports a variable that is present and empty',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=\n',
    },
    {
      title: 'reports an empty variable that hides the one in .env',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n',
      env: 'ANTHROPIC_API_KEY={sample:sk-ant-api}\n',
      process: { ANTHROPIC_API_KEY: '' },
    },
    {
      title: 'hints at a variable that stands in a comment',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: '# OPENAI_API_KEY=your-key\n',
    },
    {
      title: 'reports an absent variable when it is required',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
      requireEnv: true,
    },
  ],
  check(context) {
    const reported = new Set<string>()
    return context.backends.flatMap((backend) =>
      variablesOf(backend).flatMap((variable) => {
        if (reported.has(variable.name)) return []
        const report = judge(variable, backend, context)
        if (report !== null) reported.add(variable.name)
        return report ?? []
      }),
    )
  },
})

function judge(
  variable: NamedVariable,
  backend: Backend,
  { values, requireEnv }: RuleContext,
): Report | null {
  const { name, fallback } = variable
  const value = presentValue(backend, variable, values)
  if (value === undefined) {
    if (fallback !== null && fallback !== '') return null
    const comment = values.comment(name)
    if (!requireEnv && comment === undefined) return null
    return {
      at: placeOfVariable(backend, variable),
      ...(requireEnv ? {} : { severity: 'hint' as const }),
      message:
        comment === undefined
          ? `${name} is not set`
          : `${name} is not set: in ${comment.file} it stands in a comment`,
      why: `\`${backend.name}\` cannot be called without it. Looked in ${places(values)}.`,
      fix: `${name}=…`,
      see: seeOrigin(comment ?? null, 'the `#` in front puts it out of use'),
    }
  }
  if (!value.key.isEmpty) return null
  const hidden = values.allOf(name).findLast(({ key }) => !key.isEmpty)
  return {
    at: placeOfVariable(backend, variable),
    message: `${name} is set, but ${value.key.length === 0 ? 'empty' : 'holds only blanks'}${saidBy(value.origin)}`,
    ...(hidden === undefined
      ? whereEmpty(variable, value.origin, backend)
      : {
          why: 'An empty variable counts as set, so the value in the file is not used.',
          fix: fixOfSet(name, value.origin),
        }),
    see: [
      ...seeOrigin(value.origin, 'it is set here'),
      ...seeOrigin(hidden?.origin ?? null, 'this value is hidden by it'),
    ],
  }
}

/** What comes of an empty value, and what to write instead. */
function whereEmpty(
  { name, fallback, of }: NamedVariable,
  origin: Origin,
  { kind, api }: Backend,
): { why: string; fix: string } {
  const isUrl = of === 'url'
  const isKey = of === 'key'
  const why = isUrl
    ? 'An SDK takes an empty address for none, and sends prompts and key to its own default host.'
    : isKey
      ? 'An SDK sends the empty text as the key, or takes another credential that it finds.'
      : 'The empty text would be sent in its place.'
  if (fallback !== null && fallback !== '')
    return { why: `${why} Without the variable, the default counts.`, fix: fixOfSet(name, origin) }
  if (isKey && kind.key.need !== 'required') return { why, fix: 'api_key: none' }
  const usual = isUrl ? api.bases[0]?.url : undefined
  const begin = isKey ? kind.key.shapes.find((shape) => !shape.notFor)?.prefix : undefined
  return usual === undefined || placeholdersOf(usual).length > 0
    ? { why, fix: `${name}=${begin ?? ''}…` }
    : { why, fix: `${name}=${usual}` }
}

function places({ files, missing }: RuleContext['values']): string {
  const inFiles = files.length === 0 ? '' : `${files.join(', ')} and `
  const all = `${inFiles}the process environment`
  return missing.length === 0 ? all : `${all}; not there: ${missing.join(', ')}`
}
