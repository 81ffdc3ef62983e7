import { defineKind } from './kind.ts'

export default defineKind({
  id: 'perplexity',
  name: 'Perplexity',
  class: 'cloud',
  about: 'The Perplexity API: the Agent API under /v1, Sonar chat completions at the root.',
  hosts: ['api.perplexity.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.perplexity.ai/v1', note: 'the Agent API, which speaks Responses' },
        {
          url: 'https://api.perplexity.ai',
          when: { api: 'sonar' },
          note: 'chat completions with Sonar models, without /v1',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['PERPLEXITY_API_KEY', 'PERPLEXITYAI_API_KEY'],
    shapes: [
      {
        prefix: 'pplx-',
        pattern: '^pplx-[A-Za-z0-9_-]{32,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/perplexity.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://www.perplexity.ai/settings/api',
  },
  auth: 'bearer',
  settings: {
    api: {
      type: 'string',
      about: 'Which of the two APIs: `agent`, unless said, or `sonar` for chat completions.',
      values: ['agent', 'sonar'],
      example: 'sonar',
    },
  },
  urlVariables: ['PERPLEXITY_BASE_URL'],
  models: {
    shape: 'vendor/model for the Agent API, a bare name for Sonar',
    examples: ['openai/gpt-5.4', 'sonar-pro'],
  },
  mistakes: [
    {
      url: 'https://api.perplexity.ai/v2',
      happens: 'an older page gives this base for the Agent API; the current ones say /v1',
      cure: 'https://api.perplexity.ai/v1',
      sure: 'observed',
      source: {
        url: 'https://docs.perplexity.ai/docs/agent-api/openai-compatibility',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.perplexity.ai/v1/sonar',
      happens:
        'this is the whole endpoint of Sonar; OpenAI clients reach it through an alias at the root',
      cure: 'https://api.perplexity.ai',
      sure: 'documented',
      source: {
        url: 'https://docs.perplexity.ai/docs/sonar/openai-compatibility.md',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'What is right depends on the API: chat completions are served at the root, Responses under /v1. Chat completions under /v1 are not documented.',
    'The AI SDK says that Perplexity supported Sonar chat completions only until 2026-09-27; use the Agent API for what is new.',
  ],
  sources: [
    {
      url: 'https://docs.perplexity.ai/docs/sonar/openai-compatibility',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.perplexity.ai/docs/grounded-llm/openai-compatibility',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/perplexityai/perplexity-node/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/HEAD/providers/perplexity-agent/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/releases/tag/@ai-sdk%2Fperplexity@3.1.0',
      seen: '2026-11-26',
    },
  ],
})
