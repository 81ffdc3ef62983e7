import { type AmbientVariable, ambientVariables } from '../kinds/ambient-variables.ts'
import type { Backend } from '../schema/backend.ts'
import { goesToOwnHost } from '../schema/destination.ts'
import { fixOfSet, placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { ownedByReaders } from '../schema/reader.ts'
import { referencesIn } from '../schema/reference.ts'
import type { Value } from '../schema/values.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'ambient-variable-adds-nothing',
  severity: 'warning',
  about: 'No variable around a provider changes what SDKs send to it behind its declaration.',
  docs: `SDKs take more from their surroundings than a key and an address: headers of any name, which replace
the key, the name of an organisation, a second credential, a switch to another service. They do so
whatever address the code gives them. The clients that keyfit generates read none of it; other programs
in the same environment do.

Remove the variable, or give it only to the program that it is meant for. Where a program that
\`readers:\` names is meant, nothing is said.`,
  yields: ['key-is-real', 'key-fits-host'],
  needsValues: true,
  good: [
    {
      title: "is silent on an organisation at the vendor's own host",
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_ORG_ID=org-1\n',
    },
    {
      title: 'is silent where a declared program reads it',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\nreaders:\n  claude-code: claude\n',
      env: 'ANTHROPIC_CUSTOM_HEADERS=X-Team: core\n',
    },
  ],
  bad: [
    {
      title: 'warns of headers that go to every address',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: none\n',
      env: 'OPENAI_CUSTOM_HEADERS=X-Team: core\n',
    },
    {
      title: 'warns of a key that outranks the declared one',
      yaml: 'version: 1\nproviders:\n  gemini:\n    kind: google-gemini\n    wire: gemini\n    api_key: ${GEMINI_API_KEY}\n',
      process: { GEMINI_API_KEY: '{sample:AQ.}', GOOGLE_API_KEY: '{sample:AIza}' },
    },
  ],
  check(context) {
    const { values, backends } = context
    const present = ambientVariables.filter(
      ({ variable }) => values.get(variable)?.key.isEmpty === false,
    )
    if (present.length === 0) return []
    const owned = ownedIn(context)
    return present
      .filter(({ variable }) => !owned.has(variable))
      .flatMap((ambient) => {
        const backend = backends.find((one) => isTouched(one, ambient, context))
        return backend === undefined ? [] : [report(backend, ambient, context)]
      })
  },
})

/** Whether the SDK would speak to a provider, and the variable means something there. */
function isTouched(
  backend: Backend,
  { wire, elsewhere, variable }: AmbientVariable,
  { values }: RuleContext,
): boolean {
  if (!backend.direct || backend.api.wire !== wire) return false
  const { kind, destination, credential } = backend
  if (kind.key.variables.includes(variable)) {
    // another name of the key: it only outranks where both are there and differ
    if (credential.type !== 'variable' || credential.key === null) return false
    return values.get(variable)?.key.equals(credential.key) === false
  }
  if (!elsewhere) return !variable.endsWith('_KEY')
  return kind.class === 'local' || !goesToOwnHost(destination, kind)
}

function report(
  backend: Backend,
  { variable, sdk, sends }: AmbientVariable,
  { values }: RuleContext,
): Report {
  const { origin } = values.get(variable) as Value
  return {
    at: placeOf(backend, 'kind'),
    message: `${variable} is set, and ${sdk} sends ${sends}${saidBy(origin)}`,
    why: `A program that calls \`${backend.name}\` with that SDK would do so unseen. The clients that keyfit generates do not read it.`,
    fix: fixOfSet(variable, origin),
    see: seeOrigin(origin, 'it is set here'),
  }
}

/** What the file names, and what a declared program reads. */
function ownedIn(context: RuleContext): Set<string> {
  const owned = ownedByReaders(context.config, () => context.readers)
  context.eachText((text) => {
    for (const { name } of referencesIn(text)) owned.add(name)
  })
  for (const { credential } of context.backends) {
    if (credential.type === 'variable') owned.add(credential.variable)
  }
  return owned
}
