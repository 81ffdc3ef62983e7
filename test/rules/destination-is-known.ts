import type { RuleCase } from './case.ts'

const house = (kind: Record<string, unknown>) => ({ more: { kinds: { house: kind } } })
const tokens = '${HOUSE_KEY}'

export default [
  { title: 'a server with one usual address', it: { kind: 'ollama' } },
  { title: 'a server with several', it: { kind: 'llama-server' } },
  { title: 'a server that is known by the OpenAI protocol', it: { kind: 'openai-compatible' } },
  { title: 'a server that is known by the Anthropic one', it: { kind: 'anthropic-compatible' } },
  { title: 'a server with a path and no usual address', it: { kind: 'foundry-local' } },
  { title: 'a gateway', it: { kind: 'litellm-proxy' } },
  {
    title: 'a kind that says its hosts alone',
    it: { kind: 'house' },
    ...house({ wire: 'openai', hosts: ['*.acme.example', 'llm.acme.example'] }),
  },
  {
    title: 'a kind whose address holds a setting that nothing chooses',
    it: { kind: 'house' },
    ...house({
      hosts: ['llm.acme.example'],
      apis: [
        {
          wire: 'openai',
          path: '/api',
          base_urls: [{ url: 'https://llm.acme.example/{team}', when: { team: 'red' } }],
        },
      ],
      settings: { team: { about: 'Who pays.', example: 'red' } },
    }),
  },
  { title: 'regions of separate accounts', it: { kind: 'alibaba-dashscope' } },
  { title: 'regions of one account', it: { kind: 'aws-bedrock' } },
  { title: 'a region of separate accounts that is none', it: { kind: 'moonshot', region: 'mars' } },
  { title: 'a region of separate accounts', it: { kind: 'moonshot', region: 'cn' } },
  {
    title: 'a setting besides the region of an account',
    it: { kind: 'alibaba-dashscope', region: 'cn', workspace: '${W}' },
  },
  { title: 'two settings', it: { kind: 'cloudflare-ai-gateway' } },
  {
    title: 'the second of two settings',
    it: { kind: 'cloudflare-ai-gateway', account_id: '0123456789abcdef'.repeat(2) },
  },
  { title: 'a setting with an example', it: { kind: 'snowflake-cortex' } },
  {
    title: 'a key that is named after a vendor',
    it: { kind: 'openai-compatible', api_key: '${GROQ_API_KEY}' },
  },
  {
    title: 'a key that is named after the protocol',
    it: { kind: 'openai-compatible', api_key: '${OPENAI_API_KEY}' },
  },
  {
    title: 'a key that is named after two vendors',
    it: { kind: 'openai-compatible', api_key: '${DASHSCOPE_API_KEY}' },
    more: {
      kinds: { house: { like: 'groq', key: { variables: ['DASHSCOPE_API_KEY'] } } },
    },
  },
  {
    title: 'a key that is named after a server of one’s own',
    it: { kind: 'openai-compatible', api_key: '${VLLM_API_KEY}' },
  },
  {
    title: 'a key that is named after a vendor, at a server of another kind',
    it: { kind: 'litellm-proxy', api_key: '${GROQ_API_KEY}' },
  },
  {
    title: 'a key of a vendor, for a kind that is of no vendor',
    it: { kind: 'house', api_key: tokens },
    ...house({ wire: 'openai', key: { variables: ['HOUSE_KEY'] } }),
  },
  { title: 'no key', it: { kind: 'openai-compatible', api_key: 'none' } },
] satisfies RuleCase[]
