import { defineKind } from './kind.ts'

export default defineKind({
  id: 'bifrost',
  name: 'Bifrost',
  class: 'gateway',
  about: 'A Bifrost gateway (Maxim) of your own in front of many vendors.',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [{ url: 'http://localhost:8080/v1' }, { url: 'http://localhost:8080/openai' }],
      path: '/v1',
      accepts: ['/openai', '/openai/v1', '/langchain', '/litellm'],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'http://localhost:8080/anthropic' }],
      path: '/anthropic',
      auth: 'x-api-key',
    },
    {
      wire: 'gemini',
      bases: [{ url: 'http://localhost:8080/genai' }],
      path: '/genai',
      auth: 'x-goog-api-key',
    },
    { wire: 'cohere', bases: [{ url: 'http://localhost:8080/cohere' }], path: '/cohere' },
  ],
  key: {
    need: 'optional',
    variables: ['BIFROST_API_KEY'],
    shapes: [
      {
        prefix: 'sk-bf-',
        pattern: '^sk-bf-',
        sure: 'documented',
        name: 'a virtual key',
        source: {
          url: 'https://docs.getbifrost.ai/features/governance/virtual-keys',
          seen: '2026-11-23',
        },
      },
    ],
    fillers: ['dummy-key', 'not-needed'],
  },
  auth: 'bearer',
  forwards: '*',
  ports: [8080],
  mistakes: [],
  notes: [
    'Only a value that begins with sk-bf- is taken for a virtual key in Authorization, x-api-key, x-goog-api-key and api-key; any other one counts as the key of a vendor.',
    'Virtual keys from before November 2025 lack the prefix and work in x-bf-vk alone: say auth: x-bf-vk.',
    'Where virtual keys are enforced, a request without one is refused as virtual_key_required.',
  ],
  sources: [
    { url: 'https://docs.getbifrost.ai/features/governance/virtual-keys', seen: '2026-11-23' },
    { url: 'https://github.com/maximhq/bifrost/pull/790', seen: '2026-11-23' },
    { url: 'https://github.com/maximhq/bifrost/pull/5664', seen: '2026-11-23' },
    { url: 'https://docs.getbifrost.ai/integrations/openai-sdk', seen: '2026-11-23' },
    { url: 'https://docs.getbifrost.ai/integrations/langchain-sdk', seen: '2026-11-23' },
    { url: 'https://docs.getbifrost.ai/integrations/anthropic-sdk/overview', seen: '2026-11-23' },
    { url: 'https://docs.getbifrost.ai/integrations/genai-sdk/overview', seen: '2026-11-23' },
    { url: 'https://docs.getbifrost.ai/integrations/cohere-sdk/overview.md', seen: '2026-11-23' },
    {
      url: 'https://www.getmaxim.ai/docs/bifrost/usage/http-transport/integrations/overview',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'vendor/model', examples: ['openai/gpt-4o-mini'] },
  probe: { models: '/models' },
})
