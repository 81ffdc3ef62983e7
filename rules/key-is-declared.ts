import type { Backend } from '../schema/backend.ts'
import { carriesCredential } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import { ownVariable, placeOf } from '../schema/places.ts'
import { isPublic } from '../schema/reach.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-is-declared',
  severity: 'error',
  about: 'The credential is written wherever leaving it out could mean the wrong one.',
  docs: `\`api_key\` may be left out in one case: the kind requires a key, the address is the vendor's own,
and no second provider would mean the same variable. Then it is the vendor's usual variable. Anywhere
else a silent default would carry a key to a host it was not meant for: SDKs do exactly that, they send
\`OPENAI_API_KEY\` to whatever base URL they are given.

For a server that is known by its protocol alone nothing is sent where nothing is said; at a public
address that gets a warning.

Write \`api_key: \${NAME}\` with the variable that holds the key of that place, or \`api_key: none\`.`,
  yields: ['destination-is-known', 'url-is-absolute'],
  good: [
    {
      title: 'takes the usual variable at the vendor’s own address',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://api.openai.com/v1\n',
    },
    {
      title: 'accepts two accounts that each name their variable',
      yaml: 'version: 1\nproviders:\n  one:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n  two:\n    kind: openai\n    api_key: ${OPENAI_API_KEY_TEAM_B}\n',
    },
  ],
  bad: [
    {
      title: 'reports a foreign host without a key',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    base_url: https://llm.example.com/v1\n',
    },
    {
      title: 'warns of a public address to which no key would be sent',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n',
    },
    {
      title: 'reports two accounts that neither name their key',
      yaml: 'version: 1\nproviders:\n  one:\n    kind: openai\n  two:\n    kind: openai\n',
    },
    {
      title: 'reports a server that needs a key and has no usual variable',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    base_url: http://localhost:4000/v1\n',
    },
  ],
  check({ backends }: RuleContext) {
    const first = new Map<string, Backend>()
    return backends.flatMap((backend): Report[] => {
      const { credential, kind } = backend
      if (credential.type === 'none' && backend.declared.apiKey === null) {
        return keyless(backend)
      }
      if (credential.type !== 'undeclared') return []
      if (credential.because === 'foreign-host') return [foreign(backend)]
      if (credential.because === 'not-implied') return [missing(backend)]
      const variable = kind.key.variables[0] as string
      const earlier = first.get(variable)
      if (earlier === undefined) {
        first.set(variable, backend)
        return []
      }
      return [second(backend, earlier, variable)]
    })
  },
})

/** A server far away of which nothing is known but its protocol hardly ever takes no key. */
function keyless(backend: Backend): Report[] {
  const { kind, destination, headers } = backend
  const host = hostOf(destination)
  if (kind.class !== 'protocol' || host === null || !isPublic(host)) return []
  if (Object.keys(headers).some(carriesCredential)) return []
  return [
    {
      at: {
        ...placeOf(backend, 'base_url'),
        ...(destination.text?.includes(host) ? { part: host } : {}),
      },
      severity: 'warning',
      message: `\`api_key\` is missing: no key is sent to ${host}`,
      why: 'A server that wants one answers 401. If this one wants none, say `api_key: none`.',
      fix: `api_key: \${${ownVariable(backend)}}`,
    },
  ]
}

function foreign(backend: Backend): Report {
  const { kind, destination } = backend
  // an address whose host is not known yet is no foreign one
  const host = hostOf(destination) as string
  const own = kind.key.variables[0] as string
  return {
    at: { ...placeOf(backend, 'base_url'), part: host },
    message: `\`api_key\` is missing: ${own} belongs to ${kind.name}, and ${host} is not its host`,
    why: `An SDK would send ${own} there unasked. Name the key that is meant for ${host}.`,
    fix: `api_key: \${${ownVariable(backend)}}`,
    see: [{ at: placeOf(backend, 'kind'), message: `${kind.name} keys are for its own hosts` }],
  }
}

function missing(backend: Backend): Report {
  const { kind } = backend
  return {
    at: { ...placeOf(backend), on: 'key' },
    message: `\`api_key\` is missing: ${kind.name} needs a key`,
    why: `Nothing says which one is meant, so none is sent, and ${kind.name} answers 401.`,
    fix: `api_key: \${${kind.key.variables[0] ?? ownVariable(backend)}}`,
  }
}

function second(backend: Backend, earlier: Backend, variable: string): Report {
  return {
    at: { ...placeOf(backend), on: 'key' },
    message: `\`${earlier.name}\` and \`${backend.name}\` both leave \`api_key\` out, and both would mean ${variable}`,
    why: 'Two accounts would share one key: one of them is billed for both, or refuses the key of the other.',
    fix: `api_key: \${${ownVariable(backend)}}`,
    see: [{ at: { ...placeOf(earlier), on: 'key' }, message: 'the other one' }],
  }
}
