import { only, type RuleCase } from './case.ts'

const openai = { kind: 'openai' }
const silent = { api_key: undefined }
const protocol = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1', ...silent }

export default [
  // of one vendor
  { title: 'the address of the kind', it: { ...openai, ...silent } },
  {
    title: 'the host of a vendor',
    it: { ...openai, ...silent, base_url: 'https://api.openai.com/v1' },
  },
  { title: 'another host', it: { ...openai, ...silent, base_url: 'https://llm.example.com/v1' } },
  {
    title: 'another host, which the provider lists',
    it: {
      ...openai,
      ...silent,
      base_url: 'https://llm.example.com/v1',
      hosts: ['llm.example.com'],
    },
  },
  {
    title: 'another host, from a variable',
    it: { ...openai, ...silent, base_url: 'https://${HOST}/v1', hosts: ['llm.example.com'] },
    with: { env: 'HOST=llm.example.com\n' },
  },
  {
    title: 'an address that is not known yet',
    it: { ...openai, ...silent, base_url: 'https://${HOST}/v1', hosts: ['llm.example.com'] },
  },
  // of several providers
  { title: 'three of one kind', ...only({ one: openai, two: openai, three: openai }) },
  {
    title: 'one of two that names its key',
    ...only({ one: openai, two: { ...openai, api_key: '${TEAM_KEY}' } }),
  },
  {
    title: 'two of each of two kinds',
    ...only({ a: openai, b: { kind: 'groq' }, c: openai, d: { kind: 'groq' } }),
  },
  // of servers of one's own
  {
    title: 'a gateway',
    it: { kind: 'litellm-proxy', base_url: 'http://localhost:4000', ...silent },
  },
  { title: 'a gateway without an address', it: { kind: 'litellm-proxy', ...silent } },
  {
    title: 'a gateway whose address is none',
    it: { kind: 'litellm-proxy', base_url: 'localhost:4000', ...silent },
  },
  {
    title: 'a kind of the house that has no variable',
    it: { kind: 'house', base_url: 'http://localhost:8080/v1', ...silent },
    more: { kinds: { house: { class: 'local', wire: 'openai', key: { need: 'required' } } } },
  },
  {
    title: 'a kind of the house with an address and no variable',
    it: { kind: 'house', ...silent },
    more: {
      kinds: {
        house: {
          base_url: 'https://llm.acme.example/v1',
          wire: 'openai',
          key: { need: 'required' },
        },
      },
    },
  },
  // of what is known by its protocol
  { title: 'a public address', it: protocol },
  {
    title: 'a public address, where none is said to be needed',
    it: { ...protocol, api_key: 'none' },
  },
  {
    title: 'a public address with a team in a header',
    it: { ...protocol, headers: { 'X-Team': 'red' } },
  },
  {
    title: 'a public address with a credential in a header',
    it: { ...protocol, headers: { 'X-Team': 'red', 'X-Api-Key': '${K}' } },
  },
  {
    title: 'an address of this machine',
    it: { ...protocol, base_url: 'http://localhost:8080/v1' },
  },
  { title: 'an address of a private network', it: { ...protocol, base_url: 'http://10.1.2.3/v1' } },
  {
    title: 'a public address of a server that may have a key',
    it: { kind: 'vllm', base_url: 'https://llm.example.com/v1', ...silent },
  },
  {
    title: 'a public address from a variable',
    it: { ...protocol, base_url: '${URL}', hosts: ['llm.example.com'] },
    with: { env: 'URL=https://llm.example.com/v1\n' },
  },
  {
    title: 'a variable that is not set',
    it: { ...protocol, base_url: '${URL}', hosts: ['llm.example.com'] },
  },
] satisfies RuleCase[]
