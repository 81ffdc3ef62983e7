import { nearest } from '../diagnostics/suggest.ts'
import { placeOf } from '../schema/places.ts'
import { sdks } from '../schema/sdks.ts'
import { defineRule, type Report } from './rule.ts'

export default defineRule({
  id: 'wire-is-spoken',
  severity: 'error',
  about: 'The wire is one that the kind serves, and each client speaks the wire of its providers.',
  docs: `A kind serves some APIs and not others. A client of another protocol sends requests to paths that
do not exist there, in a form the server cannot read.

Write a wire that the kind serves; in \`generate.client\` list the providers that the SDK can speak to,
or leave \`providers\` out: then these are taken.`,
  good: [
    {
      title: 'accepts a second API of the kind',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\n    wire: openai\n',
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
  ],
  check({ backends, config }) {
    const reports: Report[] = backends.flatMap((backend) => {
      const served = backend.kind.apis.map(({ wire }) => wire)
      const declared = config.providers.get(backend.name)?.wire ?? []
      return declared
        .filter((wire) => !served.includes(wire))
        .map((wire) => ({
          at: { ...placeOf(backend, 'wire'), part: wire },
          message: `${backend.kind.name} does not serve the ${wire} wire`,
          why: `It serves ${served.map((name) => `\`${name}\``).join(', ')}.`,
          fix: `wire: ${served[0]}`,
        }))
    })
    for (const { providers, sdk, path } of config.generate.client) {
      for (const [index, name] of (providers ?? []).entries()) {
        const at = { path: [...path, 'providers', index] }
        const backend = backends.find((candidate) => candidate.name === name)
        const able = backends.filter(({ wires }) => wires.some((wire) => wire === sdks[sdk]))
        if (backend === undefined) {
          if (config.providers.has(name)) continue
          const near = nearest(name, config.providers.keys())
          reports.push({
            at,
            message: `\`${name}\` is not a provider of this file`,
            why: `Its providers are ${[...config.providers.keys()].map((other) => `\`${other}\``).join(', ')}.`,
            ...(near === null ? {} : { fix: near }),
          })
        } else if (!able.includes(backend)) {
          reports.push({
            at,
            message: `the ${sdk} SDK does not speak the ${backend.wires.join(' or ')} wire of \`${name}\``,
            why: `It can speak to ${able.map((other) => `\`${other.name}\``).join(', ') || 'none of the providers here'}.`,
            see: [{ at: placeOf(backend, 'kind'), message: `\`${name}\` is declared here` }],
          })
        }
      }
    }
    return reports
  },
})
