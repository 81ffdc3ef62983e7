import { only, type RuleCase } from './case.ts'

const cloud = { kind: 'openai', api_key: undefined }
const proxy = {
  kind: 'openai',
  base_url: 'https://llm.example.com/v1',
  hosts: ['llm.example.com', '.example.net'],
  api_key: '${PROXY_KEY}',
}
const near = { kind: 'xinference', base_url: 'http://localhost:9997/v1', api_key: 'none' }
const leads = (name: string, to: string) => ({ with: { env: `${name}=${to}\n` } })
const base = (to: string) => leads('OPENAI_BASE_URL', to)

export default [
  { title: 'an empty one', it: cloud, ...base('') },
  { title: 'one that is no address', it: cloud, ...base('two words') },
  { title: 'a bare host', it: cloud, ...base('localhost:8080') },
  { title: 'another host of the vendor', it: cloud, ...base('https://eu.api.openai.com/v1') },
  { title: 'a host that the provider lists', it: proxy, ...base('https://a.example.net/v1') },
  { title: 'the host of the provider itself', it: proxy, ...base('https://llm.example.com/other') },
  { title: 'a host that it does not list', it: proxy, ...base('https://llm.example.org/v1') },
  {
    title: 'an address that is open',
    it: { ...proxy, base_url: '${PROXY_URL}' },
    ...base('http://localhost:8080/v1'),
  },
  {
    title: 'an address of another provider of the kind',
    ...only({ cloud: { ...cloud, api_key: '${A}' }, proxy }),
    ...base('https://llm.example.com/v1'),
  },
  {
    title: 'an address of neither',
    ...only({ proxy, cloud: { ...cloud, api_key: '${A}' } }),
    ...base('https://llm.example.org/v1'),
  },
  {
    title: 'this machine by its name in a container',
    it: near,
    ...leads('XINFERENCE_ENDPOINT', 'http://host.docker.internal:9997'),
  },
  {
    title: 'the same machine, by another path',
    it: { ...near, base_url: 'http://gpu.example.com:9997/v1' },
    ...leads('XINFERENCE_ENDPOINT', 'http://gpu.example.com:9997'),
  },
  {
    title: 'another machine, for a server on this one',
    it: near,
    ...leads('XINFERENCE_ENDPOINT', 'http://gpu.example.com:9997'),
  },
  {
    title: 'two variables',
    it: cloud,
    with: {
      env: 'OPENAI_BASE_URL=http://localhost:8080/v1\n',
      process: { OPENAI_API_BASE: 'http://localhost:8081/v1' },
    },
  },
  {
    title: 'one that the file names somewhere else',
    it: { ...cloud, headers: { 'X-From': '${OPENAI_BASE_URL}' } },
    ...base('http://localhost:8080/v1'),
  },
  {
    title: 'one that a declared program does not read',
    it: cloud,
    ...base('http://localhost:8080/v1'),
    more: { readers: { aider: 'it' } },
  },
  {
    title: 'none, where a comment leaves it out',
    it: cloud,
    with: {
      yaml: 'version: 1\nproviders:\n  it:\n    # keyfit-ignore ambient-variable-is-owned: it is of another program\n    kind: openai\n',
    },
  },
  {
    title: 'one that a program reads besides its own',
    it: cloud,
    ...leads('OPENAI_API_BASE', 'http://localhost:8080/v1'),
    more: { readers: { litellm: 'it' } },
  },
  {
    title: 'one that no known program reads',
    it: { kind: 'writer' },
    ...leads('WRITER_BASE_URL', 'http://localhost:8080/v1'),
  },
  {
    title: 'one that a program reads for other kinds alone',
    it: { kind: 'ollama-cloud' },
    ...leads('OLLAMA_HOST', 'http://localhost:11434'),
  },
  {
    title: 'one that four programs read',
    it: cloud,
    ...leads('OPENAI_API_BASE', 'http://localhost:8080/v1'),
  },
  {
    title: 'one of another vendor',
    it: cloud,
    ...leads('ANTHROPIC_BASE_URL', 'http://localhost:8080'),
  },
] satisfies RuleCase[]
