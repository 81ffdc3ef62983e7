import type { RuleCase } from './case.ts'

const groq = { kind: 'groq' }
const azure = { kind: 'azure-openai', resource: 'contoso-swc' }
const short = 'a1b2c3'

/** A kind of the house with keys of these shapes. */
function house(key: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const kind = { base_url: 'https://llm.acme.example/v1', wire: 'openai', key, ...more }
  return { it: { kind: 'house' }, more: { kinds: { house: kind } } }
}

const acme = { prefix: 'acme_', pattern: '^acme_[a-z0-9]{8}$' }
const digits = { pattern: '^[0-9]{8}$' }
const other = { prefix: 'ac-', pattern: '^ac-[a-z0-9]{8}$' }

export default [
  { title: 'a value of another form', it: groq, key: short },
  { title: 'a value of another form, in the process', it: groq, process: short },
  { title: 'a value that begins like a key', it: groq, key: `gsk_${short}` },
  { title: 'a value that begins so, in the process', it: groq, process: `gsk_${short}` },
  { title: 'a key', it: groq, key: '{sample:gsk_}' },
  { title: 'no value', it: groq },
  { title: 'an empty value', it: groq, key: '' },
  { title: 'a value with a blank', it: groq, key: '"a1b2 c3"' },
  { title: 'a placeholder', it: groq, key: 'your-api-key-here' },
  { title: 'a filler', it: groq, key: 'no_key' },
  { title: 'a secret of another tool', it: groq, key: 'op://vault/item/key' },
  { title: 'the key of another vendor', it: groq, key: '{sample:sk-ant-api}' },
  { title: 'no variable', it: { ...groq, api_key: 'caller' }, key: short },
  {
    title: 'a place of which nobody knows whose it is',
    it: { ...groq, base_url: 'https://llm.example.com/openai/v1' },
    key: short,
  },
  {
    title: 'an address that is open',
    it: { ...groq, base_url: '${URL}', hosts: ['.example.com'] },
    key: short,
  },
  { title: 'keys that are passed on', it: { ...groq, forwards: ['openai'] }, key: short },
  { title: 'all keys that are passed on', it: { ...groq, forwards: '*' }, key: short },
  { title: 'a kind without a shape', ...house({ variables: ['K'] }), key: short },
  { title: 'a kind without a beginning', ...house({ shapes: [digits] }), key: short },
  { title: 'a kind with one of two', ...house({ shapes: [digits, acme] }), key: short },
  { title: 'a kind with two beginnings', ...house({ shapes: [acme, other] }), key: short },
  {
    title: 'one that begins like the second',
    ...house({ shapes: [acme, other] }),
    key: `ac-${short}`,
  },
  { title: 'a key of the second', ...house({ shapes: [acme, other] }), key: `ac-${short}d4` },
  {
    title: 'a kind that may have a key',
    ...house({ need: 'optional', shapes: [acme] }),
    key: short,
  },
  {
    title: 'a server of one’s own that needs one',
    it: { kind: 'house', base_url: 'http://localhost:8080/v1' },
    more: {
      kinds: {
        house: {
          class: 'local',
          wire: 'openai',
          path: '/v1',
          key: { need: 'required', shapes: [acme] },
        },
      },
    },
    key: short,
  },
  { title: 'a vendor with keys for other things', it: { kind: 'openai' }, key: short },
  {
    title: 'a form with other characters than are documented',
    ...house({ shapes: [acme] }),
    key: 'acme_ABCDEFGH',
  },
  { title: 'a length that was only seen', it: azure, key: '0123456789abcdefghijklmnopqrstuv' },
  { title: 'another length', it: azure, key: short },
] satisfies RuleCase[]
