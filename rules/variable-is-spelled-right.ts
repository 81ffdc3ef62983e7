import { isSlip, slipFinder } from '../diagnostics/suggest.ts'
import type { Backend } from '../schema/backend.ts'
import { seeOrigin } from '../schema/places.ts'
import { ownedByReaders } from '../schema/reader.ts'
import {
  type NamedVariable,
  placeOfVariable,
  presentValue,
  variablesOf,
} from '../schema/variables.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'variable-is-spelled-right',
  severity: 'warning',
  about:
    'The name of a variable is no slip of one that is present, or of the usual one of its kind.',
  docs: `A misspelt name is a variable that is never set: the call fails with 401, or a client falls back to
what else it finds. A name that is one slip away from one that is present in a \`.env\` file, or from the
variable that every client of that vendor reads, is reported, since nobody would choose it. So is one
that is not set, while another name for the same is: \`OPENAI_KEY\` for \`OPENAI_API_KEY\`, \`GOOGLE_API_KEY\`
for \`GEMINI_API_KEY\`.`,
  yields: ['variable-names-its-vendor', 'secret-stays-private'],
  needsValues: true,
  good: [
    {
      title: 'accepts a name of your own',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY_2}\n',
      env: 'OPENAI_API_KEY_2={sample:sk-proj-}\n',
    },
  ],
  bad: [
    {
      title: 'reports a slip of the usual name, without any value',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KYE}\n',
    },
    {
      title: 'reports a slip of a name that is present',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${TEAM_LLAMA_KEY}\n',
      env: 'TEAM_LAMA_KEY=9f2c1b7d44aa01e8\n',
    },
    {
      title: 'reports the other usual name',
      yaml: 'version: 1\nproviders:\n  gemini:\n    kind: google-gemini\n    api_key: ${GEMINI_API_KEY}\n',
      env: 'GOOGLE_API_KEY={sample:AIza}\n',
    },
    {
      title: 'reports another way to write it',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n',
      env: 'OPEN_AI_KEY={sample:sk-proj-}\n',
    },
  ],
  check(context) {
    // what a declared reader reads is set for that program
    const owned = ownedByReaders(context.config, () => context.readers)
    const inFiles = context.values
      .all()
      .filter(({ name, origin }) => origin !== 'process' && !owned.has(name))
      .map(({ name }) => name)
    const others = otherNames(context.values.names().filter((name) => !owned.has(name)))
    let read: ReadonlySet<string> | null = null
    const present: Present = {
      other: others,
      slip: slipFinder(inFiles),
      isRead(name) {
        read ??= new Set(
          context.backends.flatMap((one) => variablesOf(one).map(({ name }) => name)),
        )
        return read.has(name)
      },
    }
    return context.backends.flatMap((backend) => reports(backend, present, context))
  },
})

/** Finds a variable that is present, and that may be meant by the name of one that is not. */
interface Present {
  /** By another of the usual names, or one that is spelt in another usual way. */
  other(name: string, usual: string[]): string | undefined
  slip(name: string): string | undefined
  /** Whether a provider reads it itself. */
  isRead(name: string): boolean
}

function reports(
  backend: Backend,
  { other, slip, isRead }: Present,
  { values, kinds }: RuleContext,
): Report[] {
  return variablesOf(backend).flatMap((variable): Report[] => {
    const { name, of } = variable
    if (presentValue(backend, variable, values) !== undefined) return []
    const usual = usualNames(of, backend)
    const another = other(name, usual)
    if (another !== undefined && !isRead(another)) {
      const { origin = null } = values.get(another) ?? {}
      return [
        {
          at: placeOfVariable(backend, variable),
          message: `${name} is not set, but ${another} is`,
          why: `Both are names for the same: a program that looks for ${name} finds nothing, and may take another credential.`,
          fix: inPlace(of, another),
          see: seeOrigin(origin, 'this one is set'),
        },
      ]
    }
    if (isUsual(name, kinds)) return []
    const present = slip(name)
    const meant = present ?? usual.find((one) => isSlip(name, one))
    if (meant === undefined) return []
    const value = values.get(meant)
    return [
      {
        at: placeOfVariable(backend, variable),
        message: `${name} looks like a slip of ${meant}`,
        why:
          present === undefined
            ? `Clients of ${backend.kind.name} read ${meant}; where only that one is set, \`${backend.name}\` finds nothing.`
            : `${meant} is set, and ${name} is not, so \`${backend.name}\` finds nothing.`,
        fix: inPlace(of, meant),
        see: seeOrigin(value?.origin ?? null, 'this one is set'),
      },
    ]
  })
}

/** The names under which the clients of its kind look for it. */
function usualNames(of: NamedVariable['of'], { kind }: Backend): string[] {
  if (of === 'key') return kind.key.variables
  return of === 'url' ? (kind.urlVariables ?? []) : []
}

/** The line with another variable; where the name is only a part of a text, the reference alone. */
function inPlace(of: NamedVariable['of'], name: string): string {
  return of === 'key' ? `api_key: \${${name}}` : `\${${name}}`
}

function otherNames(present: string[]): Present['other'] {
  const names = new Set(present)
  const byStem = new Map<string, string>()
  for (const name of present) {
    const stem = stemOf(name)
    if (stem !== null && !byStem.has(stem)) byStem.set(stem, name)
  }
  return (name, usual) =>
    (usual.includes(name) ? usual.find((other) => names.has(other)) : undefined) ??
    byStem.get(stemOf(name) ?? '')
}

/** What a name says besides being a key or an address: `OPEN_AI_KEY` and `OPENAI_API_KEY` say the same. */
function stemOf(name: string): string | null {
  const what = /(?:KEY|TOKEN)$/.test(name)
    ? 'key'
    : /(?:URL|BASE|ENDPOINT)$/.test(name)
      ? 'url'
      : ''
  const stem = name.replace(/(?:^|_)(?:API|KEY|TOKEN|BASE|URL|ENDPOINT|APIKEY|BASEURL)(?=_|$)/g, '')
  return what === '' || stem === '' ? null : `${what} ${stem.replaceAll('_', '')}`
}

/** Whether a kind's clients read a variable of this name. */
function isUsual(name: string, kinds: RuleContext['kinds']): boolean {
  for (const { key, urlVariables } of kinds.values()) {
    if (key.variables.includes(name) || urlVariables?.includes(name)) return true
  }
  return false
}
