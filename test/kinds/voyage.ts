import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.voyageai.com/v1', 'https://ai.mongodb.com/v1'],
    misfits: [
      { url: 'https://api.voyageai.com', cure: 'https://api.voyageai.com/v1' },
      { url: 'https://api.voyageai.com/v1/embeddings', cure: 'https://api.voyageai.com/v1' },
      { url: 'https://ai.mongodb.com', cure: 'https://ai.mongodb.com/v1' },
      { url: 'https://api.voyageai.com/v1/chat/completions', cure: 'https://api.voyageai.com/v1' },
    ],
  },
  keys: {
    fits: ['pa-' + x(43), 'al-' + x(43)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
