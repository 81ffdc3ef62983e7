import { defineReader } from './reader.ts'

export default defineReader({
  id: 'llama-index',
  name: 'LlamaIndex',
  about: 'LlamaIndex in TypeScript (@llamaindex/openai).',
  reads: [
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
      },
      filler: 'no-key',
      note: 'An empty OPENAI_BASE_URL means the vendor',
      source: {
        url: 'https://www.npmjs.com/package/@llamaindex/openai',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@llamaindex/openai',
      seen: '2026-11-23',
    },
  ],
})
