import { defineKind } from './kind.ts'

export default defineKind({
  id: 'inference-net',
  name: 'Inference.net',
  class: 'cloud',
  about: 'Open models at api.inference.net.',
  hosts: ['api.inference.net', 'inference.net'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.inference.net/v1' }],
      accepts: ['https://inference.net/v1'],
    },
  ],
  key: { need: 'required', variables: ['INFERENCE_API_KEY'], shapes: [] },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['meta/llama-3.1-8b-instruct'] },
  mistakes: [],
  notes: ['Sources name api.inference.net or inference.net.'],
  sources: [
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/inference-net/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/inference/provider.toml',
      seen: '2026-11-23',
    },
  ],
})
