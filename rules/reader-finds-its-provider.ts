import type { Reader } from '../kinds/readers/reader.ts'
import type { ReaderUse } from '../schema/config.ts'
import { saidBy, seeOrigin } from '../schema/places.ts'
import {
  formOf,
  leadSame,
  parseAddress,
  placeOfUse,
  type Read,
  readerUses,
  readsOf,
} from '../schema/reader.ts'
import { keyNamesOf, urlNamesOf } from '../schema/reading.ts'
import { referencesIn } from '../schema/reference.ts'
import type { Value } from '../schema/values.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'reader-finds-its-provider',
  severity: 'warning',
  about: 'A declared program finds its provider under the names that it reads.',
  docs: `Programs, and versions of one program, do not agree on a name: one reads \`OPENAI_BASE_URL\`, another
\`OPENAI_API_BASE\`, a third what its documentation said last year. Under a name that it does not read, an
address is as good as none: the program calls the address that is built in, with whatever key it finds.

Many programs also refuse to start without a key where the server needs none. Any text will do, and
saying it is better than a key of a vendor that happens to be there. Such a variable is missed with
\`--require-env\` only.`,
  needsValues: true,
  good: [
    {
      title: 'is silent where the program finds both',
      yaml: 'version: 1\nreaders:\n  openai-sdk: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_BASE_URL=http://localhost:8080/v1\nOPENAI_API_KEY=no-key\n',
    },
    {
      title: 'is silent on a name that another declared program reads',
      yaml: 'version: 1\nreaders:\n  openai-sdk: local\n  aider: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_API_BASE=http://localhost:8080/v1\nOPENAI_API_KEY=no-key\n',
    },
    {
      title: 'is silent where nothing is set up in the environment',
      yaml: 'version: 1\nreaders:\n  claude-code: local\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: none\n',
    },
  ],
  bad: [
    {
      title: 'warns of an address under a name that the program does not read',
      yaml: 'version: 1\nreaders:\n  openai-sdk: local\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: none\n',
      env: 'OPENAI_API_BASE=http://localhost:8080/v1\nOPENAI_API_KEY=no-key\n',
    },
    {
      title: 'warns of a program that does not start without a key',
      yaml: 'version: 1\nreaders:\n  claude-code: local\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: none\n',
      env: 'ANTHROPIC_BASE_URL=http://localhost:8000\n',
      requireEnv: true,
    },
  ],
  check(context) {
    const uses = readerUses(context.config)
    if (uses.length === 0) return []
    const read = namesRead(uses, context)
    return uses.flatMap((use) => {
      const reader = context.readers.get(use.reader)
      if (reader === undefined) return []
      const said = new Set<string>()
      return readsOf(use, reader, context.config, context.backends).flatMap((each) => {
        const report =
          unreadAddress(each, use, reader, read, context) ?? missingKey(each, use, reader, context)
        if (report === null || said.has(report.message)) return []
        said.add(report.message)
        return [report]
      })
    })
  },
})

/** The variables in which declared programs look for an address, and all that the file itself names. */
function namesRead(uses: ReaderUse[], { readers, eachText }: RuleContext): Set<string> {
  const names = new Set<string>()
  for (const { reader } of uses) {
    for (const reading of readers.get(reader)?.reads ?? []) {
      for (const name of urlNamesOf(reading)) names.add(name)
    }
  }
  eachText((text) => {
    for (const { name } of referencesIn(text)) names.add(name)
  })
  return names
}

function unreadAddress(
  { backend, reading, address }: Read,
  use: ReaderUse,
  reader: Reader,
  read: Set<string>,
  { values }: RuleContext,
): Report | null {
  const { url, wire } = reading
  if (url === undefined || address === null) return null
  if (presentOf(urlNamesOf(reading), values) !== undefined) return null
  const holdsIt = ({ name, key }: Value) => {
    if (read.has(name) || !/(?:^|_)(?:URL|BASE|HOST|ENDPOINT)(?:_|$)/.test(name)) return false
    const text = key.asDestination()
    // a bare word is a name, such as that of a machine in HOSTNAME
    if (!/^https?:\/\/|^[^/]+:\d+(?:\/|$)/.test(text)) return false
    const found = parseAddress(text, true, backend.kind.ports?.[0])
    return found !== null && leadSame(new URL(address.origin), new URL(found.origin))
  }
  const value = values
    .names()
    .flatMap((name) => values.get(name) ?? [])
    .find(holdsIt)
  if (value === undefined) return null
  return {
    at: placeOfUse(use),
    message: `${value.name} holds the address of \`${backend.name}\`, and ${reader.name} does not read it${saidBy(value.origin)}`,
    why: `It looks in ${url.variable}, which is not set, and else calls the address that is built in.`,
    fix: `${url.variable}=${formOf(address, wire, url.form)}`,
    see: seeOrigin(value.origin, 'the address stands here'),
  }
}

function missingKey(
  { backend, reading }: Read,
  use: ReaderUse,
  reader: Reader,
  { values, requireEnv }: RuleContext,
): Report | null {
  const { filler, key, url, wire } = reading
  if (!requireEnv || filler === undefined || key === undefined || url === undefined) return null
  const { credential, kind } = backend
  const address = presentOf(urlNamesOf(reading), values)
  if (credential.type !== 'none' || address === undefined) return null
  // a program may take the key under several names, each with another header
  const fitting = reader.reads.filter(
    (other) => other.wire === wire && (other.kinds?.includes(kind.id) ?? true),
  )
  if (presentOf(fitting.flatMap(keyNamesOf), values) !== undefined) return null
  return {
    at: placeOfUse(use),
    message: `${reader.name} does not start without ${key.variable}, though \`${backend.name}\` needs no key`,
    why: 'Any text will do; without one it asks for a login, or takes a key that is meant for a vendor.',
    fix: `${key.variable}=${filler}`,
    see: seeOrigin(address.origin, `${address.name} is set here`),
  }
}

/** The first of these variables that holds something. */
function presentOf(names: string[], values: RuleContext['values']): Value | undefined {
  return names.flatMap((name) => values.get(name) ?? []).find(({ key }) => !key.isEmpty)
}
