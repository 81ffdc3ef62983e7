import { isLoopback } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { type Given, givenTo, servicesIn, setInService } from '../schema/containers.ts'
import { carriesCredential } from '../schema/credential.ts'
import { goesToOwnHost, hostOf } from '../schema/destination.ts'
import { Key } from '../schema/key.ts'
import { ownVariable, placeOfKey, saidBy, seeOrigin } from '../schema/places.ts'
import { isNear } from '../schema/reader.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'server-gets-its-key',
  severity: 'error',
  about: 'A server that asks for a key is sent one, and the one that it was started with.',
  docs: `\`api_key: none\` is right for a server that asks for no key. A vendor's own address always asks for
one. A server of your own asks for the key that it was started with: \`--api-key\` of a llama-server or of
vLLM, \`LITELLM_MASTER_KEY\` of a LiteLLM proxy. Where a compose file beside \`keyfit.yaml\` starts the server, the
two are compared; a variable of the server that is set in a \`.env\` makes a warning.

Many servers answer \`/v1/models\` or \`/health\` without a key, so a probe of these proves nothing.`,
  yields: ['key-is-real'],
  good: [
    {
      title: 'accepts a server that is started without a key, and one that is sent its key',
      yaml: 'version: 1\nproviders:\n  open:\n    kind: llama-server\n    base_url: http://open:8080/v1\n    api_key: none\n  closed:\n    kind: vllm\n    base_url: http://closed:8000/v1\n    api_key: ${VLLM_API_KEY}\nruns_in: docker\n',
      files: {
        'compose.yaml':
          'services:\n  open:\n    image: ghcr.io/ggml-org/llama.cpp:server\n    command: -m model.gguf\n  closed:\n    image: vllm/vllm-openai\n    environment:\n      VLLM_API_KEY: ${VLLM_API_KEY}\n',
      },
    },
    {
      title: 'accepts a key that a header carries',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: none\n    headers:\n      Authorization: Bearer ${TEAM_TOKEN}\n',
    },
  ],
  bad: [
    {
      title: 'reports a vendor that is sent no key',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n    api_key: none\n',
    },
    {
      title: 'reports a server that is started with a key and is sent none',
      yaml: 'version: 1\nruns_in: docker\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://llm:8080/v1\n    api_key: none\n',
      files: {
        'compose.yaml':
          'services:\n  llm:\n    image: ghcr.io/ggml-org/llama.cpp:server\n    command: -m model.gguf --api-key ${LLAMA_API_KEY}\n',
      },
    },
    {
      title: 'reports another key than the one that the server is started with',
      yaml: 'version: 1\nruns_in: host\nproviders:\n  local:\n    kind: vllm\n    base_url: http://localhost:8000/v1\n    api_key: ${LOCAL_LLM_KEY}\n',
      env: 'LOCAL_LLM_KEY=token-xyz987\n',
      files: {
        'compose.yaml':
          'services:\n  llm:\n    image: vllm/vllm-openai\n    ports: ["8000:8000"]\n    command: ["--model", "qwen3-8b", "--api-key", "token-abc123"]\n',
      },
    },
    {
      title: "warns where the server's own variable is set, and it is sent no key",
      yaml: 'version: 1\nproviders:\n  proxy:\n    kind: litellm-proxy\n    base_url: http://localhost:4000/v1\n    api_key: none\n',
      env: 'LITELLM_MASTER_KEY=sk-2f9c41d7aa\n',
    },
  ],
  needsValues: true,
  check(context) {
    let read: ReadonlySet<string> | null = null
    const isRead = (name: string) => {
      read ??= new Set(
        context.backends.flatMap(({ credential }) =>
          credential.type === 'variable' ? [credential.variable] : [],
        ),
      )
      return read.has(name)
    }
    return context.backends.flatMap((backend) => report(backend, isRead, context) ?? [])
  },
})

/** Whether a provider reads a variable itself. */
type IsRead = (name: string) => boolean

function report(backend: Backend, isRead: IsRead, context: RuleContext): Report | null {
  if (Object.keys(backend.headers).some(carriesCredential)) return null
  // that both are written is another rule's matter
  if (backend.declared.identity) return null
  return ofVendor(backend) ?? ofService(backend, context) ?? ofVariable(backend, isRead, context)
}

function ofVendor(backend: Backend): Report | null {
  const { credential, kind, destination, direct } = backend
  if (credential.type !== 'none' || kind.key.need !== 'required' || !direct) return null
  if (kind.hosts.length === 0 || !goesToOwnHost(destination, kind)) return null
  return {
    at: placeOfKey(backend),
    message: `${hostOf(destination) ?? kind.name} asks for a key, and \`${backend.name}\` sends none`,
    why: `${kind.name} would answer 401, after it has received the prompt.`,
    fix: `api_key: \${${kind.key.variables[0] ?? ownVariable(backend)}}`,
  }
}

