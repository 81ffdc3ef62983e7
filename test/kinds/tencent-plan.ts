import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.lkeap.cloud.tencent.com/v1',
      'https://api.lkeap.tencentcloud.com/v1',
      'https://api.lkeap.cloud.tencent.com/coding/v3',
      'https://api.lkeap.cloud.tencent.com/plan/v3',
      { url: 'https://api.lkeap.cloud.tencent.com/api/anthropic', wire: 'anthropic' },
      { url: 'https://api.lkeap.cloud.tencent.com/coding/anthropic', wire: 'anthropic' },
      { url: 'https://api.lkeap.cloud.tencent.com/plan/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://api.lkeap.cloud.tencent.com/coding/v1',
        cure: 'https://api.lkeap.cloud.tencent.com/coding/v3',
      },
      {
        url: 'https://api.lkeap.cloud.tencent.com',
        cure: 'https://api.lkeap.cloud.tencent.com/v1',
      },
      {
        url: 'https://api.lkeap.cloud.tencent.com/v1/chat/completions',
        cure: 'https://api.lkeap.cloud.tencent.com/v1',
      },
      {
        url: 'https://api.lkeap.cloud.tencent.com/api/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.lkeap.cloud.tencent.com/api/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(48), 'sk-sp-' + x(32)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
