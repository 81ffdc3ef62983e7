import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://maas-api.cn-huabei-1.xf-yun.com/v2',
      'https://maas-coding-api.cn-huabei-1.xf-yun.com/v2',
      'https://maas-token-api.cn-huabei-1.xf-yun.com/v2',
      { url: 'https://maas-coding-api.cn-huabei-1.xf-yun.com/anthropic', wire: 'anthropic' },
      { url: 'https://maas-token-api.cn-huabei-1.xf-yun.com/anthropic', wire: 'anthropic' },
      'https://maas-api.cn-huabei-1.xf-yun.com/v1',
      'http://maas-api.cn-huabei-1.xf-yun.com/v1',
    ],
    misfits: [
      {
        url: 'https://maas-token-api.cn-huabei-1.xf-yun.com',
        cure: 'https://maas-token-api.cn-huabei-1.xf-yun.com/v2',
      },
      {
        url: 'https://maas-api.cn-huabei-1.xf-yun.com/v2/chat/completions',
        cure: 'https://maas-api.cn-huabei-1.xf-yun.com/v2',
      },
      {
        url: 'https://maas-coding-api.cn-huabei-1.xf-yun.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://maas-coding-api.cn-huabei-1.xf-yun.com/anthropic',
      },
    ],
  },
  keys: {
    fits: [x(32, 'a') + ':' + x(44), x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