/** What a compose file says of the server that stands at the address. */
function ofService(backend: Backend, context: RuleContext): Report | null {
  const { credential, kind } = backend
  const { serverKey } = kind
  if (serverKey === undefined) return null
  const service = serviceAt(backend, context)
  const names = [...serverKey.options, ...serverKey.variables]
  const given = service?.given.find(({ name }) => names.includes(name))
  if (service === null || given === undefined) return null
  const asked = askedKey(given, context)
  // a default that is empty leaves open whether a key is asked for
  if (asked === null ? given.key !== null : asked.isEmpty) return null
  const how = `\`${service.name}\` in ${service.file} is started with a key (\`${given.name}\`)`
  const fix = `api_key: \${${given.variable ?? kind.key.variables[0] ?? ownVariable(backend)}}`
  const see = [{ at: given.at, message: 'the server gets it here' }]
  const isFiller = credential.type === 'filler' && asked === null
  if (credential.type === 'none' || isFiller) {
    return {
      at: placeOfKey(backend),
      message: `${how}, and \`${backend.name}\` sends ${isFiller ? 'a filler' : 'none'}`,
      why: `${kind.name} answers 401 to a request without that key.`,
      fix,
      see,
    }
  }
  const sent = credential.type === 'filler' ? new Key(credential.text) : sentKey(backend)
  if (sent === null || asked === null || asked.isList() || sent.equals(asked)) return null
  const { also } = serverKey
  if (also !== undefined && service.given.some(({ name }) => also.includes(name))) return null
  const same = credential.type === 'variable' ? sameKey(given, credential.variable) : fix
  const place = same.startsWith('api_key:') ? '' : ` What is below belongs in ${service.file}.`
  return {
    at: placeOfKey(backend),
    ...(also === undefined ? {} : { severity: 'warning' as const }),
    message: `${how}, and \`${backend.name}\` sends another one`,
    why:
      also === undefined
        ? `${kind.name} answers 401 to every key but its own.${place}`
        : `Unless it is set up to issue keys of its own (${also.join(', ')}), ${kind.name} answers 401 to every other one.${place}`,
    fix: same,
    see: [
      ...(credential.type === 'variable' ? seeOrigin(credential.origin, 'this one is sent') : []),
      ...see,
    ],
  }
}

/** What a variable of the server says, where it is set and nothing else reads it. */
function ofVariable(
  backend: Backend,
  isRead: IsRead,
  { values, kinds }: RuleContext,
): Report | null {
  const { credential, destination, kind } = backend
  if (kind.serverKey === undefined) return null
  if (credential.type !== 'none' && credential.type !== 'filler') return null
  if (destination.url === null || !isNear(destination.url.hostname)) return null
  const value = kind.serverKey.variables
    .map((name) => values.get(name))
    .find((found) => found !== undefined && !isTakenElsewhere(found.name, kind, isRead, kinds))
  if (value === undefined || value.key.isEmpty) return null
  const isFiller = credential.type === 'filler'
  if (isFiller && value.key.equals(new Key(credential.text))) return null
  return {
    at: placeOfKey(backend),
    severity: 'warning',
    message: `${value.name} is set, and \`${backend.name}\` sends ${isFiller ? 'a filler' : 'no key'}${saidBy(value.origin)}`,
    why: `If ${kind.name} is started with it, it answers 401 to a request without that key.`,
    fix: `api_key: \${${value.name}}`,
    see: seeOrigin(value.origin, 'it is set here'),
  }
}

/** Whether a variable may be meant for another provider, or for a server of another kind. */
function isTakenElsewhere(
  name: string,
  kind: Backend['kind'],
  isRead: IsRead,
  kinds: RuleContext['kinds'],
): boolean {
  return (
    isRead(name) ||
    [...kinds.values()].some(
      (other) => other.id !== kind.id && other.serverKey?.variables.includes(name),
    )
  )
}

/** The service at the address of a provider: by its name, or by the port at which it is published. */
function serviceAt(backend: Backend, { containerFiles }: RuleContext) {
  const { url } = backend.destination
  if (url === null) return null
  const port = Number(url.port || (url.protocol === 'https:' ? '443' : '80'))
  const isHere = isLoopback(url.hostname) || url.hostname.endsWith('.docker.internal')
  for (const { file, text } of containerFiles) {
    const service = servicesIn(file, text).find(({ name, ports }) =>
      isHere ? ports.some(({ outside }) => outside === port) : name === url.hostname,
    )
    if (service !== undefined)
      return { name: service.name, file, given: givenTo(service, file, text) }
  }
  return null
}

/** The key that a service gets; null where it is not known here. */
function askedKey({ key, variable }: Given, { values }: RuleContext): Key | null {
  const value = variable === null ? undefined : values.get(variable)?.key
  if (value !== undefined && !value.isEmpty) return value
  return key !== null && !key.isEmpty ? key : null
}

/** The server is given what is sent, or what it is given is sent. */
function sameKey(given: Given, sent: string): string {
  const { name, variable } = given
  if (variable !== null) return `api_key: \${${variable}}`
  return name.startsWith('-') ? `${name} \${${sent}}` : setInService(given, `\${${sent}}`)
}

function sentKey({ credential }: Backend): Key | null {
  if (credential.type !== 'variable' || credential.key?.isEmpty) return null
  return credential.key
}
