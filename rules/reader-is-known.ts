import { nearest } from '../diagnostics/suggest.ts'
import type { Reader } from '../kinds/readers/reader.ts'
import { backendsByName } from '../schema/backend.ts'
import type { ReaderUse } from '../schema/config.ts'
import { declaredProviders } from '../schema/declared-providers.ts'
import type { ConfigAt } from '../schema/finding.ts'
import { placeOfUse, readerUses, readsOf } from '../schema/reader.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'reader-is-known',
  severity: 'error',
  about:
    'A reader is one that keyfit knows, and the providers it is declared for are ones it can call.',
  docs: `\`readers:\` names programs that are not keyfit's clients and read variables of the same providers.
What they read is known by name (\`keyfit explain\`, docs/readers.md), so a name that is not known says
nothing, and its template would be empty. A provider that does not exist, or that speaks no wire of the
program, would be left out of the template without a word.`,
  good: [
    {
      title: 'accepts a reader with a provider that it can call',
      yaml: 'version: 1\nreaders:\n  optillm: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
    },
    {
      title: 'accepts a list of readers',
      yaml: 'version: 1\nreaders: [claude-code]\nproviders:\n  claude:\n    kind: anthropic\n',
    },
  ],
  bad: [
    {
      title: 'reports a reader that is not known',
      yaml: 'version: 1\nreaders: [claude-cod]\nproviders:\n  claude:\n    kind: anthropic\n',
    },
    {
      title: 'reports a reader of a template that is not known',
      yaml: 'version: 1\nproviders:\n  claude:\n    kind: anthropic\ngenerate:\n  env: { out: .env.tool, reader: litelm }\n',
    },
    {
      title: 'reports a provider that is not there',
      yaml: 'version: 1\nreaders:\n  optillm: [locl]\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
    },
    {
      title: 'reports a provider that the program cannot call',
      yaml: 'version: 1\nreaders:\n  claude-code: cloud\nproviders:\n  cloud:\n    kind: openai\n',
    },
    {
      title: 'reports a reader that can call none of the providers',
      yaml: 'version: 1\nreaders: [groq-sdk]\nproviders:\n  cloud:\n    kind: openai\n',
    },
  ],
  check(context) {
    return readerUses(context.config).flatMap((use) => {
      const reader = context.readers.get(use.reader)
      return reader === undefined ? unknown(use, context) : providersOf(use, reader, context)
    })
  },
})

function unknown(use: ReaderUse, { readers }: RuleContext): Report[] {
  const near = nearest(use.reader, readers.keys())
  const fix = use.path[0] === 'generate' ? `reader: ${near}` : `${near}`
  return [
    {
      at: placeOfUse(use),
      message: `\`${use.reader}\` is not a reader that keyfit knows`,
      why:
        near === null
          ? `The readers are ${[...readers.keys()].join(', ')}.`
          : 'A reader is a program that takes its settings from variables; of this one nothing is known, so nothing is checked.',
      ...(near === null ? {} : { fix }),
    },
  ]
}

function providersOf(use: ReaderUse, reader: Reader, context: RuleContext): Report[] {
  const { config, backends } = context
  const names = declaredProviders(context)()
  const called = new Set(readsOf(use, reader, config, backends).map(({ backend }) => backend.name))
  if (use.providers === null) {
    // a provider that could not be read may be one that it calls
    const isWhole = backends.length > 0 && names.size === config.providers.size
    return called.size > 0 || !isWhole ? [] : [callsNone(use, reader, context)]
  }
  const byName = backendsByName(backends)
  return use.providers.flatMap((name): Report[] => {
    if (called.has(name)) return []
    const at = placeOfName(name, use, context)
    if (names.has(name)) {
      const backend = byName.get(name)
      return backend === undefined ? [] : [cannotCall(at, reader, name, backend.kind.name)]
    }
    const near = nearest(name, names)
    return [
      {
        at,
        message: `\`${name}\` is not a provider of this file`,
        why: `${reader.name} would get no variable for it.`,
        ...(near === null ? {} : { fix: near }),
      },
    ]
  })
}

/** A reader's providers are one name or a list of them. */
function placeOfName(name: string, use: ReaderUse, { eachText }: RuleContext): ConfigAt {
  let place: ConfigAt = placeOfUse(use)
  eachText((text, placeOfText) => {
    if (text !== name) return
    const at = placeOfText()
    if (use.path.every((part, index) => at.path[index] === part)) place = at
  })
  return place
}

function cannotCall(at: ConfigAt, reader: Reader, name: string, kind: string): Report {
  return {
    at,
    message: `${reader.name} cannot call \`${name}\`: ${kind} does not speak its API`,
    why: `${wiresOf(reader)} There is no variable for ${kind}, so the template would have no line for it.`,
    see: [{ at: { path: ['providers', name], on: 'key' }, message: `this is ${kind}` }],
  }
}

function callsNone(use: ReaderUse, reader: Reader, { config }: RuleContext): Report {
  return {
    at: placeOfUse(use),
    message: `${reader.name} can call none of the providers: ${[...config.providers.keys()].join(', ')}`,
    why: `${wiresOf(reader)} To call a provider on another wire than its \`wire\`, name it: \`${use.reader}: [provider]\`.`,
  }
}

function wiresOf({ reads }: Reader): string {
  const wires = reads
    .filter(({ kinds }) => kinds === undefined)
    .map(({ wire }) => `\`wire: ${wire}\``)
  const kinds = [...new Set(reads.flatMap((reading) => reading.kinds ?? []))]
  return [
    ...(wires.length > 0 ? [`It speaks ${[...new Set(wires)].join(' or ')}.`] : []),
    ...(kinds.length > 0 ? [`It has variables of its own for ${kinds.join(', ')}.`] : []),
  ].join(' ')
}
