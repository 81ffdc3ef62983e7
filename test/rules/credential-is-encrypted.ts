import type { RuleCase } from './case.ts'

const far = { kind: 'vllm', base_url: 'http://llm.example.com:8080/v1/' }
const lan = { ...far, base_url: 'http://10.1.2.3/v1' }
const policy = (...plaintext: string[]) => ({ policy: { plaintext } })

export default [
  { title: 'a host that anybody may reach', it: far },
  { title: 'a private network', it: lan, key: 'a-secret-of-mine' },
  {
    title: 'a name that only looks like one',
    it: { ...far, base_url: 'http://10.example.com/v1' },
  },
  { title: 'this machine', it: { ...far, base_url: 'http://127.0.0.1:8000/v1' } },
  { title: 'https', it: { ...far, base_url: 'https://llm.example.com/v1' } },
  {
    title: 'an address that is not known',
    it: { ...far, base_url: 'http://${H}/v1', hosts: ['.example.com'] },
  },
  {
    title: 'an address from a variable',
    it: { ...far, base_url: '${URL}', hosts: ['llm.example.com'] },
    with: { env: 'URL=http://llm.example.com/v1\n' },
  },
  { title: 'a host that the policy allows', it: far, more: policy('.example.com') },
  { title: 'another host that the policy allows', it: far, more: policy('llm.lan') },
  { title: 'the file of a key', it: { ...far, api_key: { file: '/run/secrets/key' } } },
  { title: 'a key that the code passes', it: { ...far, api_key: 'caller' } },
  { title: 'a secret of another tool', it: { ...far, api_key: 'op://vault/item' } },
  {
    title: 'an identity of a cloud',
    it: { ...far, kind: 'openai-compatible', identity: 'gcp', api_key: undefined },
  },
  { title: 'the key of a vendor', it: far, key: `sk-proj-${'a1b2'.repeat(10)}` },
  { title: 'no key', it: { ...far, api_key: 'none' } },
  { title: 'a filler', it: far, key: 'no_key' },
  { title: 'one letter', it: far, key: 'xxxxxxxx' },
  { title: 'a sentence', it: far, key: '"not needed here"' },
  {
    title: 'a server that reads no key',
    it: { ...far, kind: 'ollama', base_url: 'http://llm.example.com/v1' },
  },
  {
    title: 'a credential in a header',
    it: { ...far, api_key: 'none', headers: { 'X-Team': '${A}', 'X-Auth-Token': 'a ${B}' } },
  },
  {
    title: 'a filler in a header',
    it: { ...far, api_key: 'none', headers: { Authorization: 'Bearer ${K}' } },
    key: 'no_key',
  },
  {
    title: 'a header that is no credential',
    it: { ...far, api_key: 'none', headers: { 'X-Max-Tokens': '${K}' } },
  },
] satisfies RuleCase[]
