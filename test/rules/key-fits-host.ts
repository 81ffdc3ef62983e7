import { type RuleCase, x } from './case.ts'

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
] satisfies RuleCase[]
