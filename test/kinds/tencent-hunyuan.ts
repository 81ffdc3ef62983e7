import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.hunyuan.cloud.tencent.com/v1',
      { url: 'https://api.hunyuan.cloud.tencent.com/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://hunyuan.tencentcloudapi.com',
        cure: 'https://api.hunyuan.cloud.tencent.com/v1',
      },
      {
        url: 'https://api.hunyuan.cloud.tencent.com',
        cure: 'https://api.hunyuan.cloud.tencent.com/v1',
      },
      {
        url: 'https://api.hunyuan.cloud.tencent.com/v1/chat/completions',
        cure: 'https://api.hunyuan.cloud.tencent.com/v1',
      },
      {
        url: 'https://api.hunyuan.cloud.tencent.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.hunyuan.cloud.tencent.com/anthropic',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
