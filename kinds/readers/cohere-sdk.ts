import { defineReader } from './reader.ts'

export default defineReader({
  id: 'cohere-sdk',
  name: 'Cohere SDK',
  about: 'The official cohere-ai package.',
  reads: [
    {
      wire: 'cohere',
      kinds: ['cohere'],
      key: {
        variable: 'CO_API_KEY',
      },
      note: 'COHERE_API_KEY and CO_API_URL are not read',
      source: {
        url: 'https://www.npmjs.com/package/cohere-ai',
        seen: '2026-11-23',
      },
    },
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/cohere-ai',
      seen: '2026-11-23',
    },
  ],
})
