import { allows, isLoopback } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { placeOfUrl, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'credential-is-encrypted',
  severity: 'error',
  about: 'A key travels over https, except on this machine and where policy.plaintext says so.',
  docs: `Over \`http://\` everyone on the way reads the key and the prompts. On a loopback address nothing
leaves the machine, and names without a dot (a compose service, \`host.docker.internal\`) stay on it or
in its container network, so these are fine. For a private address (10.0.0.0/8, 192.168.0.0/16, …, or
a \`.local\` or \`.lan\` name) it is a warning, for any other host an error.

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
  ],
  bad: [
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

function report(backend: Backend, { config, kinds }: RuleContext): Report | null {
  const { destination, credential } = backend
  const { url, origin } = destination
  if (url === null || url.protocol !== 'http:' || staysNear(url.hostname)) return null
  if (config.policy.plaintext.some((entry) => allows(entry, url))) return null
  let what: string
  if (credential.type === 'variable') {
    if (credential.key !== null && isFiller(credential.key, kinds)) return null
    what = `the key in ${credential.variable}`
  } else if (credential.type === 'file') what = 'the key from the file'
  else if (credential.type === 'caller') what = 'the key that the code passes'
  else if (credential.type === 'identity' || credential.type === 'elsewhere')
    what = 'the credential'
  else return null
  return {
    at: placeOfUrl(backend),
    ...(isPrivate(url.hostname) ? { severity: 'warning' as const } : {}),
    message: `${what} would cross the network unencrypted`,
    why: `Everyone between here and ${url.host} can read it, and the prompts.`,
    fix: `base_url: https://${url.host}${url.pathname}`,
    see: seeOrigin(origin, 'the address comes from here'),
  }
}

/** This machine, or a name that only a container network or the host's own resolver knows. */
function staysNear(host: string): boolean {
  return (
    isLoopback(host) || (!host.includes('.') && !host.includes(':')) || host.endsWith('.internal')
  )
}

function isPrivate(host: string): boolean {
  return (
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(
      host,
    ) ||
    /^\[f[cde]/i.test(host) ||
    /\.(?:local|lan|home|home\.arpa|intranet|corp|svc|svc\.cluster\.local|ts\.net)$/i.test(host)
  )
}
