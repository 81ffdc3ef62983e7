import type { Case } from '../case.ts'

export default [
  {
    id: 'A003',
    source: 'https://github.com/Alishahryar1/free-claude-code/issues/350',
    about: 'A key from an earlier login competes with the token for a local proxy.',
    yaml: `version: 1
providers:
  proxy:
    kind: anthropic-compatible
    base_url: http://localhost:8082
    api_key: none
readers:
  claude-code: proxy
`,
    env: 'ANTHROPIC_AUTH_TOKEN=freecc\nANTHROPIC_BASE_URL=http://localhost:8082\n',
    process: { ANTHROPIC_API_KEY: '{sample:sk-ant-api}' },
    verdict: {
      caught: 'reader-is-not-outranked',
      at: 'claude-code',
      also: ['reader-gets-its-key'],
    },
  },
  {
    id: 'A005',
    source: 'https://github.com/AsyncFuncAI/deepwiki-open/pull/133',
    about: 'OPENAI_API_BASE is set, the SDK reads OPENAI_BASE_URL, and the token goes to OpenAI.',
    yaml: `version: 1
providers:
  embedder:
    kind: openai-compatible
    base_url: https://custom-api-endpoint.com/v1
    api_key: \${OPENAI_API_KEY}
readers:
  openai-sdk: embedder
`,
    env: 'OPENAI_API_KEY=custom-token-1\nOPENAI_API_BASE=https://custom-api-endpoint.com/v1\n',
    verdict: { caught: 'reader-finds-its-provider', at: 'openai-sdk' },
  },
  {
    id: 'A035',
    source: 'https://github.com/MoonshotAI/kimi-code/pull/790',
    about: "A token from the shell goes to another vendor's gateway, beside the configured key.",
    described: true,
    yaml: `version: 1
providers:
  gateway:
    kind: anthropic-compatible
    base_url: {server}/anthropic
    api_key: \${GATEWAY_KEY}
    auth: x-api-key
generate:
  client: { out: llm.mjs, sdk: anthropic }
`,
    env: 'GATEWAY_KEY=gateway-key-1\n',
    process: {
      ANTHROPIC_AUTH_TOKEN: 'token-of-another-tool',
      ANTHROPIC_BASE_URL: '{elsewhere}',
      ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer token-of-another-tool',
    },
    verdict: { impossible: 'sends the declared credential alone' },
  },
  {
    id: 'A047',
    source: 'https://github.com/PawanOsman/OpenCursor/issues/65',
    about: 'Since version 1 the SDK ignores api_base, so the key of a reseller goes to OpenAI.',
    yaml: `version: 1
providers:
  reseller:
    kind: openai-compatible
    base_url: {server}/v1
    api_key: \${RESELLER_KEY}
    models: [{ id: text-davinci-003, for: completions }]
`,
    env: 'RESELLER_KEY=pk-0123456789abcdef\n',
    verdict: {
      impossible: 'has the address in its declaration, under no name that a version could drop',
      program: `await llm.providers.reseller.completions.create({ model: 'text-davinci-003', prompt: 'x' })`,
      sends: [
        {
          to: '{server}/v1/completions',
          with: { authorization: 'Bearer pk-0123456789abcdef' },
          model: 'text-davinci-003',
        },
      ],
    },
  },
  {
    id: 'A075',
    source: 'https://github.com/anthropics/claude-code/issues/81748',
    about:
      'An alias hides the exported key from the shell alone, and subprocesses are billed to it.',
    yaml: `version: 1
providers:
  claude:
    kind: anthropic
readers:
  claude-code: []
`,
    process: { ANTHROPIC_API_KEY: '{sample:sk-ant-api}' },
    verdict: { caught: 'reader-keeps-its-login', at: 'claude-code' },
  },
  {
    id: 'A109',
    source: 'https://github.com/earendil-works/pi/issues/4342',
    about: 'A token that another tool left is sent to Xiaomi beside the right key: 401.',
    yaml: `version: 1
providers:
  mimo:
    kind: xiaomi-mimo
    wire: anthropic
    base_url: https://api.xiaomimimo.com/anthropic
    api_key: \${XIAOMI_API_KEY}
    models: [mimo-v2.5-pro]
generate:
  client: { out: llm.mjs, sdk: anthropic }
`,
    env: 'XIAOMI_API_KEY={sample:sk-}\n',
    process: { ANTHROPIC_AUTH_TOKEN: 'sk-token-of-another-tool' },
    verdict: { impossible: 'reads no variable that is not declared' },
  },
  {
    id: 'A135',
    source: 'https://github.com/langchain-ai/langchain/issues/13785',
    about: 'Variables for OpenAI that were left over conflict with those for Azure.',
    yaml: `version: 1
providers:
  azure:
    kind: azure-openai
    resource: contoso-swc
    models: [{ id: gpt-35-turbo, deployment: gpt-35-turbo }]
readers:
  langchain: azure
`,
    env: 'AZURE_OPENAI_ENDPOINT=https://contoso-swc.openai.azure.com/\nAZURE_OPENAI_API_KEY=0123456789abcdef0123456789abcdef\nOPENAI_BASE_URL=https://api.openai.com/v1\nOPENAI_API_KEY={sample:sk-proj-}\n',
    verdict: { caught: 'reader-is-not-outranked', at: 'langchain' },
  },
  {
    id: 'A161',
    source: 'https://github.com/nbramia/LifeOS/issues/578',
    about: 'The unit hands its file of variables to every child, and the child prefers the key.',
    yaml: `version: 1
providers:
  claude:
    kind: anthropic
readers:
  claude-code: []
`,
    env: 'ANTHROPIC_API_KEY={sample:sk-ant-api}\n',
    verdict: { caught: 'reader-keeps-its-login', at: 'claude-code' },
  },
  {
    id: 'A163',
    source: 'https://github.com/ogx-ai/ogx/issues/2910',
    about: 'A change wrote the host into the code, and OPENAI_BASE_URL is no longer heeded.',
    described: true,
    yaml: `version: 1
providers:
  remote:
    kind: openai-compatible
    base_url: \${OPENAI_BASE_URL}
    hosts: [localhost]
    api_key: none
`,
    env: 'OPENAI_BASE_URL={server}/v1\n',
    verdict: { impossible: 'holds no host that is not declared' },
  },
  {
    id: 'A169',
    source: 'https://github.com/openai/openai-agents-python/issues/5008',
    about: 'Traces go to OpenAI with the key of the local server, whatever OPENAI_BASE_URL says.',
    yaml: `version: 1
providers:
  own:
    kind: openai-compatible
    base_url: \${OPENAI_BASE_URL}
    hosts: [localhost]
    api_key: \${OPENAI_API_KEY}
    models: [gpt-4o-mini]
`,
    env: 'OPENAI_BASE_URL={server}/v1\nOPENAI_API_KEY=sk-test\n',
    verdict: { impossible: 'makes no request but those of the code, so no traces either' },
  },
  {
    id: 'A191',
    source: 'https://github.com/sam-dumont/immich-video-memory-generator/pull/1071',
    about: 'OPENAI_API_KEY outranks the key that is written beside the provider.',
    yaml: `version: 1
providers:
  llm:
    kind: openai
    api_key: \${OPENAI_KEY}
  captions:
    kind: mlx-lm
    base_url: {server}/v1
    api_key: \${OPENAI_API_KEY}
`,
    env: 'OPENAI_KEY={sample:sk-proj-}\nOPENAI_API_KEY=token-of-mlx-1\n',
    verdict: { impossible: 'sends to each place the key that is declared for it' },
  },
  {
    id: 'A209',
    source: 'https://github.com/vercel/ai/issues/8386',
    about: 'A model that is given as text goes to the gateway of another vendor.',
    yaml: `version: 1
providers:
  router:
    kind: openrouter
    models: ["openai/gpt-4o"]
roles:
  chat: router/openai/gpt-4o
`,
    env: 'OPENROUTER_API_KEY={sample:sk-or-v}\n',
    process: { AI_GATEWAY_API_KEY: 'key-of-the-gateway' },
    verdict: {
      impossible: 'has a provider behind each model',
      program: 'await llm.roles.chat.chat.completions.create({ messages })',
      sends: [
        {
          to: 'https://openrouter.ai/api/v1/chat/completions',
          with: { authorization: 'Bearer {sample:sk-or-v}' },
          model: 'openai/gpt-4o',
        },
      ],
    },
  },
] satisfies Case[]
