import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.cohere.ai/compatibility/v1',
      'https://api.cohere.com/compatibility/v1',
      { url: 'https://api.cohere.com', wire: 'cohere' },
      { url: 'https://api.cohere.ai', wire: 'cohere' },
    ],
    misfits: [
      { url: 'https://api.cohere.ai/v1', cure: 'https://api.cohere.ai/compatibility/v1' },
      { url: 'https://api.cohere.com/v2', cure: 'https://api.cohere.ai/compatibility/v1' },
      { url: 'https://api.cohere.com', cure: 'https://api.cohere.ai/compatibility/v1' },
      { url: 'https://api.cohere.com/v2', wire: 'cohere', cure: 'https://api.cohere.com' },
      { url: 'https://api.cohere.ai/v1', wire: 'cohere', cure: 'https://api.cohere.ai' },
      { url: 'https://api.cohere.com/v2/chat', wire: 'cohere', cure: 'https://api.cohere.com' },
      {
        url: 'https://api.cohere.ai/compatibility/v1/chat/completions',
        cure: 'https://api.cohere.ai/compatibility/v1',
      },
      {
        url: 'https://api.cohere.ai/compatibility/v1/v1',
        cure: 'https://api.cohere.ai/compatibility/v1',
      },
    ],
  },
  keys: {
    fits: [x(40), x(40, 'Z')],
    misfits: [x(39), 'sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
