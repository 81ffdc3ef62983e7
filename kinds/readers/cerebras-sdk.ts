import { defineReader } from './reader.ts'

export default defineReader({
  id: 'cerebras-sdk',
  name: 'Cerebras SDK',
  about: 'The official @cerebras/cerebras_cloud_sdk package.',
  reads: [
    {
      wire: 'openai',
      kinds: ['cerebras'],
      key: {
        variable: 'CEREBRAS_API_KEY',
      },
      url: {
        variable: 'CEREBRAS_BASE_URL',
        form: 'origin',
      },
      note: 'It appends /v1',
      source: {
        url: 'https://www.npmjs.com/package/@cerebras/cerebras_cloud_sdk',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: ['CEREBRAS_CUSTOM_HEADERS'],
  notes: ['Making the client calls /v1/tcp_warming, unless warmTCPConnection is false.'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@cerebras/cerebras_cloud_sdk',
      seen: '2026-11-26',
    },
  ],
})
