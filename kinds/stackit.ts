import { defineKind } from './kind.ts'

export default defineKind({
  id: 'stackit',
  name: 'STACKIT AI Model Serving',
  class: 'cloud',
  about: 'Open models of STACKIT, in Europe.',
  hosts: ['api.openai-compat.model-serving.*.onstackit.cloud'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.openai-compat.model-serving.eu01.onstackit.cloud/v1', region: 'eu01' },
      ],
      accepts: ['/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['STACKIT_API_KEY'],
    shapes: [],
    page: 'https://docs.stackit.cloud',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['google/gemma-3-27b-it'] },
  mistakes: [],
  notes: ['The word openai stands in the host, which is not one of OpenAI.'],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/stackit/provider.toml',
      seen: '2026-11-23',
    },
  ],
})
