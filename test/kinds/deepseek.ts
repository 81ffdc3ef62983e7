import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.deepseek.com',
      'https://api.deepseek.com/v1',
      'https://api.deepseek.com/beta',
      { url: 'https://api.deepseek.com/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://api.deepseek.com/anthropic',
        wire: 'openai',
        cure: 'https://api.deepseek.com',
      },
      {
        url: 'https://api.deepseek.com',
        wire: 'anthropic',
        cure: 'https://api.deepseek.com/anthropic',
      },
      { url: 'https://api.deepseek.com/chat/completions', cure: 'https://api.deepseek.com' },
    ],
  },
  keys: {
    fits: ['sk-' + x(32, 'a')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
