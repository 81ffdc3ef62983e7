import type { RuleCase } from './case.ts'

const deepseek = { api_key: '${DEEPSEEK_API_KEY}' }
const own = { kind: 'openai-compatible', base_url: 'https://llm.example.com/v1', ...deepseek }
const near = { kind: 'vllm', base_url: 'http://localhost:8000/v1', ...deepseek }

export default [
  { title: 'another vendor', it: { kind: 'openai', ...deepseek } },
  { title: 'its own vendor', it: { kind: 'deepseek', ...deepseek } },
  {
    title: 'its own vendor, under a kind that is none',
    it: { ...own, base_url: 'https://api.deepseek.com/v1' },
  },
  {
    title: 'another vendor, under a kind that is none',
    it: { ...own, base_url: 'https://api.groq.com/openai/v1' },
  },
  { title: 'a server of one’s own', it: near },
  { title: 'a server of one’s own of which nothing is known', it: own },
  {
    title: 'an address that is not known yet',
    it: { ...own, base_url: '${URL}', hosts: ['llm.example.com'] },
  },
  { title: 'a name of one’s own', it: { ...own, api_key: '${TEAM_LLM_KEY}' } },
  { title: 'no name', it: { ...near, api_key: 'none' } },
  {
    title: 'a key of a server of one’s own',
    it: near,
    with: { env: 'DEEPSEEK_API_KEY=my-1234\n' },
  },
  {
    title: 'another kind of the same vendor',
    it: { kind: 'azure-ai-foundry', resource: 'contoso', api_key: '${AZURE_OPENAI_API_KEY}' },
  },
  {
    title: 'a name that several vendors use',
    it: { kind: 'google-vertex', project: 'acme-1', api_key: '${GOOGLE_API_KEY}' },
  },
  { title: 'a key that is passed on', it: { ...own, forwards: ['deepseek'] } },
  { title: 'any key that is passed on', it: { ...own, forwards: '*' } },
  { title: 'another key that is passed on', it: { ...own, forwards: ['openai'] } },
  {
    title: 'a key that is passed on, by the name of the vendor',
    it: { ...own, api_key: '${AZURE_OPENAI_API_KEY}', forwards: ['azure'] },
  },
  {
    title: 'a gateway that passes any key on',
    it: { ...own, base_url: 'https://oai.helicone.ai/v1', api_key: '${OPENAI_API_KEY}' },
  },
  {
    title: 'a gateway that passes other keys on',
    it: { ...own, base_url: 'https://oai.helicone.ai/v1' },
  },
  {
    title: 'another vendor, beside its own one',
    more: {
      providers: { it: { kind: 'openai', ...deepseek }, own: { kind: 'deepseek', ...deepseek } },
    },
  },
  {
    title: 'another vendor, at the host of a third one',
    it: { kind: 'openai', base_url: 'https://api.groq.com/openai/v1', ...deepseek },
  },
  { title: 'the variable of a gateway', it: { ...near, api_key: '${OPENROUTER_API_KEY}' } },
  {
    title: 'another kind of the same vendor that has another variable',
    it: {
      kind: 'anthropic-aws',
      region: 'us-east-1',
      workspace_id: 'w',
      api_key: '${ANTHROPIC_API_KEY}',
    },
  },
  {
    title: 'another vendor, and a header that is not clean',
    it: { kind: 'openai', ...deepseek, headers: { 'X-Team': '${TEAM}' } },
    with: { process: { TEAM: 'red\n' } },
  },
] satisfies RuleCase[]
