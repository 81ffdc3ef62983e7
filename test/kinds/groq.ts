import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.groq.com/openai/v1', 'https://api.groq.com/openai/v1/'],
    misfits: [
      { url: 'https://api.groq.com', cure: 'https://api.groq.com/openai/v1' },
      { url: 'https://api.groq.com/openai', cure: 'https://api.groq.com/openai/v1' },
      { url: 'https://api.groq.com/v1', cure: 'https://api.groq.com/openai/v1' },
      {
        url: 'https://api.groq.com/openai/v1/chat/completions',
        cure: 'https://api.groq.com/openai/v1',
      },
    ],
  },
  keys: {
    fits: ['gsk_' + x(52)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here', 'abc123'],
  },
} satisfies KindTable
