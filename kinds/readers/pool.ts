import { defineReader } from './reader.ts'

export default defineReader({
  id: 'pool',
  name: 'Poolside pool',
  about: "Poolside's agent for the terminal.",
  reads: [
    {
      wire: 'openai',
      key: {
        variable: 'POOLSIDE_API_KEY',
      },
      url: {
        variable: 'POOLSIDE_STANDALONE_BASE_URL',
        form: 'canonical',
      },
      filler: 'no-key',
      source: {
        url: 'https://github.com/ollama/ollama/blob/fb307609/docs/integrations/pool.mdx',
        seen: '2026-11-26',
      },
    },
  ],
  sources: [
    {
      url: 'https://github.com/ollama/ollama/blob/fb307609/docs/integrations/pool.mdx',
      seen: '2026-11-26',
    },
  ],
})
