import { defineKind } from './kind.ts'

export default defineKind({
  id: 'new-api',
  name: 'New API',
  class: 'gateway',
  about: 'A New API gateway (QuantumNous) of your own in front of many vendors.',
  hosts: [],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'http://localhost:3000/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:3000' }], path: '', auth: 'x-api-key' },
    { wire: 'gemini', bases: [{ url: 'http://localhost:3000' }], path: '', auth: 'x-goog-api-key' },
  ],
  key: { need: 'required', variables: ['NEWAPI_API_KEY'], shapes: [] },
  auth: 'bearer',
  urlVariables: ['NEWAPI_PROXY_URL'],
  ports: [3000],
  mistakes: [],
  notes: [
    'It issues keys that look like those of OpenAI: sk- and 48 letters and digits, of which sk- may be left out.',
    'What follows the next hyphen names a channel, for administrators only.',
    'LobeChat wants its address, NEWAPI_PROXY_URL, without /v1.',
    'The addresses of its channels are written without /v1; those of coding plans are names, such as glm-coding-plan.',
  ],
  sources: [
    {
      url: 'https://github.com/Calcium-Ion/new-api/blob/ef8ae4db/middleware/auth.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/QuantumNous/new-api/blob/016c88c3/constant/channel.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/QuantumNous/new-api/blob/HEAD/middleware/auth.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/QuantumNous/new-api/blob/HEAD/router/relay-router.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/QuantumNous/new-api/blob/HEAD/controller/misc.go',
      seen: '2026-11-23',
    },
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
  ],
  models: { shape: 'a model that one of its channels serves', examples: ['gpt-4o'] },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/api/status', holds: 'data_export_default_time' }],
  },
})
