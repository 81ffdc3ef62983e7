import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://open.bigmodel.cn/api/paas/v4',
      'https://open.bigmodel.cn/api/coding/paas/v4',
      { url: 'https://open.bigmodel.cn/api/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://open.bigmodel.cn/api/paas', cure: 'https://open.bigmodel.cn/api/paas/v4' },
      {
        url: 'https://open.bigmodel.cn/api/paas/v4/v1',
        cure: 'https://open.bigmodel.cn/api/paas/v4',
      },
      {
        url: 'https://open.bigmodel.cn/api/coding/paas/v4/v1',
        cure: 'https://open.bigmodel.cn/api/coding/paas/v4',
      },
      { url: 'https://open.bigmodel.cn/v1', cure: 'https://open.bigmodel.cn/api/paas/v4' },
      { url: 'https://open.bigmodel.cn/api/anthropic' },
      { url: 'https://api.z.ai/api/paas/v4' },
      {
        url: 'https://open.bigmodel.cn/api/paas/v4/chat/completions',
        cure: 'https://open.bigmodel.cn/api/paas/v4',
      },
      {
        url: 'https://open.bigmodel.cn/api/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://open.bigmodel.cn/api/anthropic',
      },
    ],
  },
  keys: {
    fits: [x(32, 'a') + '.' + x(16)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
