import { isSlip } from '../diagnostics/suggest.ts'
import type { Backend } from '../schema/backend.ts'
import type { ConfigAt } from '../schema/finding.ts'
import { placeOf, placeOfKey } from '../schema/places.ts'
import { referencesIn } from '../schema/reference.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'variable-is-spelled-right',
  severity: 'warning',
  about:
    'The name of a variable is no slip of one that is present, or of the usual one of its kind.',
  docs: `A misspelt name is a variable that is never set: the call fails with 401, or a client falls back to
what else it finds. A name that is one slip away from one that is present in a \`.env\` file, or from the
variable that every client of that vendor reads, is reported, since nobody would choose it.`,
  yields: ['variable-names-its-vendor', 'secret-stays-private'],
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
  ],
  check(context) {
    const inFiles = context.values
      .all()
      .filter(({ origin }) => origin !== 'process')
      .map(({ name }) => name)
    return context.backends.flatMap((backend) => reports(backend, inFiles, context))
  },
})

function reports(backend: Backend, inFiles: string[], { values, kinds }: RuleContext): Report[] {
  return namesIn(backend).flatMap(({ name, at, usual }): Report[] => {
    if (values.get(name) !== undefined || isUsual(name, kinds)) return []
    const present = inFiles.find((other) => isSlip(name, other) || isSlip(other, name))
    const meant = present ?? usual.find((other) => isSlip(name, other))
    if (meant === undefined) return []
    const value = values.get(meant)
    return [
      {
        at,
        message: `${name} looks like a slip of ${meant}`,
        why:
          present === undefined
            ? `${meant} is the variable that clients of ${backend.kind.name} read; nobody sets the other one.`
            : `${meant} is set, and ${name} is not.`,
        fix: `\${${meant}}`,
        see:
          value === undefined || value.origin === 'process'
            ? []
            : [{ at: value.origin, message: 'this one is set' }],
      },
    ]
  })
}

/** Whether a kind's clients read a variable of this name. */
function isUsual(name: string, kinds: RuleContext['kinds']): boolean {
  for (const { key, urlVariables } of kinds.values()) {
    if (key.variables.includes(name) || urlVariables?.includes(name)) return true
  }
  return false
}

function namesIn(backend: Backend): { name: string; at: ConfigAt; usual: string[] }[] {
  const { credential, destination, headers, kind } = backend
  const key =
    credential.type === 'variable' && !credential.implied
      ? [{ name: credential.variable, at: placeOfKey(backend), usual: kind.key.variables }]
      : []
  const inUrl = destination.from === 'file' ? destination.references : []
  return [
    ...key,
    ...inUrl.map(({ name }) => ({
      name,
      at: { ...placeOf(backend, 'base_url'), part: name },
      usual: kind.urlVariables ?? [],
    })),
    ...Object.entries(headers).flatMap(([header, text]) =>
      referencesIn(text).map(({ name }) => ({
        name,
        at: { ...placeOf(backend, 'headers', header), part: name },
        usual: [],
      })),
    ),
  ]
}
