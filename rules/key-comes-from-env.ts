import type { Backend } from '../schema/backend.ts'
import { carriesCredential, isFiller } from '../schema/credential.ts'
import { Key } from '../schema/key.ts'
import { placeOf } from '../schema/places.ts'
import { referencesIn, variableElsewhere } from '../schema/reference.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-comes-from-env',
  severity: 'error',
  about: 'No secret stands in the file: a key comes from a variable, a file or the caller.',
  docs: `keyfit.yaml is committed. A key in it is in the history of the repository for good, and in
every clone. What looks like a key is refused wherever it stands, in \`api_key\`, in a header or in a
name.

Put the key into a variable and write \`\${NAME}\`. If it was ever committed, revoke it. Words that
documentation gives where no key is needed (\`EMPTY\`, \`lm-studio\`) may be written out for servers
that take any key.`,
  good: [
    {
      title:
        'accepts a reference, a file, the caller, and a filler for a server that takes any key',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY}\n  local:\n    kind: lm-studio\n    base_url: http://localhost:1234/v1\n    api_key: lm-studio\n  mounted:\n    kind: anthropic\n    api_key: { file: /run/secrets/anthropic }\n',
    },
    {
      title: 'accepts a default where the server takes any key, and a filler',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${LLAMA_API_KEY:-hunter2hunter2}\n  proxy:\n    kind: litellm-proxy\n    base_url: http://localhost:4000/v1\n    api_key: ${LITELLM_MASTER_KEY:-sk-1234}\n',
    },
    {
      title: "accepts another tool's secret reference",
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: op://vault/openai/key\n',
    },
  ],
  bad: [
    {
      title: "reports a variable that is named in another program's way",
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: os.environ/OPENAI_API_KEY\n',
    },
    {
      title: 'reports a key in api_key',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: {sample:sk-proj-}\n',
    },
    {
      title: 'reports a key that is the default of a reference',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: ${OPENAI_API_KEY:-hunter2hunter2}\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    },
    {
      title: 'reports a key in a header',
      yaml: 'version: 1\nproviders:\n  corp:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: none\n    headers:\n      Authorization: Bearer {sample:sk-proj-}\n',
    },
  ],
  check(context) {
    const reports = context.backends.flatMap((backend): Report[] => {
      const { credential, kind, headers } = backend
      const variable = kind.key.variables[0] ?? 'LLM_API_KEY'
      const { apiKey: declared } = backend.declared
      const literal: Report[] =
        credential.type === 'literal' && declared?.type === 'text'
          ? [literalReport(backend, declared.text, variable)]
          : credential.type === 'variable'
            ? defaultReports(backend, ['api_key'], credential, context)
            : []
      if (Object.keys(headers).length === 0) return literal
      const inHeaders = Object.entries(headers)
        .filter(([name, text]) => carriesCredential(name) && referencesIn(text).length === 0)
        .map(([name, text]) => ({
          at: placeOf(backend, 'headers', name),
          message: `the header \`${name}\` holds a credential that is written out`,
          why: 'The file is committed, and the credential with it. If it is a real one, revoke it.',
          fix: `${name}: ${/^[a-z]+\s/i.exec(text)?.[0] ?? (/authorization$/i.test(name) ? 'Bearer ' : '')}\${${variable}}`,
        }))
      const defaults = Object.entries(headers)
        .filter(([name]) => carriesCredential(name))
        .flatMap(([name, text]) =>
          referencesIn(text).flatMap(({ name: held, fallback }) =>
            defaultReports(backend, ['headers', name], { variable: held, fallback, text }, context),
          ),
        )
      return [...literal, ...inHeaders, ...defaults]
    })
    return [...reports, ...strayKeys(context, reports)]
  },
})

