import { defineKind } from './kind.ts'

export default defineKind({
  id: 'openrouter',
  name: 'OpenRouter',
  class: 'gateway',
  about: 'One API in front of many model vendors.',
  hosts: ['openrouter.ai'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      aiSdk: '@openrouter/ai-sdk-provider',
      bases: [{ url: 'https://openrouter.ai/api/v1' }],
    },
    { wire: 'anthropic', bases: [{ url: 'https://openrouter.ai/api' }] },
  ],
  key: {
    need: 'required',
    variables: ['OPENROUTER_API_KEY'],
    shapes: [
      {
        prefix: 'sk-or-v',
        pattern: '^sk-or-v[0-9]+-[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/openrouter/detector.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://openrouter.ai/keys',
  },
  auth: 'bearer',
  urlVariables: ['OPENROUTER_BASE_URL'],
  models: {
    shape: 'vendor/model, with an optional :variant',
    pattern: '^~?[^/]+/[^/@]+(?:@preset/[^/]+)?$',
    sure: 'documented',
    examples: ['anthropic/claude-haiku-4.5'],
  },
  probe: { models: '/models', modelsNeedKey: false },
  mistakes: [
    {
      url: 'https://openrouter.ai/v1',
      wire: 'openai',
      happens: 'an HTML page, 404',
      cure: 'https://openrouter.ai/api/v1',
      sure: 'observed',
      source: { url: 'https://openrouter.ai/docs/quickstart', seen: '2026-11-23' },
    },
    {
      url: 'https://openrouter.ai/api/v1/anthropic',
      wire: 'anthropic',
      happens: 'an HTML page, 404',
      cure: 'https://openrouter.ai/api',
      sure: 'documented',
      source: {
        url: 'https://github.com/vellum-ai/vellum-assistant/pull/25930',
        seen: '2026-11-23',
      },
    },
  ],
  notes: ["A missing key is answered 401 'No cookie auth credentials found'."],
  sources: [{ url: 'https://openrouter.ai/docs/quickstart', seen: '2026-11-23' }],
})
