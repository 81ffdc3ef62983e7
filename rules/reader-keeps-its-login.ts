import { fixOfSet, saidBy, seeOrigin } from '../schema/places.ts'
import { placeOfUse, urlVariablesOf } from '../schema/reader.ts'
import { keyNamesOf } from '../schema/reading.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'reader-keeps-its-login',
  severity: 'warning',
  about: 'A program with a login of its own finds no key and no address in its surroundings.',
  docs: `Some programs have a login of their own, and put a key that they find in their surroundings before it:
with \`ANTHROPIC_API_KEY\` exported for a script, Claude Code no longer uses the subscription, and every run is
billed to the key. An alias that unsets the variable does not help, since scripts and services do not
see it.

Where \`readers:\` gives a program an empty list of providers (\`claude-code: []\`), none of its variables may be
set. Give the key to the program that needs it under a name of its own, as \`api_key: \${APP_KEY}\`.`,
  needsValues: true,
  good: [
    {
      title: 'is silent on a key under a name that the program does not read',
      yaml: 'version: 1\nreaders:\n  claude-code: []\nproviders:\n  claude:\n    kind: anthropic\n    api_key: ${APP_CLAUDE_KEY}\n',
      env: 'APP_CLAUDE_KEY={sample:sk-ant-api}\n',
    },
    {
      title: 'is silent on a program that calls a provider',
      yaml: 'version: 1\nreaders:\n  claude-code: claude\nproviders:\n  claude:\n    kind: anthropic\n',
      env: 'ANTHROPIC_API_KEY={sample:sk-ant-api}\n',
    },
  ],
  bad: [
    {
      title: 'warns of a key that the program would take instead of its login',
      yaml: 'version: 1\nreaders:\n  claude-code: []\nproviders:\n  claude:\n    kind: anthropic\n',
      env: 'ANTHROPIC_API_KEY={sample:sk-ant-api}\n',
    },
  ],
  check(context) {
    const { config, values } = context
    return config.readers.flatMap((use): Report[] => {
      const reader = context.readers.get(use.reader)
      if (reader === undefined || use.providers?.length !== 0) return []
      const names = [...reader.reads.flatMap(keyNamesOf), ...urlVariablesOf(reader)]
      const found = [...new Set(names)]
        .flatMap((name) => values.get(name) ?? [])
        .filter(({ key }) => !key.isEmpty)
      return found.map(({ name, origin }) => ({
        at: placeOfUse(use),
        message: `${name} is set, and ${reader.name} would use it in place of its own login${saidBy(origin)}`,
        why: `Its requests would be billed to that key, or go to another place than \`${use.reader}: []\` says.`,
        fix: fixOfSet(name, origin),
        see: seeOrigin(origin, 'it is set here'),
      }))
    })
  },
})
