import type { Backend } from '../schema/backend.ts'
import { saidBy, seeOrigin } from '../schema/places.ts'
import { placeOfUse, type Read, readerUses, readsOf } from '../schema/reader.ts'
import { keyNamesOf } from '../schema/reading.ts'
import type { Value } from '../schema/values.ts'
import keyFitsHost from './key-fits-host.ts'
import keyIsClean from './key-is-clean.ts'
import keyIsReal from './key-is-real.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'reader-gets-its-key',
  severity: 'error',
  about: 'The variable of a key holds one for the provider that the declared program calls.',
  docs: `A program that \`readers:\` declares reads its key under a name of its own: Claude Code reads
\`ANTHROPIC_AUTH_TOKEN\` for whatever server it is sent to. The value must be right for the declared provider,
as if it were the provider's own key, not for the vendor in the variable's name.

Some programs make demands of their own. OptiLLM once used its base URL only where the key began with
\`sk-\`; with \`no_key\`, which is right for a local server, prompts went to api.openai.com. Such a demand is
a warning, as it holds for some versions only.`,
  needsValues: true,
  good: [
    {
      title: 'accepts a key of the provider in a variable that is named after another vendor',
      yaml: 'version: 1\nreaders:\n  claude-code: local\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: none\n',
      env: 'ANTHROPIC_AUTH_TOKEN=token-abc123\n',
    },
    {
      title: 'accepts the filler that the program needs',
      yaml: 'version: 1\nreaders:\n  optillm: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPTILLM_BASE_URL=http://localhost:8080/v1\nOPENAI_API_KEY=sk-no-key\n',
    },
  ],
  bad: [
    {
      title: 'reports the key of one vendor that a program would send to another',
      yaml: 'version: 1\nreaders:\n  claude-code: kimi\nproviders:\n  kimi:\n    kind: moonshot\n    region: cn\n    wire: anthropic\n',
      env: 'ANTHROPIC_AUTH_TOKEN={sample:sk-ant-api}\n',
    },
    {
      title: 'warns of a value with which the program ignores its base URL',
      yaml: 'version: 1\nreaders:\n  optillm: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_API_KEY=no_key\n',
    },
  ],
  check(context) {
    const { config, backends, values } = context
    return readerUses(config).flatMap((use) => {
      const reader = context.readers.get(use.reader)
      if (reader === undefined) return []
      const reads = readsOf(use, reader, config, backends)
      const names = new Set(reads.flatMap(({ reading }) => keyNamesOf(reading)))
      return [...names].flatMap((name) => {
        const value = values.get(name)
        if (value === undefined || value.key.isEmpty) return []
        const its = reads.filter(({ reading }) => keyNamesOf(reading).includes(name))
        // a key that is right for one of them is that one's
        const found = its.map((read) => judge(value, read, context))
        const [first] = found
        return first && found.every((report) => report !== null)
          ? [{ ...first, at: placeOfUse(use), message: `${reader.name}: ${first.message}` }]
          : []
      })
    })
  },
})

function judge(
  value: Value,
  { backend, reading }: Read,
  context: RuleContext,
): Omit<Report, 'at'> | null {
  const { credential } = backend
  const isOwn = credential.type === 'variable' && credential.variable === value.name
  const found = isOwn ? undefined : asOwnKey(value, backend, context)
  const filler = credential.type === 'none' ? reading.filler : undefined
  if (found !== undefined) {
    // what is said of `api_key` does not change what the program reads
    const another = found.fix?.startsWith('api_key:') ? `${value.name}=…` : found.fix
    const fix = filler === undefined ? another : `${value.name}=${filler}`
    return { ...found, ...(fix === undefined ? {} : { fix }) }
  }
  const begins = reading.key?.begins
  if (begins === undefined || value.key.startsWith(begins.with)) return null
  return {
    severity: 'warning',
    message: `${value.name} does not begin with \`${begins.with}\`${saidBy(value.origin)}`,
    why: `With another beginning ${begins.happens}.${filler === undefined ? '' : ' The server takes no key, so any text that begins so will do.'}`,
    fix: `${value.name}=${filler ?? `${begins.with}…`}`,
    see: seeOrigin(value.origin, 'the value comes from here'),
  }
}

/** What would be said of the value if it were the provider's own key. */
function asOwnKey(value: Value, backend: Backend, context: RuleContext): Report | undefined {
  const credential = {
    type: 'variable' as const,
    variable: value.name,
    fallback: null,
    implied: false,
    key: value.key,
    origin: value.origin,
  }
  const alone = { ...context, backends: [{ ...backend, credential }] }
  return [keyIsClean, keyIsReal, keyFitsHost].flatMap((rule) => rule.check?.(alone) ?? [])[0]
}
