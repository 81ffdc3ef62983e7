import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.openai.com/v1',
      'https://api.openai.com/v1/',
      'https://eu.api.openai.com/v1',
    ],
    misfits: [
      { url: 'https://api.openai.com', cure: 'https://api.openai.com/v1' },
      { url: 'https://api.openai.com/v1/chat/completions', cure: 'https://api.openai.com/v1' },
      { url: 'https://api.openai.com/v1/v1', cure: 'https://api.openai.com/v1' },
      { url: 'https://api.openai.com.example.net/v1' },
      { url: 'https://api.groq.com/openai/v1' },
    ],
  },
  keys: {
    fits: ['sk-proj-' + x(48), 'sk-svcacct-' + x(48), 'sk-None-' + x(48), 'sk-' + x(48)],
    misfits: [
      'sk-ant-api03-' + x(90),
      'your-api-key-here',
      'no_key',
      'sk-admin-' + x(48),
      'gsk_' + x(52),
      'abc123',
    ],
  },
} satisfies KindTable
