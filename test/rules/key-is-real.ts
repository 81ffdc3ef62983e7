import { type RuleCase, x } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1' }
const far = { ...near, base_url: 'https://llm.example.com/v1' }
const proxy = { kind: 'litellm-proxy', base_url: 'http://localhost:4000' }
const farProxy = { ...proxy, base_url: 'https://llm.example.com' }

export default [
  { title: 'a reference in a file that a shell would fill', it: cloud, key: '${OTHER}' },
  { title: 'a reference in a file that no shell fills', it: cloud, key: '{{ OTHER }}' },
  { title: 'a reference in the process', it: cloud, process: '${OTHER}' },
  { title: 'a reference for a server of one’s own', it: near, process: '$OTHER' },
  { title: 'a masked key', it: cloud, key: 'sk-proj-...abcd' },
  { title: 'a masked key in the process', it: cloud, process: 'sk-proj-••••' },
  { title: 'a placeholder', it: cloud, key: 'your-api-key-here' },
  { title: 'a placeholder at a host of one’s own', it: far, key: 'your-api-key-here' },
  { title: 'a placeholder on this machine', it: near, key: 'your-api-key-here' },
  { title: 'a secret of one’s own choice', it: far, key: 'my-api-key' },
  { title: 'a filler at a host of one’s own', it: far, key: 'no_key' },
  { title: 'a filler at a vendor', it: cloud, key: 'no_key' },
  { title: 'a filler at a proxy that needs a key', it: proxy, key: 'no_key' },
  { title: 'the example key of a proxy, on this machine', it: proxy, key: 'sk-1234' },
  { title: 'the example key of a proxy, elsewhere', it: farProxy, key: 'sk-1234' },
  { title: 'a secret of one’s own choice at a proxy', it: proxy, key: 'sk-my-secret' },
  { title: 'a placeholder at a proxy', it: proxy, key: 'replace-me' },
  { title: 'a key with a word in it', it: cloud, key: `sk-proj-${x(20)}-your-${x(20)}` },
  { title: 'a vendor without a page of keys', it: { kind: 'cohere' }, key: 'your-api-key-here' },
  { title: 'an empty one', it: near, key: '' },
  { title: 'a reference as a default', it: { ...cloud, api_key: '${K:-$OTHER}' } },
  { title: 'another way to write a reference, in a file', it: cloud, key: 'os.environ/OTHER' },
  { title: 'a placeholder in quotes', it: cloud, process: `'your-api-key-here'` },
  {
    title: 'a placeholder, at an address that is not known',
    it: { ...cloud, base_url: '${URL}' },
    key: 'your-api-key-here',
  },
  { title: 'a placeholder, at a server that asks for no key', it: far, process: 'replace-me' },
  { title: 'a filler, at a proxy elsewhere', it: farProxy, key: 'no_key' },
  { title: 'a beginning that leaves no doubt', it: cloud, key: `sk-proj-my-${'a1b2'.repeat(10)}` },
  { title: 'a beginning that many keys have', it: cloud, key: 'sk-your-api-key-goes-here-please' },
  {
    title: 'a placeholder, at a server whose address is not known',
    it: { ...near, base_url: '${URL}', hosts: ['.example.com'] },
    key: 'your-api-key-here',
  },
  {
    title: 'a reference, for a server that reads no key',
    it: { kind: 'ollama', base_url: 'http://localhost:11434/v1' },
    key: '$OTHER',
  },
  {
    title: 'a filler of the kind, elsewhere',
    it: { kind: 'lm-studio', base_url: 'https://llm.example.com/v1' },
    key: 'lm-studio',
  },
  {
    title: 'a server that reads no key',
    it: { kind: 'ollama', base_url: 'http://localhost:11434/v1' },
    key: 'your-key',
  },
  { title: 'no variable', it: { ...near, api_key: 'none' } },
] satisfies RuleCase[]
