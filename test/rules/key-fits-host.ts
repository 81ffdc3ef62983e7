import type { Kind, Shape } from '../../kinds/kind.ts'
import { acme } from '../client/kinds.ts'
import { type RuleCase, x } from './case.ts'

/** A vendor for tests whose keys begin in these ways. */
function vendor(id: string, shapes: Partial<Shape>[], more: Partial<Kind> = {}): Kind {
  const whole = shapes.map((shape) => ({
    prefix: '',
    pattern: `^${shape.prefix ?? ''}[a-z0-9-]+$`,
    sure: 'documented' as const,
    source: acme.sources[0] as Kind['sources'][number],
    ...shape,
  }))
  return {
    ...acme,
    id,
    name: id.toUpperCase(),
    hosts: [`api.${id}.example`],
    apis: [{ wire: 'openai', bases: [{ url: `https://api.${id}.example/v1` }] }],
    key: { ...acme.key, variables: [`${id.toUpperCase()}_API_KEY`], shapes: whole },
    ...more,
  }
}

const one = vendor('one', [{ prefix: 'one-' }])
const seenOnly = { sure: 'observed' as const }
const scanned = { sure: 'scanner' as const }

const local = { kind: 'llama-server', base_url: 'http://localhost:8080/v1' }
const far = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1' }
const groq = '{sample:gsk_}'
const seen = `sk-kimi-${x(40)}`

