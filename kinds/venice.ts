import { defineKind } from './kind.ts'

export default defineKind({
  id: 'venice',
  name: 'Venice AI',
  class: 'cloud',
  about: 'Private and uncensored models at api.venice.ai.',
  hosts: ['api.venice.ai'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.venice.ai/api/v1' }] }],
  key: {
    need: 'required',
    variables: ['VENICE_API_KEY'],
    shapes: [
      {
        prefix: 'VENICE_INFERENCE_KEY_',
        pattern: '^VENICE_INFERENCE_KEY_[A-Za-z0-9_-]{16,}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/veniceai/skills/blob/73c0bf798717ce1944259c64b3bed46c04d2e8ae/skills/venice-api-keys/SKILL.md',
          seen: '2026-11-24',
        },
      },
      {
        prefix: 'VENICE_ADMIN_KEY_',
        pattern: '^VENICE_ADMIN_KEY_[A-Za-z0-9_-]{16,}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/veniceai/skills/blob/73c0bf798717ce1944259c64b3bed46c04d2e8ae/skills/venice-api-keys/SKILL.md',
          seen: '2026-11-24',
        },
      },
    ],
    page: 'https://venice.ai/settings/api',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['claude-opus-4-5'] },
  probe: { models: '/models', modelsNeedKey: false },
  mistakes: [
    {
      url: 'https://api.venice.ai/v1',
      wire: 'openai',
      happens: 'the API is served under /api/v1: 404',
      cure: 'https://api.venice.ai/api/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/veniceai/api-docs/blob/HEAD/agents.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A real key looks like the name of a variable; a check that takes capitals and underscores for a placeholder refuses it.',
    'An admin key calls models too, and can make and delete keys besides.',
    'A request without a key is answered 402.',
  ],
  sources: [
    { url: 'https://github.com/veniceai/api-docs/blob/HEAD/agents.md', seen: '2026-11-23' },
    {
      url: 'https://github.com/veniceai/skills/blob/73c0bf798717ce1944259c64b3bed46c04d2e8ae/skills/venice-api-keys/SKILL.md',
      seen: '2026-11-24',
    },
    {
      url: 'https://github.com/continuedev/continue/blob/HEAD/core/llm/llms/Venice.ts',
      seen: '2026-11-23',
    },
    { url: 'https://docs.venice.ai/zh/api-reference', seen: '2026-11-24' },
  ],
})
