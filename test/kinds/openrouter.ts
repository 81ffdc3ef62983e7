import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://openrouter.ai/api/v1', { url: 'https://openrouter.ai/api', wire: 'anthropic' }],
    misfits: [
      { url: 'https://openrouter.ai', cure: 'https://openrouter.ai/api/v1' },
      { url: 'https://openrouter.ai/v1', wire: 'openai', cure: 'https://openrouter.ai/api/v1' },
      {
        url: 'https://openrouter.ai/api/v1/chat/completions',
        cure: 'https://openrouter.ai/api/v1',
      },
      {
        url: 'https://openrouter.ai/api/v1/anthropic',
        wire: 'anthropic',
        cure: 'https://openrouter.ai/api',
      },
    ],
  },
  keys: {
    fits: ['sk-or-v1-' + x(64, 'a')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
