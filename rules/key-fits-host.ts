import type { Kind, Shape } from '../kinds/kind.ts'
import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import { identify, type ShapeMatch } from '../schema/key.ts'
import { placeOf, placeOfKey, placeOfUrl, saidBy, seeOrigin } from '../schema/places.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-fits-host',
  severity: 'error',
  about: 'The key that is present is one for the place it is sent to.',
  docs: `Some vendors' keys can be told by their beginning. A key whose shape belongs to exactly one vendor,
sent to a host of another one or to a server of your own, is a key that leaks: the other side has it
before it answers 401. Credentials that are not for calling models (administration keys, cloud access
keys) are reported too.

Only shapes that vendors document make an error; shapes known from secret scanners make a warning.
Prefixes that several vendors share (\`sk-\`) accuse nobody. Gateways that pass keys on are known;
for your own, say \`forwards: [openai]\` on the provider.`,
  yields: ['key-is-clean', 'key-is-real'],
  good: [
    {
      title: 'is silent on a key of the vendor itself',
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-svcacct-}\n',
    },
    {
      title: 'is silent on a shape that several vendors share',
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://localhost:8080/v1\n    api_key: ${LLAMA_API_KEY}\n',
      env: `LLAMA_API_KEY=sk-${'x'.repeat(48)}\n`,
    },
    {
      title: 'is silent on a gateway that says it forwards the key',
      yaml: 'version: 1\nproviders:\n  gateway:\n    kind: openai-compatible\n    base_url: https://llm.example.com/v1\n    api_key: ${GATEWAY_KEY}\n    forwards: [openai]\n',
      env: 'GATEWAY_KEY={sample:sk-proj-}\n',
    },
  ],
  bad: [
    {
      title: "reports one vendor's key at another's host",
      yaml: 'version: 1\nproviders:\n  cloud:\n    kind: openai\n',
      env: 'OPENAI_API_KEY={sample:sk-ant-api}\n',
    },
    {
      title: "reports a vendor's key at a server on the local network",
      yaml: 'version: 1\nproviders:\n  local:\n    kind: llama-server\n    base_url: http://192.168.1.5:8080/v1\n    api_key: ${LLAMA_API_KEY}\n',
      env: 'LLAMA_API_KEY={sample:sk-proj-}\n',
    },
  ],
  check(context) {
    return context.backends.flatMap((backend) => report(backend, context) ?? [])
  },
})

function report(backend: Backend, context: RuleContext): Report | null {
  const { credential } = backend
  if (credential.type !== 'variable' || credential.key === null || credential.key.isEmpty)
    return null
  const { key } = credential
  if (key.isElsewhere() || key.stray() !== null || isFiller(key, context.kinds)) return null
  const matches = identify(key, context.kinds.values())
  const own = matches.filter((match) => receives(backend, match.kind, context))
  const [mine] = own
  if (mine !== undefined) {
    return own.every(({ shape }) => shape.notFor) ? notForInference(backend, mine) : null
  }
  const vendors = new Set(matches.map(({ kind: owner }) => vendorOf(owner)))
  const [match] = matches
  if (match === undefined || vendors.size > 1 || !accuses(match, context.kinds)) return null
  return foreign(backend, match, context)
}

function vendorOf(kind: Kind): string {
  return kind.vendor ?? kind.id
}

/** Whether a backend rightly gets keys of a kind: its own, its vendor's, or those it passes on. */
function receives(backend: Backend, owner: Kind, { kindsAt }: RuleContext): boolean {
  if (vendorOf(owner) === vendorOf(backend.kind) || backend.forwards === '*') return true
  if (backend.forwards.some((id) => id === owner.id || id === vendorOf(owner))) return true
  const host = hostOf(backend.destination)
  const there = host === null ? [] : kindsAt(host)
  return there.some(
    (kind) =>
      vendorOf(kind) === vendorOf(owner) ||
      kind.forwards === '*' ||
      (kind.forwards ?? []).includes(owner.id),
  )
}

/** A shape accuses its vendor only where no other vendor's keys could begin the same way. */
function accuses({ kind, shape }: ShapeMatch, kinds: ReadonlyMap<string, Kind>): boolean {
  if (shape.sure === 'observed') return false
  if (shape.prefix.length < 3) return shape.sure === 'documented' && shape.prefix !== ''
  for (const other of kinds.values()) {
    if (vendorOf(other) === vendorOf(kind)) continue
    if (other.key.shapes.some((theirs) => mayBeginWith(theirs, shape))) return false
  }
  return true
}

function mayBeginWith(theirs: Shape, ours: Shape): boolean {
  return theirs.prefix !== '' && theirs.prefix.startsWith(ours.prefix)
}

function notForInference(backend: Backend, { kind, shape }: ShapeMatch): Report | null {
  const { credential } = backend
  if (credential.type !== 'variable' || shape.sure === 'observed') return null
  return {
    at: placeOfKey(backend),
    ...(shape.sure === 'documented' ? {} : { severity: 'warning' as const }),
    message: `${credential.variable} holds ${shape.name ?? 'a credential'} (\`${shape.prefix}…\`), which is not for calling models${saidBy(credential.origin)}`,
    why: `${kind.name} refuses it on its model routes, and it can do far more than an API key.`,
    fix: `${credential.variable}=${kind.key.shapes.find((other) => !other.notFor)?.prefix ?? ''}…`,
    see: [
      ...seeOrigin(credential.origin, 'the value comes from here'),
      { at: placeOfUrl(backend), message: 'requests go here' },
    ],
  }
}

function foreign(
  backend: Backend,
  { kind: owner, shape }: ShapeMatch,
  context: RuleContext,
): Report | null {
  const { credential, kind, destination } = backend
  if (credential.type !== 'variable') return null
  const host = hostOf(destination) ?? kind.name
  const sure = shape.sure === 'documented'
  const isVendor = kind.class === 'cloud' || context.kindsAt(host).length > 0
  const verb = sure ? 'is' : 'looks like'
  return {
    at: placeOfKey(backend),
    ...(sure ? {} : { severity: 'warning' as const }),
    message: `the key in ${credential.variable} ${verb} one of ${owner.name} (\`${shape.prefix}…\`), and it would be sent to ${host}${saidBy(credential.origin)}`,
    why: isVendor
      ? `${kind.name} would answer 401, after it has received the key of ${owner.name}.`
      : `Whoever runs ${host} would receive a key that is good at ${owner.name}.`,
    fix:
      credential.implied || isVendor
        ? `${credential.variable}=${kind.key.shapes.find((other) => !other.notFor)?.prefix ?? ''}…`
        : kind.key.need === 'required'
          ? `api_key: \${${kind.key.variables[0] ?? 'LLM_API_KEY'}}`
          : 'api_key: none',
    see: [
      ...seeOrigin(credential.origin, 'the key comes from here'),
      destination.from === 'file'
        ? { at: placeOfUrl(backend), message: 'and goes here' }
        : { at: placeOf(backend, 'kind'), message: `which goes to ${host}` },
    ],
  }
}
