import { defineKind } from './kind.ts'

export default defineKind({
  id: 'one-api',
  name: 'One API',
  class: 'gateway',
  about: 'A One API gateway of your own in front of many vendors.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:3000/v1' }], path: '/v1' }],
  key: { need: 'required', variables: ['ONE_API_KEY'], shapes: [] },
  auth: 'bearer',
  ports: [3000],
  mistakes: [],
  notes: [
    'It issues keys that look like those of OpenAI: sk- and 48 letters and digits, of which sk- may be left out.',
    'What follows the next hyphen names a channel, for administrators only: a key of one’s own that holds hyphens does not work.',
    'INITIAL_ROOT_TOKEN makes the first key any text.',
    'The addresses of its channels are written without /v1: it appends that itself.',
  ],
  sources: [
    {
      url: 'https://github.com/songquanpeng/one-api/blob/8df4a267/middleware/auth.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/songquanpeng/one-api/blob/8df4a267/relay/channeltype/url.go',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/songquanpeng/one-api/blob/8df4a267/README.md', seen: '2026-11-23' },
  ],
  models: { shape: 'a model that one of its channels serves', examples: ['gpt-4o'] },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/api/status', holds: 'lark_client_id' }],
  },
})
