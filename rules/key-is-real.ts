import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import type { Key } from '../schema/key.ts'
import { placeOfKey, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { isPublic } from '../schema/reach.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-is-real',
  severity: 'error',
  about: 'A vendor that needs a key is given one, not a placeholder or a filler.',
  docs: `\`your-api-key-here\`, \`sk-...\` and \`<key>\` are what documentation writes where a key belongs;
\`no_key\`, \`EMPTY\` and \`ollama\` are what people write for a local server that takes any key. Sent to a
vendor that needs a key, both are answered 401, after the prompt has arrived there. This is how a setup
for a local server is found to talk to a cloud.

\`sk-…3f9a\` is what a console shows of a key, \`\${NAME}\` and \`{{ NAME }}\` are what should have been
replaced by one. An example key that everybody knows is no key for a proxy that others can reach.

Set the variable to a real key, or declare the local server that was meant.`,
  yields: ['key-is-clean'],
  good: [
    {
      title: 'is silent on a filler for a local server',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${LLAMA_API_KEY}\n',
      env: 'LLAMA_API_KEY=no_key\n',
    },
    {
      title: 'is silent on a made-up key of the right shape',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-proj-}\n',
    },
  ],
  bad: [
    {
      title: 'reports a filler that is sent to a vendor',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=no_key\n',
    },
    {
      title: 'reports a placeholder',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: anthropic\n    api_key: ${ANTHROPIC_API_KEY}\n',
      env: 'ANTHROPIC_API_KEY=your-api-key-here\n',
    },
    {
      title: 'reports a key as a console shows it',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=sk-proj-...wXYZ\n',
    },
    {
      title: 'reports a reference that nothing has filled',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      process: { OPENAI_API_KEY: '${{ secrets.OPENAI_API_KEY }}' },
    },
    {
      title: 'warns of a reference in a file, which only some readers fill',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY=${TEAM_KEY}\n',
    },
    {
      title: 'warns of the example key of a proxy that others can reach',
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    base_url: https://llm.example.com/v1\n    api_key: ${LITELLM_MASTER_KEY}\n',
      env: 'LITELLM_MASTER_KEY=sk-1234\n',
    },
  ],
  needsValues: true,
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, { kinds }: RuleContext): Report | null {
  const { credential, kind } = backend
  if (kind.key.need === 'ignored' || credential.type !== 'variable') return null
  const { key } = credential
  if (key === null || key.isEmpty) return null
  const fault = faultOf(backend, key, kinds)
  if (fault === null) return null
  const { origin, variable } = credential
  const host = hostOf(backend.destination) ?? kind.name
  const [prefix = ''] = kind.key.shapes.filter((shape) => !shape.notFor).map((one) => one.prefix)
  const page = kind.key.page === undefined ? '' : ` Keys come from ${kind.key.page}.`
  return {
    at: placeOfKey(backend),
    ...(fault.isUnsure ? { severity: 'warning' as const } : {}),
    message: `${variable} holds ${fault.what(host)}${saidBy(origin)}`,
    why: (fault.why ?? `${kind.name} would answer 401, after it has received the prompt.`) + page,
    fix: `${variable}=${prefix}…`,
    see: [
      ...seeOrigin(origin, 'the value comes from here'),
      { at: placeOfUrl(backend), message: `requests go to ${host}` },
    ],
  }
}

interface Fault {
  /** What the variable holds, as a noun phrase. */
  what(host: string): string
  why?: string
  isUnsure?: boolean
}

function faultOf(backend: Backend, key: Key, kinds: RuleContext['kinds']): Fault | null {
  const { kind, credential, destination } = backend
  const { need, fillers = [], shapes } = kind.key
  if (key.isUnfilled()) {
    // compose, Next.js, Vite and others fill it; dotenv and Node itself do not
    const isFile = credential.type === 'variable' && typeof credential.origin === 'object'
    return {
      what: () => 'a reference that nothing has replaced by its value',
      why: isFile
        ? 'Some programs replace it when they read the file; dotenv and `node --env-file` do not, and send these characters as the key.'
        : `These characters themselves would be sent as the key, and ${kind.name} would answer 401.`,
      isUnsure: isFile && key.isShellReference(),
    }
  }
  if (key.isMasked()) {
    return { what: () => 'a key with a part left out, as a console or a log shows it' }
  }
  const isOwnFiller = key.isOneOf(fillers)
  if (need !== 'required') {
    // a server of one's own takes what it was started with, but nobody starts one with this
    const isFar = destination.url !== null && isPublic(destination.url.hostname)
    return isFar && !isOwnFiller && !isFiller(key, kinds) && key.asksForKey()
      ? { what: (host) => `a placeholder, and it is sent to ${host} as a key`, isUnsure: true }
      : null
  }
  if (isOwnFiller) {
    const isFar = destination.url !== null && isPublic(destination.url.hostname)
    return isFar
      ? {
          what: (host) =>
            `the example key of the documentation, and ${host} is not your own machine`,
          why: 'Everyone knows this key: a server that accepts it is open to all.',
          isUnsure: true,
        }
      : null
  }
  if (isFiller(key, kinds)) {
    return {
      what: (host) => `a filler for servers that need no key, and ${host} needs one`,
      why: `${kind.name} would answer 401, after it has received the prompt.${kind.hosts.length === 0 ? '' : ' If a server of your own is meant, it has another `kind`, and a `base_url`.'}`,
    }
  }
  if (shapes.some((shape) => shape.prefix.length > 3 && key.has(shape))) return null
  // whoever runs a server of their own chooses its key, and it may well be `sk-my-secret`
  const isPlaceholder = kind.hosts.length > 0 ? key.isPlaceholder() : key.asksForKey()
  return isPlaceholder ? { what: (host) => `a placeholder, and ${host} needs a key` } : null
}