/** What stands in `api_key` and is neither a reference nor one of its words. */
function literalReport(backend: Backend, written: string, variable: string): Report {
  const at = placeOf(backend, 'api_key')
  const [reference] = referencesIn(written)
  if (reference !== undefined) {
    return {
      at,
      message: `\`api_key\` of \`${backend.name}\` must be the reference alone`,
      why: 'What stands around it would become a part of the key; the client adds a word such as `Bearer` itself.',
      fix: `api_key: \${${reference.name}}`,
    }
  }
  const elsewhere = variableElsewhere(written)
  if (elsewhere !== null) {
    return {
      at,
      message: `\`api_key\` of \`${backend.name}\` names ${elsewhere} in another program's way`,
      why: 'It would be sent as it stands, as if it were the key. A variable is written `${NAME}`.',
      fix: `api_key: \${${elsewhere}}`,
      edit: { at, text: `"\${${elsewhere}}"`, safe: true },
    }
  }
  return {
    at,
    message: `\`api_key\` of \`${backend.name}\` is written out`,
    why: 'The file is committed, and the key with it. If it is a real one, revoke it.',
    fix: `api_key: \${${variable}}`,
  }
}

/** The default of a reference is written out as well, unless it is one of the words that are no key. */
function defaultReports(
  backend: Backend,
  path: string[],
  { variable, fallback, text }: { variable: string; fallback: string | null; text?: string },
  { kinds }: RuleContext,
): Report[] {
  const { name, kind } = backend
  // a server of one's own that takes any key, or none, is started with whatever one likes
  if (!fallback || kind.key.need !== 'required') return []
  const key = new Key(fallback)
  if (key.length < 8 || isFiller(key, kinds) || key.isElsewhere() || isNoKey(key)) return []
  const field = path.at(-1)
  return [
    {
      at: placeOf(backend, ...path),
      // whoever runs a server chooses its key, and may have chosen one for tests alone
      ...(kind.hosts.length === 0 ? { severity: 'warning' as const } : {}),
      message: `the default of \`${field}\` of \`${name}\` is written out`,
      why: `The file is committed, and the default with it; it is sent wherever ${variable} is not set. If it is a real key, revoke it.`,
      fix: `${field}: ${/^[a-z]+\s(?=\$)/i.exec(text ?? '')?.[0] ?? ''}\${${variable}}`,
    },
  ]
}

/** What documentation writes where a key belongs, or what no key holds: `key-is-real` judges it. */
function isNoKey(key: Key): boolean {
  return (
    key.isPlaceholder() ||
    key.isMasked() ||
    key.isUnfilled() ||
    key.isOneLetter() ||
    key.isSentence() ||
    key.stray()?.what === 'a URL'
  )
}

/** Keys in places where nobody expects one. Only prefixes that vendors themselves document count. */
function strayKeys({ eachText, kinds }: RuleContext, known: Report[]): Report[] {
  const reports: Report[] = []
  const taken = new Set(known.map(({ at }) => JSON.stringify('path' in at ? at.path : null)))
  const pattern = keyPattern(kinds)
  eachText((text, place) => {
    if (text.length < shortest || !pattern.test(text)) return
    const at = place()
    if (taken.has(JSON.stringify(at.path))) return
    reports.push({
      at,
      message: at.on === 'key' ? 'a key stands in the file, as a name' : 'a key stands in the file',
      why: 'The file is committed, and the key with it. If it is a real one, revoke it.',
    })
  })
  return reports
}

/** What `keyPattern` needs at least: a prefix of four characters, and what follows it. */
const shortest = 28

let cached: { of: unknown; pattern: RegExp } | null = null

function keyPattern(kinds: RuleContext['kinds']): RegExp {
  if (cached?.of !== kinds) {
    const prefixes = [...kinds.values()]
      .flatMap((kind) => kind.key.shapes)
      .filter(({ prefix, sure }) => prefix.length >= 4 && sure !== 'observed')
      .map(({ prefix }) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    const source = `(?:^|[^A-Za-z0-9])(?:${[...new Set(prefixes)].join('|')})[A-Za-z0-9_-]{24}`
    cached = { of: kinds, pattern: new RegExp(source) }
  }
  return cached.pattern
}
