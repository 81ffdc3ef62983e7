import { defineKind } from './kind.ts'

export default defineKind({
  id: 'foundry-local',
  name: 'Foundry Local',
  class: 'local',
  about: 'The web service of Microsoft Foundry Local, whose port changes unless it is pinned.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [], path: '/v1' }],
  key: { need: 'ignored', variables: [], shapes: [], fillers: ['local', 'notneeded'] },
  auth: 'bearer',
  mistakes: [
    {
      url: 'http://{host}:5273/v1',
      happens:
        'connection refused, unless webServiceUrls pins this port: it is that of older examples, and the service takes a free one',
      sure: 'observed',
      source: {
        url: 'https://github.com/microsoft/Foundry-Local/tree/6fb4d06e',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}:5272/v1',
      happens:
        'connection refused, unless webServiceUrls pins this port: it is that of older examples, and the service takes a free one',
      sure: 'observed',
      source: { url: 'https://github.com/microsoft/Foundry-Local/pull/447', seen: '2026-11-23' },
    },
  ],
  notes: [
    'No address in a file stays right unless webServiceUrls pins the port; else take the one that the SDK reports (manager.urls) and append /v1.',
    'The SDK can also run models without any web service.',
  ],
  sources: [
    { url: 'https://github.com/microsoft/Foundry-Local/tree/6fb4d06e', seen: '2026-11-23' },
    { url: 'https://github.com/microsoft/Foundry-Local/pull/447', seen: '2026-11-23' },
    { url: 'https://www.npmjs.com/package/foundry-local-sdk', seen: '2026-11-23' },
  ],
  models: { shape: 'an alias, or an id that ends in the device', examples: ['phi-3.5-mini'] },
  probe: { models: '/models', modelsNeedKey: false },
})
