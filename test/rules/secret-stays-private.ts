import type { RuleCase } from './case.ts'

const cloud = { kind: 'openai' }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' }
const ollama = { kind: 'ollama', base_url: 'http://localhost:11434/v1' }
const inBrowser = { runs_in: 'browser' }
const client = (fields: Record<string, unknown>) => ({
  generate: { client: { out: 'src/llm.ts', sdk: 'openai', ...fields } },
})

export default [
  { title: 'a variable that is published', it: { ...cloud, api_key: '${VITE_OPENAI_API_KEY}' } },
  {
    title: 'a variable that another tool publishes',
    it: { ...cloud, api_key: '${PUBLIC_OPENAI_API_KEY}' },
  },
  {
    title: 'a variable with such a word further on',
    it: { ...cloud, api_key: '${MY_VITE_OPENAI_API_KEY}' },
  },
  {
    title: 'a variable that is published, of a server that reads no key',
    it: { ...ollama, api_key: '${VITE_OLLAMA_API_KEY}' },
  },
  {
    title: 'a header with a credential that is published',
    it: { ...near, headers: { 'X-Api-Key': 'a ${VITE_TEAM}' } },
  },
  {
    title: 'a header that holds a token, by the name of its variable',
    it: { ...near, headers: { 'X-Team': '${VITE_TEAM_TOKEN}' } },
  },
  {
    title: 'a header that holds no credential',
    it: { ...near, headers: { 'X-Team': '${VITE_TEAM}' } },
  },
  {
    title: 'a key and a header that are published',
    it: {
      ...near,
      api_key: '${VITE_KEY}',
      headers: { 'X-Team': '${VITE_TEAM_SECRET}' },
    },
  },
  {
    title: 'a variable that is published, in a browser',
    it: { ...cloud, api_key: '${VITE_OPENAI_API_KEY}' },
    more: inBrowser,
  },
  { title: 'a key in a browser', it: cloud, more: inBrowser },
  {
    title: 'a credential in a header, in a browser',
    it: { ...near, headers: { Authorization: 'Bearer ${TEAM}' } },
    more: inBrowser,
  },
  { title: 'no key in a browser', it: near, more: inBrowser },
  { title: 'a server that reads no key, in a browser', it: ollama, more: inBrowser },
  { title: 'a key that the visitor brings', it: { ...cloud, api_key: 'caller' }, more: inBrowser },
  { title: 'a program on a server', it: cloud, more: { runs_in: 'serverless' } },
  {
    title: 'a client that runs in a browser',
    it: { kind: 'openai', api_key: undefined },
    more: client({ runs_in: 'browser', providers: ['it'] }),
  },
  {
    title: 'a client that runs in a browser, of another provider',
    more: {
      providers: { it: { kind: 'openai' }, other: near },
      ...client({ runs_in: 'browser', providers: ['other'] }),
    },
  },
  {
    title: 'a client that runs elsewhere',
    it: { kind: 'openai', api_key: undefined },
    more: client({ runs_in: 'host' }),
  },
] satisfies RuleCase[]
