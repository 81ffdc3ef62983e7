import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { seeOrigin } from '../schema/places.ts'
import {
  type NamedVariable,
  placeOfVariable,
  presentValue,
  variablesOf,
} from '../schema/variables.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'variable-has-one-value',
  severity: 'warning',
  about: 'No variable of the process hides another value in a .env file.',
  docs: `dotenv, Node's \`--env-file\` and most others leave a variable alone that is set already. So a key that
was once exported in a shell profile, or set in the system's settings, goes on winning over the one in
\`.env\`, whatever is written there; the advice to edit \`.env\` cannot help.

Unset the one that is not meant, or give the key of this project a variable of its own.`,
  yields: ['key-fits-host', 'key-is-clean', 'key-is-real'],
  good: [
    {
      title: 'is silent where both are the same',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
      process: { OPENAI_API_KEY: '{sample:sk-proj-}' },
    },
    {
      title: 'is silent on a file over a file, which is what layers are for',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      files: {
        '.env': 'OPENAI_API_KEY={sample:sk-proj-}\n',
        '.env.local': 'OPENAI_API_KEY={sample:sk-svcacct-}\n',
      },
    },
    {
      title: 'is silent on a placeholder in the file',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=your-api-key\n',
      process: { OPENAI_API_KEY: '{sample:sk-proj-}' },
    },
  ],
  bad: [
    {
      title: 'warns of an exported key that hides the one in .env',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
      process: { OPENAI_API_KEY: '{sample:sk-svcacct-}' },
    },
  ],
  needsValues: true,
  check(context) {
    const told = new Set<string>()
    return context.backends.flatMap((backend) =>
      variablesOf(backend).flatMap((variable) => {
        if (told.has(variable.name)) return []
        const found = report(variable, backend, context)
        if (found !== null) told.add(variable.name)
        return found ?? []
      }),
    )
  },
})

function report(
  variable: NamedVariable,
  backend: Backend,
  { values, kinds }: RuleContext,
): Report | null {
  const { name } = variable
  const value = presentValue(backend, variable, values)
  if (value?.origin !== 'process' || value.key.isEmpty) return null
  const inFile = values.allOf(name).findLast(({ origin }) => origin !== 'process')
  if (inFile === undefined || inFile.key.isEmpty) return null
  // a file that still holds what is to be replaced holds no other value
  if (inFile.key.isPlaceholder() || isFiller(inFile.key, kinds)) return null
  if (value.key.equals(inFile.key)) return null
  const { file } = inFile.origin as { file: string }
  return {
    at: placeOfVariable(backend, variable),
    message: `${name} has two values: the one of the process wins over the one in ${file}`,
    why: 'A variable that is set already is not overwritten from a file, so the value in the file is not used.',
    fix: `unset ${name}`,
    see: seeOrigin(inFile.origin, 'this value is hidden'),
  }
}
