import { allowsAny, pathOf } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { carriesCredential, isFiller } from '../schema/credential.ts'
import type { Key } from '../schema/key.ts'
import { fixOfUrl, placeOfUrl, seeOrigin } from '../schema/places.ts'
import { isPrivate, staysNear } from '../schema/reach.ts'
import { referencesIn } from '../schema/reference.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'credential-is-encrypted',
  severity: 'error',
  about: 'A key travels over https, except on this machine and where policy.plaintext says so.',
  docs: `Over \`http://\` everyone on the way reads the key and the prompts. On a loopback address nothing
leaves the machine, names without a dot (a compose service), \`host.docker.internal\` and names of a
cluster (\`.svc.cluster.local\`) stay on it or in its container network, and Tailscale (\`.ts.net\`,
100.64.0.0/10) encrypts by itself, so these are fine. For a private address (10.0.0.0/8, 192.168.0.0/16,
…, or a \`.local\` or \`.lan\` name) it is a warning, for any other host an error. A server that reads no
key is told no secret. What a header carries counts too, where its name says that it is a credential.

Use https, or name the host in \`policy.plaintext\` where the network itself is trusted.`,
  yields: [
    'key-fits-host',
    'key-is-declared',
    'url-is-absolute',
    'key-comes-from-env',
    'url-fits-kind',
    'variable-names-its-vendor',
    'variable-has-one-destination',
    'key-is-clean',
    'key-is-real',
  ],
  good: [
    {
      title: 'is silent on a loopback address and on a keyless server',
      yaml: 'version: 1\nproviders:\n  near:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${LLAMA_API_KEY}\n  far:\n    kind: llama-server\n    base_url: http://192.168.1.5:8080/v1\n    api_key: none\n',
    },
    {
      title: 'is silent where the policy allows it',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: llama-server\n    base_url: http://llm.lan:8080/v1\n    api_key: ${LLAMA_API_KEY}\npolicy:\n  plaintext: [llm.lan]\n',
    },
    {
      title: 'is silent on a filler, which is no secret',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: llama-server\n    base_url: http://192.168.1.5:8080/v1\n    api_key: ${LLAMA_API_KEY}\n',
      env: 'LLAMA_API_KEY=no_key\n',
    },
    {
      title: 'is silent in a cluster and on Tailscale',
      yaml: 'version: 1\nproviders:\n  cluster:\n    kind: litellm-proxy\n    base_url: http://litellm.llm.svc.cluster.local:4000/v1\n    api_key: ${LITELLM_API_KEY}\n  studio:\n    kind: lm-studio\n    base_url: http://studio.tail1234.ts.net:1234/v1\n    api_key: ${LM_API_TOKEN}\n',
    },
  ],
  bad: [
    {
      title: 'reports a credential in a header, too',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: llama-server\n    base_url: http://llm.example.com:8080/v1\n    api_key: none\n    headers:\n      X-Api-Key: ${LLAMA_API_KEY}\n',
    },
    {
      title: 'reports a key over http to a public host',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: vllm\n    base_url: http://llm.example.com/v1\n    api_key: ${VLLM_API_KEY}\n',
    },
    {
      title: 'warns of a key over http on a private network',
      yaml: 'version: 1\nproviders:\n  far:\n    kind: vllm\n    base_url: http://192.168.1.5:8000/v1\n    api_key: ${VLLM_API_KEY}\n',
    },
  ],
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, context: RuleContext): Report | null {
  const { url, origin } = backend.destination
  if (url === null || url.protocol !== 'http:' || staysNear(url.hostname)) return null
  if (allowsAny(context.config.policy.plaintext, url)) return null
  const what = credentialOf(backend, context) ?? inHeaders(backend, context)
  if (what === null) return null
  return {
    at: placeOfUrl(backend),
    ...(isPrivate(url.hostname) ? { severity: 'warning' as const } : {}),
    message: `${what} would cross the network unencrypted`,
    why: `Everyone between here and ${url.host} can read it, and the prompts.${isPrivate(url.hostname) ? ` If nobody else is on that network, say \`policy: { plaintext: [${url.hostname}] }\`.` : ''}`,
    fix: fixOfUrl(backend, `https://${url.host}${pathOf(url)}`),
    see: seeOrigin(origin, 'the address comes from here'),
  }
}

/** The credential that a request carries, as a noun phrase; null for one that is no secret. */
function credentialOf({ credential, kind }: Backend, { kinds }: RuleContext): string | null {
  if (credential.type === 'file') return 'the key from the file'
  if (credential.type === 'caller') return 'the key that the code passes'
  if (credential.type === 'identity' || credential.type === 'elsewhere') return 'the credential'
  if (credential.type !== 'variable' || kind.key.need === 'ignored') return null
  const { key, variable } = credential
  return key !== null && isNoSecret(key, kinds) ? null : `the key in ${variable}`
}

/** The same for a header that is named like one. */
function inHeaders({ headers }: Backend, { kinds, values }: RuleContext): string | null {
  for (const [header, text] of Object.entries(headers)) {
    if (!carriesCredential(header)) continue
    const secret = referencesIn(text).find(({ name }) => {
      const key = values.get(name)?.key
      return key === undefined || !isNoSecret(key, kinds)
    })
    if (secret !== undefined) return `the key in ${secret.name}`
  }
  return null
}

function isNoSecret(key: Key, kinds: RuleContext['kinds']): boolean {
  return isFiller(key, kinds) || key.isOneLetter() || key.isSentence()
}
