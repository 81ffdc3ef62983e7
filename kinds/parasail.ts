import { defineKind } from './kind.ts'

export default defineKind({
  id: 'parasail',
  name: 'Parasail',
  class: 'cloud',
  about: 'Open models at api.parasail.io.',
  hosts: ['api.parasail.io'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.parasail.io/v1' }] }],
  key: {
    need: 'required',
    variables: ['PARASAIL_API_KEY'],
    shapes: [
      {
        prefix: 'psk-',
        pattern: '^psk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://raw.githubusercontent.com/juspay/neurolink/master/docs/getting-started/providers/parasail.md',
          seen: '2026-11-24',
        },
      },
    ],
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['parasail-llama-33-70b-fp8'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'The control API stands at https://api.parasail.io/api/v1.',
    'One project writes api.parasail.com, which is not the host of the vendor.',
  ],
  sources: [
    {
      url: 'https://docs.getbifrost.ai/providers/supported-providers/parasail',
      seen: '2026-11-24',
    },
    {
      url: 'https://raw.githubusercontent.com/juspay/neurolink/master/docs/getting-started/providers/parasail.md',
      seen: '2026-11-24',
    },
  ],
})
