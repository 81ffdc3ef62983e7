import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.kimi.com/coding/v1',
      'https://api.kimi.ai/coding/v1',
      { url: 'https://api.kimi.com/coding', wire: 'anthropic' },
      { url: 'https://api.kimi.ai/coding', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.kimi.com/v1', cure: 'https://api.kimi.com/coding/v1' },
      {
        url: 'https://api.kimi.com/coding/v1',
        wire: 'anthropic',
        cure: 'https://api.kimi.com/coding',
      },
      { url: 'https://api.moonshot.cn/anthropic', wire: 'anthropic' },
      {
        url: 'https://api.kimi.com/coding/v1/chat/completions',
        cure: 'https://api.kimi.com/coding/v1',
      },
    ],
  },
  keys: {
    fits: ['sk-kimi-' + x(64)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
