import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.longcat.chat/openai/v1',
      { url: 'https://api.longcat.chat/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.longcat.chat', cure: 'https://api.longcat.chat/openai/v1' },
      { url: 'https://api.longcat.chat/v1', cure: 'https://api.longcat.chat/openai/v1' },
      {
        url: 'https://api.longcat.chat/openai/v1/chat/completions',
        cure: 'https://api.longcat.chat/openai/v1',
      },
      {
        url: 'https://api.longcat.chat/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.longcat.chat/anthropic',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
