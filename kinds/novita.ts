import { defineKind } from './kind.ts'

export default defineKind({
  id: 'novita',
  name: 'Novita AI',
  class: 'cloud',
  about: 'Open models at api.novita.ai.',
  hosts: ['api.novita.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.novita.ai/openai' }],
      accepts: ['https://api.novita.ai/openai/v1', 'https://api.novita.ai/v3/openai'],
    },
    { wire: 'anthropic', bases: [{ url: 'https://api.novita.ai/anthropic' }] },
  ],
  key: {
    need: 'required',
    variables: ['NOVITA_API_KEY'],
    shapes: [
      {
        prefix: 'sk_',
        pattern: '^sk_[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
          seen: '2026-11-24',
        },
      },
    ],
    page: 'https://novita.ai/settings/key-management',
  },
  auth: 'bearer',
  models: {
    shape: 'vendor/model',
    routedBy: ['novita/'],
    examples: ['baidu/ernie-4.5-300b-a47b-paddle'],
  },
  mistakes: [],
  notes: [
    'Three base paths are in circulation; /v3/openai is the oldest.',
    'Keys begin with `sk_`, with an underscore, as those of some other services do; a test for `sk-` fails.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/novita-ai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/langgenius/dify-official-plugins/tree/HEAD/models/novita',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/continuedev/continue/blob/HEAD/core/llm/llms/Novita.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/novita.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-24',
    },
  ],
})
