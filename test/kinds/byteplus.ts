import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://ark.ap-southeast.bytepluses.com/api/v3',
      'https://ark.eu-west.bytepluses.com/api/v3',
      'https://ark.ap-southeast.bytepluses.com/api/coding/v3',
      { url: 'https://ark.ap-southeast.bytepluses.com/api/coding', wire: 'anthropic' },
      'https://ark.eu-west.bytepluses.com/api/coding/v3',
    ],
    misfits: [
      {
        url: 'https://ark.ap-southeast.bytepluses.com/api/coding',
        cure: 'https://ark.ap-southeast.bytepluses.com/api/coding/v3',
      },
      {
        url: 'https://ark.ap-southeast.bytepluses.com/api/coding/v3',
        wire: 'anthropic',
        cure: 'https://ark.ap-southeast.bytepluses.com/api/coding',
      },
      {
        url: 'https://ark.eu-west.bytepluses.com/v1',
        cure: 'https://ark.eu-west.bytepluses.com/api/v3',
      },
      { url: 'https://ark.cn-beijing.volces.com/api/v3' },
      {
        url: 'https://ark.ap-southeast.bytepluses.com/api/v3/chat/completions',
        cure: 'https://ark.ap-southeast.bytepluses.com/api/v3',
      },
      {
        url: 'https://ark.ap-southeast.bytepluses.com/api/coding/v1',
        wire: 'anthropic',
        cure: 'https://ark.ap-southeast.bytepluses.com/api/coding',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
