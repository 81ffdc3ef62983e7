import { nearest } from '../diagnostics/suggest.ts'
import { type Backend, backendsByName } from '../schema/backend.ts'
import { baseUrlOn } from '../schema/base-url-on.ts'
import type { ClientTarget } from '../schema/config.ts'
import { declaredProviders } from '../schema/declared-providers.ts'
import type { At } from '../schema/finding.ts'
import { placeOf } from '../schema/places.ts'
import { sdks, sdksFor, wireFor } from '../schema/sdks.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'wire-is-spoken',
  severity: 'error',
  about: 'The wire is one that the kind serves, and each client speaks the wire of its providers.',
  docs: `A kind serves some APIs and not others. A client of another protocol sends requests to paths that
do not exist there, in a form the server cannot read.

Write a wire that the kind serves; a list (\`wire: [anthropic, openai]\`) names several, the first of
which gives \`base_url\` its form. In \`generate.client\` list the providers that the SDK can speak to, or
leave \`providers\` out: then those are taken, besides the ones that only a gateway reaches. A vendor's
own SDK speaks to its vendor alone. A client may hold the providers of one environment, by its name.`,
  good: [
    {
      title: 'accepts a second API of the kind',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n    wire: openai\n',
    },
    {
      title: 'accepts clients of both wires that a provider names',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n    wire: [anthropic, openai]\ngenerate:\n  client:\n    - { out: src/claude.ts, sdk: anthropic, providers: [claude] }\n    - { out: src/llm.ts, sdk: openai, providers: [claude] }\n',
    },
    {
      title: 'accepts a client of an environment',
      yaml: 'version: 1\nproviders:\n  cloud: { kind: openai, models: [gpt-5.1] }\nenvironments:\n  production:\n    roles: { chat: cloud/gpt-5.1 }\ngenerate:\n  client: { out: src/llm.ts, sdk: openai, environment: production, providers: [cloud] }\n',
    },
  ],
  bad: [
    {
      title: 'reports a wire that the kind does not serve',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    wire: anthropic\n',
    },
    {
      title: 'reports a client that cannot speak to its provider',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\ngenerate:\n  client: { out: src/llm.ts, sdk: openai, providers: [claude] }\n',
    },
    {
      title: 'reports the SDK of another vendor',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\ngenerate:\n  client: { out: src/llm.ts, sdk: groq, providers: [cloud] }\n',
    },
    {
      title: 'reports a wire whose address does not follow from that of another',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n    wire: [anthropic, openai]\n    base_url: ${CLAUDE_URL:-https://api.anthropic.com}\n    api_key: ${CLAUDE_KEY}\ngenerate:\n  client: { out: src/llm.ts, sdk: openai, providers: [claude] }\n',
    },
    {
      title: 'reports a client of an environment that is not declared',
      yaml: 'version: 1\nproviders:\n  cloud: { kind: openai }\nenvironments:\n  production: {}\ngenerate:\n  client: { out: src/llm.ts, sdk: openai, environment: prodution }\n',
    },
  ],
  check(context) {
    const { backends, config, environment, environments } = context
    const reports: Report[] = backends.flatMap((backend) => {
      const { wire: declared } = backend.declared
      if (declared.length === 0) return []
      const served = backend.kind.apis.map(({ wire }) => wire)
      return declared
        .filter((wire) => !served.includes(wire))
        .map((wire) => ({
          at: { ...placeOf(backend, 'wire'), part: wire },
          message: `${backend.kind.name} does not serve \`wire: ${wire}\``,
          why: `Its server would answer 404. It serves ${listed(served)}.`,
          fix: `wire: ${served[0]}`,
        }))
    })
    if (config.generate.client.length === 0) return reports
    const byName = backendsByName(backends)
    const declared = declaredProviders(context)
    for (const target of config.generate.client) {
      if (environment === null) reports.push(...unknownEnvironment(target, environments))
      if (target.environment !== environment) continue
      for (const [index, name] of (target.providers ?? []).entries()) {
        const at = { path: [...target.path, 'providers', index] }
        const backend = byName.get(name)
        if (backend !== undefined) reports.push(...unspoken(target, backend, backends, at))
        if (config.providers.has(name) || declared().has(name)) continue
        const near = nearest(name, declared())
        reports.push({
          at,
          message: `\`${name}\` is not a provider of this file`,
          why: `Its providers are ${listed([...declared()])}.`,
          ...(near === null ? {} : { fix: near }),
        })
      }
    }
    return reports
  },
})

/** A client of an environment that is not declared. */
function unknownEnvironment({ environment, path }: ClientTarget, environments: string[]): Report[] {
  if (environment === null || environments.includes(environment)) return []
  const near = nearest(environment, environments)
  const declared = listed(environments)
  return [
    {
      at: { path: [...path, 'environment'] },
      message: `\`${environment}\` is not an environment of this file`,
      why: declared === '' ? 'It declares none.' : `Its environments are ${declared}.`,
      ...(near === null ? {} : { fix: `environment: ${near}` }),
    },
  ]
}

/** What keeps a client from speaking to a provider, and the SDKs that can. */
function unspoken(target: ClientTarget, backend: Backend, backends: Backend[], at: At): Report[] {
  const { sdk } = target
  const { name, kind, wires } = backend
  const see = [{ at: placeOf(backend, 'kind'), message: `\`${name}\` is declared here` }]
  const spoken = wireFor(sdk, kind, wires)
  if (spoken !== null) {
    if (backend.destination.text === null || baseUrlOn(backend, spoken) !== null) return []
    const message = `\`sdk: ${sdk}\` calls \`wire: ${spoken}\`, and the address of \`${name}\` is not one of that`
    const why = `\`base_url\` is the address of \`wire: ${wires[0]}\`, the first one, and where the other API stands does not follow from it.`
    return [{ at, message, why, fix: `wire: ${spoken}`, see }]
  }
  const able = backends.filter((other) => wireFor(sdk, other.kind, other.wires) !== null)
  const others = sdksFor(kind, wires)
  const called = backends.filter((other) => target.providers?.includes(other.name))
  const fitting = others.find((one) =>
    called.every((other) => wireFor(one, other.kind, other.wires) !== null),
  )
  const isOwn = sdks[sdk]?.own && !kind.sdks?.includes(sdk)
  const wire = wireFor(
    sdk,
    kind,
    kind.apis.map((api) => api.wire),
  )
  return [
    {
      at,
      message: isOwn
        ? `\`sdk: ${sdk}\` calls only its own vendor, and \`${name}\` is ${kind.name}`
        : `\`sdk: ${sdk}\` cannot call \`${name}\`, which speaks \`wire: ${wires.join('` or `')}\``,
      why: [
        'Its calls would not be understood, so no client is written.',
        others.length > 0 ? `SDKs that can: ${listed(others)}.` : 'No SDK that keyfit knows can.',
        ...(able.length === 0
          ? []
          : [`\`${sdk}\` can call ${listed(able.map((other) => other.name))}.`]),
        ...(wire === null
          ? []
          : [`With \`wire: [${wires.join(', ')}, ${wire}]\` in \`${name}\` it could.`]),
      ].join(' '),
      ...(fitting === undefined ? {} : { fix: `sdk: ${fitting}` }),
      see,
    },
  ]
}

function listed(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
