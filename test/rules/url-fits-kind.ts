import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const local = { kind: 'vllm' }
const at = (base_url: string, more = {}) => ({ base_url, ...more })

export default [
  { title: 'its own host', it: { ...cloud, ...at('https://eu.api.openai.com/v1') } },
  { title: 'another vendor', it: { ...cloud, ...at('https://api.groq.com/openai/v1') } },
  {
    title: 'another vendor, without a key',
    it: { ...local, ...at('https://api.groq.com/openai/v1', { api_key: 'none' }) },
  },
  {
    title: 'another vendor that is listed as its host',
    it: { ...cloud, ...at('https://api.groq.com/openai/v1', { hosts: ['api.groq.com'] }) },
  },
  {
    title: 'another vendor, under a kind that is none',
    it: { kind: 'openai-compatible', ...at('https://api.groq.com/openai/v1') },
  },
  {
    title: 'a vendor, under the kind of a server of one’s own',
    it: { ...local, ...at('https://api.groq.com/openai/v1') },
  },
  {
    title: 'a vendor that runs servers of one’s own',
    it: { ...local, ...at('https://abc.us-east-1.aws.endpoints.huggingface.cloud/v1') },
  },
  {
    title: 'a vendor that runs servers of one’s own, under the kind of another vendor',
    it: { ...cloud, ...at('https://abc.us-east-1.aws.endpoints.huggingface.cloud/v1') },
  },
  {
    title: 'another host of a vendor that runs servers of one’s own',
    it: { ...local, ...at('https://router.huggingface.co/v1') },
  },
  {
    title: 'any host, for a server of one’s own',
    it: { ...local, ...at('https://llm.example.com/v1') },
  },
  { title: 'a host that nobody claims', it: { ...cloud, ...at('https://llm.example.com/v1') } },
  {
    title: 'a host that nobody claims, with a path that is still open',
    it: { ...cloud, ...at('https://llm.example.com/${P}', { hosts: ['other.example.com'] }) },
  },
  {
    title: 'a host that is still open',
    it: { ...cloud, ...at('https://${H}/v1', { hosts: ['llm.example.com'] }) },
  },
  { title: 'a slip of a host', it: { ...cloud, ...at('https://api.opnai.com/v1') } },
  {
    title: 'a slip of a host, with a path that is still open',
    it: { ...cloud, ...at('https://api.opnai.com/${P}', { hosts: ['other.example.com'] }) },
  },
  {
    title: 'a slip of a host from a variable',
    it: { ...cloud, ...at('${URL}', { hosts: ['other.example.com'] }) },
    with: { env: 'URL=https://api.opnai.com/v1\n' },
  },
  {
    title: 'a slip that the kind knows',
    it: { kind: 'azure-openai', ...at('https://contoso.azure.openai.com/openai/v1') },
  },
  {
    title: 'a host that people mistake for it',
    it: { kind: 'azure-openai', ...at('https://contoso.azure.openai.com') },
  },
  { title: 'the port of a local server', it: { ...cloud, ...at('http://localhost:11434/v1') } },
  {
    title: 'the port of a local server, and a key that the code passes',
    it: { ...cloud, ...at('http://localhost:11434/v1', { api_key: 'caller' }) },
  },
  {
    title: 'the port of a local server that needs a key',
    it: { ...cloud, ...at('http://localhost:4000/v1') },
  },
  {
    title: 'the port of several local servers',
    it: { ...cloud, ...at('http://localhost:8080/v1') },
  },
  {
    title: 'the port of a local server, on another machine',
    it: { ...cloud, ...at('https://llm.example.com:11434/v1') },
  },
  { title: 'this machine without a port', it: { ...cloud, ...at('https://localhost/v1') } },
  {
    title: 'a kind of the file, with a mistake of another wire',
    it: { kind: 'house', ...at('https://old.house.example/v1') },
    kinds: [
      {
        id: 'house',
        name: 'House',
        class: 'cloud',
        about: 'A vendor for tests.',
        hosts: ['llm.house.example'],
        apis: [
          { wire: 'openai', bases: [{ url: 'https://llm.house.example/v1' }] },
          { wire: 'anthropic', bases: [{ url: 'https://llm.house.example' }] },
        ],
        key: { need: 'required', variables: ['HOUSE_API_KEY'], shapes: [] },
        auth: 'bearer',
        mistakes: [
          {
            url: 'https://old.house.example/v1',
            wire: 'anthropic',
            happens: '404',
            cure: 'https://llm.house.example',
            sure: 'documented',
            source: { url: 'https://docs.house.example', seen: '2026-11-26' },
          },
        ],
        sources: [{ url: 'https://docs.house.example', seen: '2026-11-26' }],
      },
    ],
  },
] satisfies RuleCase[]
