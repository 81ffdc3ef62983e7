import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.z.ai/api/paas/v4',
      'https://api.z.ai/api/coding/paas/v4',
      { url: 'https://api.z.ai/api/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.z.ai/v1', cure: 'https://api.z.ai/api/paas/v4' },
      { url: 'https://api.z.ai', cure: 'https://api.z.ai/api/paas/v4' },
      { url: 'https://open.bigmodel.cn/api/paas/v4' },
      {
        url: 'https://api.z.ai/api/paas/v4/chat/completions',
        cure: 'https://api.z.ai/api/paas/v4',
      },
      {
        url: 'https://api.z.ai/api/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.z.ai/api/anthropic',
      },
    ],
  },
  keys: {
    fits: [x(32, 'a') + '.' + x(16)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
