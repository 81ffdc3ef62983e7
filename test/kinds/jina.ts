import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.jina.ai/v1', 'https://deepsearch.jina.ai/v1'],
    misfits: [
      { url: 'https://api.jina.ai', cure: 'https://api.jina.ai/v1' },
      { url: 'https://api.jina.ai/v1/embeddings', cure: 'https://api.jina.ai/v1' },
      { url: 'https://api.jina.ai/v1/chat/completions', cure: 'https://api.jina.ai/v1' },
    ],
  },
  keys: {
    fits: ['jina_' + x(60)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here', 'jina-' + x(60)],
  },
} satisfies KindTable
