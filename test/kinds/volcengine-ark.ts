import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://ark.cn-beijing.volces.com/api/v3',
      'https://ark.cn-beijing.volces.com/api/coding/v3',
      'https://ark.cn-beijing.volces.com/api/plan/v3',
      { url: 'https://ark.cn-beijing.volces.com/api/compatible', wire: 'anthropic' },
      { url: 'https://ark.cn-beijing.volces.com/api/coding', wire: 'anthropic' },
      { url: 'https://ark.cn-beijing.volces.com/api/plan', wire: 'anthropic' },
      'https://ark.cn-shanghai.volces.com/api/v3',
      { url: 'https://ark.cn-shanghai.volces.com/api/coding', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://ark.cn-beijing.volces.com/v1',
        cure: 'https://ark.cn-beijing.volces.com/api/v3',
      },
      {
        url: 'https://ark.cn-beijing.volces.com/api/coding/v3/v1',
        cure: 'https://ark.cn-beijing.volces.com/api/coding/v3',
      },
      {
        url: 'https://ark.cn-beijing.volces.com/api/coding',
        cure: 'https://ark.cn-beijing.volces.com/api/coding/v3',
      },
      {
        url: 'https://ark.cn-beijing.volces.com/api/coding/v3',
        wire: 'anthropic',
        cure: 'https://ark.cn-beijing.volces.com/api/coding',
      },
      {
        url: 'https://ark.cn-beijing.volces.com/api/plan/v3',
        wire: 'anthropic',
        cure: 'https://ark.cn-beijing.volces.com/api/plan',
      },
      {
        url: 'https://ark.cn-beijing.volces.com',
        cure: 'https://ark.cn-beijing.volces.com/api/v3',
      },
      { url: 'https://ark.ap-southeast.bytepluses.com/api/v3' },
      {
        url: 'https://ark.cn-beijing.volces.com/api/v3/chat/completions',
        cure: 'https://ark.cn-beijing.volces.com/api/v3',
      },
      {
        url: 'https://ark.cn-beijing.volces.com/api/compatible/v1',
        wire: 'anthropic',
        cure: 'https://ark.cn-beijing.volces.com/api/compatible',
      },
    ],
  },
  keys: {
    fits: ['ark-' + x(36), [8, 4, 4, 4, 12].map((n) => x(n, 'a')).join('-')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
