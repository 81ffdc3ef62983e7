import type { RuleCase } from './case.ts'

const flow = { kind: 'siliconflow' }
const named = (variable: string) => ({ api_key: `\${${variable}}` })

export default [
  { title: 'a region of the kind', it: { kind: 'openai', region: 'eu' } },
  { title: 'a slip of one of several', it: { ...flow, region: 'globl' } },
  { title: 'none of several', it: { ...flow, region: 'mars' } },
  {
    title: 'a region of another API of the kind',
    it: { ...flow, region: 'cn', wire: 'anthropic' },
  },
  { title: 'a kind with one address', it: { kind: 'groq', region: 'eu' } },
  {
    title: 'a kind whose address follows from a setting',
    it: { kind: 'azure-openai', resource: 'contoso-swc', region: 'swedencentral' },
  },
  {
    title: 'a kind whose regions are too many to list',
    it: { kind: 'aws-bedrock', region: 'eu-north-7' },
  },
  {
    title: 'a server of one’s own',
    it: { kind: 'vllm', base_url: 'http://localhost:8000/v1', region: 'eu' },
  },
  {
    title: 'an address in that region',
    it: { kind: 'openai', region: 'eu', base_url: 'https://eu.api.openai.com/v1' },
  },
  {
    title: 'an address in another region, of one account',
    it: { kind: 'openai', region: 'us', base_url: 'https://eu.api.openai.com/v1' },
  },
  {
    title: 'an address in another region, of another account',
    it: { ...flow, region: 'cn', base_url: 'https://api.siliconflow.com/v1' },
  },
  {
    title: 'an address in another region, which is a part of its host',
    it: {
      kind: 'aws-bedrock',
      region: 'us-east-1',
      base_url: 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1',
    },
  },
  {
    title: 'an address in that region, which is a part of its host',
    it: {
      kind: 'aws-bedrock',
      region: 'eu-west-1',
      base_url: 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1',
    },
  },
  {
    title: 'an address of no region',
    it: { kind: 'openai', region: 'eu', base_url: 'https://api.openai.com/v1' },
  },
  {
    title: 'an address that is not known yet',
    it: { kind: 'openai', region: 'eu', base_url: '${URL}', hosts: ['eu.api.openai.com'] },
  },
  {
    title: 'an address from a variable, in another region',
    it: { kind: 'openai', region: 'us', base_url: '${URL}', hosts: ['eu.api.openai.com'] },
    with: { env: 'URL=https://eu.api.openai.com/v1\n' },
  },
  {
    title: 'a proxy of one’s own',
    it: {
      kind: 'openai',
      region: 'eu',
      base_url: 'https://llm.example.com/v1',
      hosts: ['llm.example.com'],
    },
  },
  {
    title: 'a variable that is named after the region',
    it: { ...flow, region: 'cn', ...named('SILICONFLOW_CN_API_KEY') },
  },
  {
    title: 'a variable that is named after another region',
    it: { ...flow, region: 'cn', ...named('FLOW_GLOBAL_KEY') },
  },
  {
    title: 'a variable that is named after what people call another region',
    it: { ...flow, region: 'global', ...named('FLOW_CHINA_KEY') },
  },
  {
    title: 'a variable that is named after what people call the other one',
    it: { ...flow, region: 'cn', ...named('FLOW_INTL_KEY') },
  },
  {
    title: 'a variable in which a region is a part of a word',
    it: { ...flow, region: 'global', ...named('FLOW_CNAME_KEY') },
  },
  {
    title: 'a variable that is named after another region than the address',
    it: { ...flow, base_url: 'https://api.siliconflow.com/v1', ...named('FLOW_CN_KEY') },
  },
  {
    title: 'a variable that is named after the region of the address',
    it: { ...flow, base_url: 'https://api.siliconflow.cn/v1', ...named('FLOW_CN_KEY') },
  },
  {
    title: 'a variable that is named after a region, at an address of none',
    it: {
      ...flow,
      base_url: 'https://llm.example.com/v1',
      hosts: ['llm.example.com'],
      ...named('FLOW_CN_KEY'),
    },
  },
  {
    title: 'a variable that is named after a region, at an address that is not known yet',
    it: { ...flow, base_url: '${URL}', hosts: ['.siliconflow.com'], ...named('FLOW_CN_KEY') },
  },
  {
    title: 'a variable that is named after another region of the same account',
    it: { kind: 'openai', region: 'us', ...named('OPENAI_EU_KEY') },
  },
  {
    title: 'a key that the code passes, in a region of its own account',
    it: { ...flow, region: 'cn', api_key: 'caller' },
  },
  {
    title: 'an address in another region, with a query',
    it: { kind: 'openai', region: 'us', base_url: 'https://eu.api.openai.com/v1?team=a' },
  },
  {
    title: 'a kind with one address, at the host of another vendor',
    it: { kind: 'groq', region: 'eu', base_url: 'https://api.openai.com/v1' },
  },
  {
    title: 'a kind of which a setting is in the path alone',
    it: {
      kind: 'cloudflare-workers-ai',
      account_id: '0123456789abcdef0123456789abcdef',
      region: 'eu',
    },
  },
] satisfies RuleCase[]
