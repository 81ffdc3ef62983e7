import type { Case } from '../case.ts'

export default [
  {
    id: 'A091',
    source: 'https://github.com/cline/cline/issues/375',
    about: 'The whole endpoint stands in the field for the base.',
    yaml: `version: 1
providers:
  cloud:
    kind: hyperbolic
    base_url: https://api.hyperbolic.xyz/v1/chat/completions
    models: [Qwen/Qwen2.5-72B-Instruct]
`,
    verdict: { caught: 'url-has-api-path', at: '/chat/completions' },
  },
  {
    id: 'A121',
    source: 'https://github.com/harry0703/MoneyPrinterTurbo/issues/57',
    about: 'The whole endpoint stands in the field for the base, so the route is there twice.',
    yaml: `version: 1
providers:
  cloud:
    kind: openai
    base_url: https://api.openai.com/v1/chat/completions
    models: [gpt-4-turbo-preview]
`,
    verdict: { caught: 'url-has-api-path', at: '/chat/completions' },
  },
  {
    id: 'B093',
    source: 'https://github.com/cline/cline/issues/375',
    about: 'The same report, seen as a server that merely speaks the OpenAI wire.',
    yaml: `version: 1
providers:
  compatible:
    kind: openai-compatible
    base_url: https://api.hyperbolic.xyz/v1/chat/completions
    api_key: \${HYPERBOLIC_API_KEY}
    models: [Qwen/Qwen2.5-72B-Instruct]
`,
    verdict: { caught: 'url-has-api-path', at: '/chat/completions' },
  },
  {
    id: 'B109',
    source: 'https://github.com/danny-avila/LibreChat/issues/1626',
    about: 'The whole endpoint is the base, so the list of models is asked for behind it.',
    yaml: `version: 1
providers:
  local:
    kind: localai
    base_url: \${OPENAI_REVERSE_PROXY}
    hosts: [localai.example.com]
    api_key: none
    models: [gpt-3.5-turbo]
`,
    env: 'OPENAI_REVERSE_PROXY=https://localai.example.com/v1/chat/completions\n',
    verdict: { caught: 'url-has-api-path', at: '${OPENAI_REVERSE_PROXY}' },
  },
  {
    id: 'B127',
    source: 'https://github.com/harry0703/MoneyPrinterTurbo/issues/57',
    about: 'The same report: the whole endpoint in a setting that wants the base.',
    yaml: `version: 1
providers:
  video:
    kind: openai
    base_url: https://api.openai.com/v1/chat/completions
    api_key: \${OPENAI_API_KEY}
    models: [gpt-4-turbo-preview]
`,
    verdict: { caught: 'url-has-api-path', at: '/chat/completions' },
  },
] satisfies Case[]
