import type { Kind, Shape } from '../kinds/kind.ts'
import { hostFits } from '../schema/address.ts'
import type { Backend } from '../schema/backend.ts'
import { isFiller } from '../schema/credential.ts'
import { hostOf } from '../schema/destination.ts'
import { identify, type Key, type ShapeMatch } from '../schema/key.ts'
import {
  ownVariable,
  placeOf,
  placeOfKey,
  placeOfUrl,
  saidBy,
  seeOrigin,
} from '../schema/places.ts'
import { isPublic } from '../schema/reach.ts'
import { defineRule, type Report, type RuleContext } from './rule.ts'

export default defineRule({
  id: 'key-fits-host',
  severity: 'error',
  about: 'The key that is present is one for the place it is sent to.',
  docs: `Some vendors' keys can be told by their beginning. A key whose shape belongs to exactly one vendor,
sent to a host of another one or to a server of your own, is a key that leaks: the other side has it
before it answers 401. Credentials that are not for calling models (administration keys, cloud access
keys) are reported too.

Some vendors have keys that are good at some of their hosts alone, as those of a subscription.

Only shapes that vendors document make an error; shapes known from secret scanners make a warning, and
so do shapes that were only seen, where the host is a vendor's. Prefixes that several vendors share (\`sk-\`) accuse nobody. Gateways that pass keys on are known;
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
    {
      title: 'is silent on the key of a subscription at its own host',
      yaml: 'version: 1\nproviders:\n  mimo:\n    kind: xiaomi-mimo\n    plan: token\n    region: sgp\n',
      env: 'MIMO_API_KEY={sample:tp-}\n',
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
    {
      title: "reports the key of a subscription at the vendor's other host",
      yaml: 'version: 1\nproviders:\n  mimo:\n    kind: xiaomi-mimo\n',
      env: 'MIMO_API_KEY={sample:tp-}\n',
    },
    {
      title: 'warns of a beginning that was only seen, at a vendor’s host',
      yaml: 'version: 1\nproviders:\n  kimi:\n    kind: moonshot\n    region: cn\n',
      env: `MOONSHOT_API_KEY=sk-kimi-${'x'.repeat(40)}\n`,
    },
  ],
  needsValues: true,
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
  const matches = identify(key, context.kinds)
  const own = matches.filter((match) => receives(backend, match.kind, context))
  const [mine] = own
  if (mine !== undefined) {
    if (own.every(({ shape }) => shape.notFor)) return notForInference(backend, mine)
    return own.every(({ shape }) => isElsewhere(backend, shape)) ? misplaced(backend, mine) : null
  }
  const [match] = matches
  if (match === undefined) return null
  const vendors = new Set(matches.map(({ kind: owner }) => vendorOf(owner)))
  if (vendors.size === 1 && accuses(match, context.kinds)) return foreign(backend, match, context)
  return isTelling(backend, matches, context) ? foreign(backend, match, context, matches) : null
}

/** Whether a key of this shape is good at other hosts of its vendor alone. */
function isElsewhere({ destination }: Backend, { hosts }: Shape): boolean {
  const host = hostOf(destination)
  return hosts !== undefined && host !== null && !hosts.some((one) => hostFits(one, host))
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

/**
 * At a vendor's own host a beginning that was only seen, or that several vendors share, still tells
 * that a key is none of this vendor's: enough for a warning.
 */
function isTelling(backend: Backend, matches: ShapeMatch[], { kindsAt }: RuleContext): boolean {
  const host = hostOf(backend.destination)
  const isVendor = host !== null && kindsAt(host).some((kind) => kind.class === 'cloud')
  return (
    isVendor &&
    matches.every(({ shape }) => shape.prefix.length > 5) &&
    // what is known of this vendor's own keys must say more than how others begin
    backend.kind.key.shapes.some(({ prefix }) => prefix !== '')
  )
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

/** A key of the right vendor, at a host of it that wants another one. */
function misplaced(backend: Backend, { kind, shape }: ShapeMatch): Report | null {
  const { credential, destination } = backend
  if (credential.type !== 'variable') return null
  const host = hostOf(destination) ?? kind.name
  const { hosts = [] } = shape
  return {
    at: placeOfKey(backend),
    ...(shape.sure === 'documented' ? {} : { severity: 'warning' as const }),
    message: `${credential.variable} holds ${shape.name ?? 'a key'} (\`${shape.prefix}…\`), which is not good at ${host}${saidBy(credential.origin)}`,
    why: `${kind.name} takes it only at ${hosts.join(', ')}, and would answer 401 here.`,
    fix: wayTo(backend, hosts),
    see: [
      ...seeOrigin(credential.origin, 'the key comes from here'),
      { at: placeOfUrl(backend), message: `requests go to ${host}` },
    ],
  }
}

/** What is to be written for an address on one of these hosts of the kind. */
function wayTo({ destination, api, settings }: Backend, hosts: string[]): string {
  const base = api.bases.find(({ url }) => hosts.some((host) => url.includes(`//${host}/`)))
  const chosen = Object.entries(base?.when ?? {}).find(
    ([name, value]) => String(settings[name]) !== value,
  )
  return destination.from === 'file' || chosen === undefined
    ? `base_url: ${base?.url ?? `https://${hosts[0]}`}`
    : `${chosen[0]}: ${chosen[1]}`
}

function foreign(
  backend: Backend,
  { kind: owner, shape }: ShapeMatch,
  context: RuleContext,
  matches?: ShapeMatch[],
): Report | null {
  const { credential, kind, destination } = backend
  // without an address nothing is sent
  if (credential.type !== 'variable' || destination.from === 'nobody') return null
  const host = hostOf(destination) ?? 'the address in `base_url`'
  const sure = matches === undefined && shape.sure === 'documented'
  const owners = [...new Set((matches ?? []).map((match) => match.kind.name))]
  const whose = owners.length > 1 ? owners.join(' or ') : owner.name
  const isVendor = kind.class === 'cloud' || context.kindsAt(host).length > 0
  const verb = sure ? 'is' : 'looks like'
  // one from the process wins over the one that was meant
  const hidden =
    credential.origin === 'process'
      ? context.values
          .allOf(credential.variable)
          .findLast(({ key }) => !isSameOrNone(key, credential.key))
      : undefined
  return {
    at: placeOfKey(backend),
    ...(sure ? {} : { severity: 'warning' as const }),
    message: `the key in ${credential.variable} ${verb} one of ${whose} (\`${shape.prefix}…\`), and it would be sent to ${host}${saidBy(credential.origin)}`,
    why: isVendor
      ? `${kind.class === 'cloud' ? kind.name : host} would answer 401, after it has received the key of ${whose}.${owners.length > 1 ? '' : ` If this key is meant, say \`kind: ${owner.id}\`.`}`
      : `Whoever runs the server at ${host} would receive a key that is good at ${whose}.`,
    fix: hidden === undefined ? fixOf(backend, isVendor) : `unset ${credential.variable}`,
    see: [
      ...(hidden === undefined ? [] : seeOrigin(hidden.origin, 'it hides this value')),
      ...seeOrigin(credential.origin, 'the key comes from here'),
      destination.from === 'file'
        ? { at: placeOfUrl(backend), message: 'and goes here' }
        : { at: placeOf(backend, 'kind'), message: `which goes to ${host}` },
    ],
  }
}

function isSameOrNone(key: Key, other: Key | null): boolean {
  return key.isEmpty || (other !== null && key.equals(other))
}

/** Another key for the same place; none, where a server of one's own needs none. */
function fixOf(backend: Backend, isVendor: boolean): string {
  const { credential, kind, destination } = backend
  const variable = credential.type === 'variable' ? credential.variable : ''
  const prefix = kind.key.shapes.find((other) => !other.notFor)?.prefix ?? ''
  const another = kind.key.variables[0] ?? ownVariable(backend)
  if (isVendor || (credential.type === 'variable' && credential.implied))
    return `${variable}=${prefix}…`
  const isFar = destination.url !== null && isPublic(destination.url.hostname)
  if (kind.key.need !== 'required' && !isFar) return 'api_key: none'
  return another === variable ? `${variable}=${prefix}…` : `api_key: \${${another}}`
}
