import { defineKind } from './kind.ts'

export default defineKind({
  id: 'reka',
  name: 'Reka',
  class: 'cloud',
  about: 'The Reka models at api.reka.ai.',
  hosts: ['api.reka.ai'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.reka.ai/v1' }] }],
  key: {
    need: 'required',
    variables: ['REKA_API_KEY'],
    shapes: [],
    page: 'https://platform.reka.ai/apikeys',
  },
  auth: 'X-Api-Key',
  models: { shape: 'a bare name', examples: ['reka-flash'] },
  mistakes: [],
  notes: [
    'The header of the vendor is X-Api-Key; public code for OpenAI clients sends Bearer, with or without that header.',
  ],
  sources: [
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/reka-ai/api.ts',
      seen: '2026-11-23',
    },
  ],
})