export default [
  { title: 'an administration key', it: { kind: 'openai' }, key: '{sample:sk-admin-}' },
  { title: 'one that a scanner knows', it: { kind: 'anthropic' }, key: '{sample:sk-ant-admin}' },
  { title: 'one of another vendor', it: { kind: 'openai' }, key: '{sample:sk-ant-admin}' },
  { title: 'an access key of a cloud', it: { kind: 'openai' }, key: '{sample:AKIA}' },
  {
    title: 'a subscription, at an address that is written out',
    it: { kind: 'xiaomi-mimo', base_url: 'https://api.xiaomimimo.com/v1' },
    key: '{sample:tp-}',
  },
  {
    title: 'a subscription, at the address of the kind',
    it: { kind: 'xiaomi-mimo' },
    key: '{sample:tp-}',
  },
  {
    title: 'a subscription, at an address that is not known',
    it: { kind: 'xiaomi-mimo', base_url: 'https://${H}/v1', hosts: ['.xiaomimimo.com'] },
    key: '{sample:tp-}',
  },
  {
    title: 'a plan of which one part is chosen',
    it: { kind: 'one', plan: 'token' },
    key: 'one-q7w8e',
    kinds: [
      vendor('one', [{ prefix: 'one-', hosts: ['plan.one.example'] }], {
        hosts: ['.one.example'],
        apis: [
          {
            wire: 'openai',
            bases: [
              { url: 'https://api.one.example/v1' },
              { url: 'https://plan.one.example/v1', when: { plan: 'token', size: 'large' } },
            ],
          },
        ],
        settings: {
          plan: { type: 'string', about: 'What is paid.', example: 'token' },
          size: { type: 'string', about: 'How much.', example: 'large' },
        },
      }),
    ],
  },
  {
    title: 'no subscription, at its address',
    it: { kind: 'xiaomi-mimo', plan: 'token', region: 'sgp' },
    key: '{sample:sk-}',
  },
  {
    title: "a vendor's host, under a kind that is none",
    it: { kind: 'openai-compatible', base_url: 'https://api.openai.com/v1' },
    key: groq,
  },
  { title: 'a server of one’s own that anybody may reach', it: far, key: groq },
  { title: 'one whose kind has a variable', it: { ...far, kind: 'vllm' }, key: groq },
  { title: 'one that needs a key', it: { ...far, kind: 'litellm-proxy' }, key: groq },
  { title: 'this machine', it: local, key: groq },
  {
    title: 'this machine, for a kind that needs a key',
    it: { ...local, kind: 'litellm-proxy' },
    key: groq,
  },
  {
    title: 'an address that nobody knows yet',
    it: { ...far, base_url: 'https://${H}/v1', hosts: ['a.example'] },
    key: groq,
  },
  { title: 'no address', it: { kind: 'moonshot' }, key: groq },
  {
    title: 'an address of a vendor that nobody knows yet',
    it: { kind: 'openai', base_url: 'https://${H}/v1', hosts: ['a.example'] },
    key: groq,
  },
  { title: 'a key that is passed on', it: { ...far, forwards: ['groq'] }, key: groq },
  { title: 'any key that is passed on', it: { ...far, forwards: '*' }, key: groq },
  { title: 'another key that is passed on', it: { ...far, forwards: ['openai'] }, key: groq },
  {
    title: 'a gateway that is known to pass keys on',
    it: { ...far, base_url: 'https://oai.helicone.ai/v1' },
    key: groq,
  },
  {
    title: 'its own vendor, under a kind that is none',
    it: { ...far, base_url: 'https://api.groq.com/openai/v1' },
    key: groq,
  },
  {
    title: 'one from the process that hides the right one',
    it: { kind: 'openai' },
    key: '{sample:sk-proj-}',
    process: groq,
  },
  {
    title: 'one in a file behind the right one',
    it: { kind: 'openai' },
    more: { env_files: ['one.env', 'two.env'] },
    with: { files: { 'one.env': 'K={sample:sk-proj-}\n', 'two.env': `K=${groq}\n` } },
  },
  {
    title: 'one from the process that hides the same',
    it: { kind: 'openai' },
    key: groq,
    process: groq,
  },
  { title: 'one from the process that hides none', it: { kind: 'openai' }, key: '', process: groq },
  { title: 'a beginning that was seen, at a vendor', it: { kind: 'openai' }, key: seen },
  { title: 'a beginning that was seen, on this machine', it: local, key: seen },
  { title: 'a beginning that was seen, where keys have none', it: { kind: 'upstage' }, key: seen },
  { title: 'a beginning that a scanner knows', it: { kind: 'openai' }, key: '{sample:csk-}' },
  { title: 'a beginning that several vendors share', it: { kind: 'groq' }, key: `sk-${x(48)}` },
  { title: 'a filler', it: { kind: 'openai' }, key: 'no_key' },
  { title: "another tool's secret", it: { kind: 'openai' }, key: 'op://a/b/c' },
  { title: 'one in quotes', it: { kind: 'openai' }, key: `"'${groq}'"` },
  {
    title: 'two vendors whose keys begin the same way',
    it: { kind: 'one' },
    key: 'shared-q7w8e',
    kinds: [one, vendor('two', [{ prefix: 'shared-' }]), vendor('three', [{ prefix: 'shared-' }])],
  },
  {
    title: 'two vendors of which one key begins like the other’s',
    it: { kind: 'one' },
    key: 'pre-a12345',
    kinds: [one, vendor('two', [{ prefix: 'pre-' }]), vendor('three', [{ prefix: 'pre-b' }])],
  },
  {
    title: 'two products of one vendor',
    it: { kind: 'one' },
    key: 'shared-q7w8e',
    kinds: [
      one,
      vendor('two', [{ prefix: 'shared-' }], { vendor: 'twins' }),
      vendor('three', [{ prefix: 'shared-' }], { vendor: 'twins' }),
    ],
  },
  {
    title: 'two vendors with short beginnings that are the same',
    it: { kind: 'one' },
    key: 'ab-q7w8e',
    kinds: [one, vendor('two', [{ prefix: 'ab-' }]), vendor('three', [{ prefix: 'ab-' }])],
  },
  {
    title: 'two vendors with beginnings of five characters',
    it: { kind: 'one' },
    key: 'abcd-q7w8e',
    kinds: [one, vendor('two', [{ prefix: 'abcd-' }]), vendor('three', [{ prefix: 'abcd-' }])],
  },
  {
    title: 'a short beginning that is documented',
    it: { kind: 'one' },
    key: 'q-q7w8e',
    kinds: [one, vendor('two', [{ prefix: 'q-' }])],
  },
  {
    title: 'a short beginning that a scanner knows',
    it: { kind: 'one' },
    key: 'q-q7w8e',
    kinds: [one, vendor('two', [{ prefix: 'q-', ...scanned }])],
  },
  {
    title: 'a short beginning that two vendors document',
    it: { kind: 'one' },
    key: 'q-q7w8e',
    kinds: [one, vendor('two', [{ prefix: 'q-' }]), vendor('three', [{ prefix: 'q-' }])],
  },
  {
    title: 'a filler that has the form of a key',
    it: local,
    key: 'two-none',
    kinds: [
      vendor('two', [{ prefix: 'two-' }], {
        key: { ...vendor('two', [{ prefix: 'two-' }]).key, fillers: ['two-none'] },
      }),
    ],
  },
  {
    title: 'a form with a blank in it',
    it: { kind: 'one' },
    process: 'two-q7 w8e',
    kinds: [one, vendor('two', [{ prefix: 'two-', pattern: '^two-.+$' }])],
  },
  {
    title: 'a form without a beginning',
    it: { kind: 'one' },
    key: '12345-abc',
    kinds: [one, vendor('two', [{ prefix: '', pattern: '^12345-abc$' }])],
  },
  {
    title: 'a beginning that was seen, where this vendor’s keys have none',
    it: { kind: 'one' },
    key: 'seen-only-123',
    kinds: [
      vendor('one', [{ prefix: '', pattern: '^[0-9]{40}$' }]),
      vendor('two', [{ prefix: 'seen-only-', ...seenOnly }]),
    ],
  },
  {
    title: 'a beginning that was seen, at a host of a server of one’s own',
    it: { kind: 'one', base_url: 'https://llm.example.com/v1' },
    key: 'seen-only-123',
    kinds: [
      vendor('one', [{ prefix: 'one-' }], { hosts: ['llm.example.com'], class: 'gateway' }),
      vendor('two', [{ prefix: 'seen-only-', ...seenOnly }]),
    ],
  },
  {
    title: 'a beginning that was seen, at a host of two kinds',
    it: { kind: 'one' },
    key: 'seen-only-123',
    kinds: [
      one,
      vendor('gate', [], { hosts: one.hosts, class: 'gateway' }),
      vendor('two', [{ prefix: 'seen-only-', ...seenOnly }]),
    ],
  },
  {
    title: 'a beginning that was seen, at an address that is not known',
    it: { kind: 'one', base_url: 'https://${H}/v1', hosts: ['.one.example'] },
    key: 'seen-only-123',
    kinds: [one, vendor('two', [{ prefix: 'seen-only-', ...seenOnly }])],
  },
  {
    title: 'a credential for other things that was only seen',
    it: { kind: 'one' },
    key: 'one-admin-12',
    kinds: [vendor('one', [{ prefix: 'one-admin-', notFor: 'inference', ...seenOnly }])],
  },
  {
    title: 'a credential for other things, of a vendor with no other keys',
    it: { kind: 'one' },
    key: 'one-admin-12',
    kinds: [vendor('one', [{ prefix: 'one-admin-', notFor: 'inference' }])],
  },
  {
    title: 'a key that one product takes and another does not',
    it: { kind: 'one' },
    key: 'one-q7w8e',
    kinds: [
      vendor('one', [{ prefix: 'one-', notFor: 'inference' }]),
      vendor('two', [{ prefix: 'one-' }], { vendor: 'one' }),
    ],
  },
  {
    title: 'a key for another host that a scanner knows',
    it: { kind: 'one' },
    key: 'one-q7w8e',
    kinds: [vendor('one', [{ prefix: 'one-', hosts: ['other.one.example'], ...scanned }])],
  },
  {
    title: 'a key that is passed on, by the name of the vendor',
    it: { ...far, forwards: ['twins'] },
    key: 'shared-q7w8e',
    kinds: [vendor('two', [{ prefix: 'shared-' }], { vendor: 'twins' })],
  },
  {
    title: 'a key that is passed on, by the name of the product',
    it: { ...far, forwards: ['two'] },
    key: 'shared-q7w8e',
    kinds: [vendor('two', [{ prefix: 'shared-' }], { vendor: 'twins' })],
  },
  {
    title: 'a key that the kind at the host passes on',
    it: { ...far, base_url: 'https://api.gate.example/v1' },
    key: 'one-q7w8e',
    kinds: [one, vendor('gate', [], { forwards: ['one'] })],
  },
  {
    title: 'a key that the kind at the host does not pass on',
    it: { ...far, base_url: 'https://api.gate.example/v1' },
    key: 'one-q7w8e',
    kinds: [one, vendor('gate', [], { forwards: ['two'] })],
  },
  {
    title: 'the vendor’s own variable at a server of one’s own',
    it: { kind: 'own', base_url: 'http://localhost:1234/v1', api_key: '${OWN_API_KEY}' },
    kinds: [one, vendor('own', [], { class: 'local', hosts: [] })],
    with: { env: 'OWN_API_KEY=one-q7w8e\n' },
  },
  {
    title: 'a key that nobody named, at another vendor',
    it: { kind: 'two', api_key: undefined },
    kinds: [one, vendor('two', [{ prefix: 'two-' }])],
    with: { env: 'TWO_API_KEY=one-q7w8e\n' },
  },
] satisfies RuleCase[]
