import { defineKind } from './kind.ts'

export default defineKind({
  id: 'glama',
  name: 'Glama Gateway',
  class: 'gateway',
  about: 'One API of Glama in front of many model vendors.',
  hosts: ['gateway.glama.ai', 'glama.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://gateway.glama.ai/v1' },
        { url: 'https://glama.ai/api/gateway/openai/v1', note: 'the older address' },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['GLAMA_API_KEY'],
    shapes: [],
    page: 'https://glama.ai/settings/api-keys',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['openai/gpt-4.1-nano-2025-04-14'] },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://glama.ai/api/gateway/openai',
      wire: 'openai',
      happens: 'the /v1 is missing: 404',
      cure: 'https://glama.ai/api/gateway/openai/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/RooCodeInc/Roo-Code/blob/10ea54db703d1287109bda465d1fc89f47678d46/src/api/providers/glama.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The keys of the general API of Glama begin with `glama_`; of one it is reported that the gateway answered 401, unrecognized API key prefix.',
    'Older versions of Roo Code send `not-provided` where no key was entered; newer ones have no Glama provider.',
  ],
  sources: [
    { url: 'https://glama.ai/gateway/docs/oauth-pkce', seen: '2026-11-23' },
    { url: 'https://glama.ai/ai/gateway/docs/api', seen: '2026-11-23' },
    {
      url: 'https://github.com/RooCodeInc/Roo-Code/blob/10ea54db703d1287109bda465d1fc89f47678d46/src/api/providers/glama.ts',
      seen: '2026-11-23',
    },
  ],
})
