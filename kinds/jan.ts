import { defineKind } from './kind.ts'

export default defineKind({
  id: 'jan',
  name: 'Jan',
  class: 'local',
  about: 'The local API server of Jan.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://127.0.0.1:1337/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://127.0.0.1:1337' }], path: '', auth: 'x-api-key' },
  ],
  key: {
    need: 'required',
    variables: [],
    shapes: [],
    fillers: ['secret-key-123', 'testing'],
  },
  auth: 'bearer',
  ports: [1337],
  mistakes: [],
  notes: [
    'Its user makes the key up, in the settings of the server; every request needs it.',
    'A Host header other than that of this machine is refused until it is among the trusted hosts, so that an address on the network fails at first.',
    'The settings can replace /v1 by another prefix.',
    'It shares its port with Atomic Chat.',
  ],
  sources: [
    { url: 'https://jan.ai/docs/local-api', seen: '2026-11-23' },
    { url: 'https://jan.ai/docs/desktop/api-preference', seen: '2026-11-23' },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/atomic-chat/provider.toml',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the id in Jan’s hub', examples: ['jan-v3-4b-base-instruct'] },
  probe: { models: '/models', modelsNeedKey: true },
})
