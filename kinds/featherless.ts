import { defineKind } from './kind.ts'

export default defineKind({
  id: 'featherless',
  name: 'Featherless AI',
  class: 'cloud',
  about: 'Open models at api.featherless.ai.',
  hosts: ['api.featherless.ai'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.featherless.ai/v1' }] }],
  key: {
    need: 'required',
    variables: ['FEATHERLESS_API_KEY', 'FEATHERLESS_AI_API_KEY'],
    shapes: [
      {
        prefix: 'rc_',
        pattern: '^rc_[A-Za-z0-9]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/featherless_ai.md',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://featherless.ai',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['featherless-ai/Qwerky-72B'] },
  mistakes: [],
  notes: ['LiteLLM reads FEATHERLESS_AI_API_KEY.'],
  sources: [
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/featherless-ai/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/huggingface/huggingface.js/blob/HEAD/packages/inference/src/providers/featherless-ai.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/featherless_ai.md',
      seen: '2026-11-23',
    },
  ],
})
