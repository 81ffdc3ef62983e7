import { defineKind } from './kind.ts'

export default defineKind({
  id: 'baseten',
  name: 'Baseten',
  class: 'cloud',
  about: 'The Model APIs of Baseten, and dedicated deployments.',
  hosts: ['inference.baseten.co', '*.api.baseten.co', 'api.baseten.co'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://inference.baseten.co/v1' }],
      accepts: [
        'https://model-{id}.api.baseten.co/environments/{environment}/sync/v1',
        'https://model-{id}.api.baseten.co/deployment/{deployment}/sync/v1',
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['BASETEN_API_KEY'],
    shapes: [],
    page: 'https://app.baseten.co',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['MiniMaxAI/MiniMax-M2.5'] },
  probe: { models: '/models' },
  mistakes: [],
  notes: [
    'Keys usually are eight characters, a dot and 32 more; scanners do not agree that all are.',
    'The scheme `Api-Key` is accepted in place of `Bearer`.',
    "Baseten's performance client falls back to OPENAI_API_KEY where BASETEN_API_KEY is missing.",
  ],
  sources: [
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/baseten/src/baseten-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/baseten/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/baseten.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/basetenlabs/truss/blob/HEAD/baseten-performance-client/README.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/baseten.yml',
      seen: '2026-11-23',
    },
  ],
})
