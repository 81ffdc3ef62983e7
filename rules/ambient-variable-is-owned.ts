import { hostFits, isOwnHost } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { fixOfSet, placeOf, saidBy, seeOrigin } from '../schema/places.ts'
import { isNear, parseAddress, readerUses, urlVariablesOf } from '../schema/reader.ts'
import { referencesIn } from '../schema/reference.ts'
import type { Value } from '../schema/values.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'ambient-variable-is-owned',
  severity: 'warning',
  about: 'No variable that nothing declares leads other programs away from a declared provider.',
  docs: `SDKs and tools read the address from their surroundings where the code says none: with
\`OPENAI_BASE_URL\` left over from an experiment, every program that calls \`new OpenAI()\` sends its prompts and
the key of the vendor there. Clients that keyfit generates read only what is declared, and are not led
away.

Remove the variable, or declare who reads it: \`base_url: \${OPENAI_BASE_URL}\` on the provider, or the program
in \`readers:\`. Nothing is said of variables that a declared reader reads.`,
  needsValues: true,
  good: [
    {
      title: 'is silent on the address of the provider itself',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_BASE_URL=https://api.openai.com/v1\n',
    },
    {
      title: 'is silent where the file names the variable',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n  local:\n    kind: llama-server\n    base_url: ${OPENAI_BASE_URL}\n    hosts: [localhost]\n    api_key: none\n',
      env: 'OPENAI_BASE_URL=http://localhost:8080/v1\n',
    },
    {
      title: 'is silent where a declared reader owns it',
      yaml: 'version: 1\nreaders:\n  openai-sdk: local\nproviders:\n  cloud:\n    kind: openai\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_BASE_URL=http://localhost:8080/v1\n',
    },
  ],
  bad: [
    {
      title: 'warns of an address that is left over',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_BASE_URL=http://localhost:8080/v1\n',
    },
    {
      title: 'warns of the address of another vendor in the process',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n',
      process: { ANTHROPIC_BASE_URL: 'https://api.z.ai/api/anthropic' },
    },
  ],
  check(context) {
    const { backends, config, values } = context
    const called = new Map<string, Backend[]>()
    for (const backend of backends) {
      for (const name of backend.kind.urlVariables ?? []) {
        const there = called.get(name)
        if (there !== undefined) there.push(backend)
        else if (values.get(name)?.key.isEmpty === false) called.set(name, [backend])
      }
    }
    // readers are loaded only where there is something to say of them
    if (called.size === 0) return []
    const owned = namesIn(context)
    for (const { reader } of readerUses(config)) {
      const known = context.readers.get(reader)
      for (const name of known === undefined ? [] : urlVariablesOf(known)) owned.add(name)
    }
    return [...called].flatMap(([name, providers]) =>
      owned.has(name) ? [] : (report(name, providers, context) ?? []),
    )
  },
})

function report(name: string, providers: Backend[], context: RuleContext): Report | null {
  const value = context.values.get(name) as Value
  const url = parseAddress(value.key.asDestination(), true, undefined)
  const [backend] = providers as [Backend]
  if (url === null || providers.some((each) => isAt(each, url))) return null
  const declared = (backend.destination.url as URL).hostname
  return {
    at: placeOf(backend, 'kind'),
    message: `${name} leads programs that call ${backend.kind.name} to ${url.host}, not to ${declared}${saidBy(value.origin)}`,
    why: `${readersOf(name, backend, context)} would send prompts and the key of ${backend.kind.name} there. The clients that keyfit generates do not read it.`,
    fix: fixOfSet(name, value.origin),
    see: seeOrigin(value.origin, 'it is set here'),
  }
}

/** Every variable that the file names. */
function namesIn({ eachText }: RuleContext): Set<string> {
  const names = new Set<string>()
  eachText((text) => {
    for (const { name } of referencesIn(text)) names.add(name)
  })
  return names
}

/** Whether a URL leads to a provider, or to where it may be; an address that is open may be any. */
function isAt({ destination, kind }: Backend, url: URL): boolean {
  if (destination.url === null) return true
  const { hostname } = destination.url
  return (
    hostname === url.hostname ||
    isOwnHost(kind, url.hostname) ||
    destination.hosts.some((pattern) => hostFits(pattern, url.hostname)) ||
    (isNear(hostname) && isNear(url.hostname))
  )
}

/** The programs that read the variable for such a provider, by name. */
function readersOf(name: string, { kind }: Backend, { readers }: RuleContext): string {
  const names = [...readers.values()]
    .filter(({ reads }) =>
      reads.some(
        ({ url, kinds }) =>
          (url?.variable === name || url?.also?.includes(name)) &&
          (kinds === undefined || kinds.includes(kind.id)),
      ),
    )
    .map((reader) => reader.name)
  if (names.length === 0) return 'Programs that read it'
  return names.length < 5 ? names.join(', ') : `${names.slice(0, 4).join(', ')} and others`
}
