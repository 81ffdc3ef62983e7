import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'cn' },
  urls: {
    fits: [
      'https://api.moonshot.cn/v1',
      'https://api.moonshot.ai/v1',
      { url: 'https://api.moonshot.cn/anthropic', wire: 'anthropic' },
      { url: 'https://api.moonshot.ai/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.moonshot.ai', cure: 'https://api.moonshot.ai/v1' },
      { url: 'https://api.kimi.com/coding/v1' },
      { url: 'https://api.moonshot.cn/v1/v1', cure: 'https://api.moonshot.cn/v1' },
      { url: 'https://api.moonshot.cn/v1/chat/completions', cure: 'https://api.moonshot.cn/v1' },
      {
        url: 'https://api.moonshot.cn/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.moonshot.cn/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(48)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
