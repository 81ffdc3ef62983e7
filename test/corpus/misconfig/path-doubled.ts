import type { Case } from '../case.ts'

export default [
  {
    id: 'A103',
    source: 'https://github.com/deepseek-ai/awesome-deepseek-integration/issues/592',
    about: 'A guide gives the base of one feature, /beta, and the editor appends /beta once more.',
    yaml: `version: 1
providers:
  deepseek:
    kind: deepseek
    base_url: https://api.deepseek.com/beta
    models: [deepseek-v4-pro]
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `DEEPSEEK_API_KEY=sk-${'0123456789abcdef'.repeat(2)}\n`,
    verdict: {
      impossible: 'appends the route to /beta and nothing else',
      sends: [
        {
          to: 'https://api.deepseek.com/beta/chat/completions',
          with: { authorization: `Bearer sk-${'0123456789abcdef'.repeat(2)}` },
        },
      ],
    },
  },
  {
    id: 'A137',
    source: 'https://github.com/langchain-ai/langchain/issues/31325',
    about: 'The base of the OpenAI wire is given to a client of the Anthropic wire.',
    yaml: `version: 1
providers:
  router:
    kind: openrouter
    wire: anthropic
    base_url: https://openrouter.ai/api/v1
    models: [anthropic/claude-3-7-sonnet-20250219]
`,
    verdict: { caught: 'url-has-api-path', at: '/v1' },
  },
  {
    id: 'A181',
    source: 'https://github.com/qixing-jk/all-api-hub/issues/1251',
    about: 'The base ends in /v3, and the tool appends /v1 to whatever it is given.',
    yaml: `version: 1
providers:
  ark:
    kind: volcengine-ark
    base_url: https://ark.cn-beijing.volces.com/api/coding/v3
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `ARK_API_KEY=01234567-89ab-cdef-0123-456789abcdef\n`,
    verdict: {
      impossible: 'appends the route to /api/coding/v3 and nothing else',
      sends: [
        {
          to: 'https://ark.cn-beijing.volces.com/api/coding/v3/chat/completions',
          with: { authorization: `Bearer 01234567-89ab-cdef-0123-456789abcdef` },
        },
      ],
    },
  },
  {
    id: 'A187',
    source: 'https://github.com/rohitg00/agentmemory/issues/628',
    about: 'The base ends in /v1, and the client appends /v1/chat/completions.',
    yaml: `version: 1
providers:
  memory:
    kind: deepseek
    base_url: \${OPENAI_BASE_URL}
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `OPENAI_BASE_URL=https://api.deepseek.com/v1\nDEEPSEEK_API_KEY=sk-${'0123456789abcdef'.repeat(2)}\n`,
    verdict: {
      impossible: 'appends the route to /v1 and nothing else',
      sends: [
        {
          to: 'https://api.deepseek.com/v1/chat/completions',
          with: { authorization: `Bearer sk-${'0123456789abcdef'.repeat(2)}` },
        },
      ],
    },
  },
  {
    id: 'B033',
    source: 'https://github.com/LearningCircuit/local-deep-research/pull/1609',
    about: 'The address of a cloud stands where that of LM Studio belongs, and gets a second /v1.',
    yaml: `version: 1
providers:
  local:
    kind: lm-studio
    base_url: https://openrouter.ai/api/v1
`,
    verdict: { caught: 'url-fits-kind', at: 'openrouter.ai' },
  },
  {
    id: 'B171',
    source: 'https://github.com/nbramia/LifeOS/issues/706',
    about: 'A client that was written for another server appends a second /v1.',
    yaml: `version: 1
providers:
  remote:
    kind: openai-compatible
    base_url: \${LIFEOS_REMOTE_LLM_URL}
    hosts: [api.fireworks.ai]
    api_key: \${FIREWORKS_API_KEY}
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    env: `LIFEOS_REMOTE_LLM_URL=https://api.fireworks.ai/inference/v1\nFIREWORKS_API_KEY=fw_${'0123456789abcdef'.repeat(2)}\n`,
    verdict: {
      impossible: 'appends the route to /inference/v1 and nothing else',
      sends: [
        {
          to: 'https://api.fireworks.ai/inference/v1/chat/completions',
          with: { authorization: `Bearer fw_${'0123456789abcdef'.repeat(2)}` },
        },
      ],
    },
  },
  {
    id: 'B205',
    source: 'https://github.com/phodal/auto-dev/issues/272',
    about:
      'A right base is refused in words about its scheme, because the client appends /v1 itself.',
    described: true,
    yaml: `version: 1
providers:
  server:
    kind: openai-compatible
    base_url: http://192.168.1.30:8000/v1
    api_key: none
generate:
  client: { out: src/llm.ts, sdk: openai }
`,
    verdict: {
      impossible: 'takes the base as it is declared and appends the route',
      sends: [{ to: 'http://192.168.1.30:8000/v1/chat/completions' }],
    },
  },
] satisfies Case[]
