import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://qianfan.baidubce.com/v2',
      'https://qianfan.baidubce.com/v2/coding',
      'https://qianfan.baidubce.com/v2/tokenplan/personal',
      'https://qianfan.baidubce.com/v2/tokenplan/team',
      { url: 'https://qianfan.baidubce.com/anthropic', wire: 'anthropic' },
      { url: 'https://qianfan.baidubce.com/anthropic/coding', wire: 'anthropic' },
      { url: 'https://qianfan.baidubce.com/anthropic/tokenplan/personal', wire: 'anthropic' },
      { url: 'https://qianfan.baidubce.com/anthropic/tokenplan/team', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://qianfan.baidubce.com/v1', cure: 'https://qianfan.baidubce.com/v2' },
      { url: 'https://qianfan.baidubce.com/v2/v1', cure: 'https://qianfan.baidubce.com/v2' },
      { url: 'https://qianfan.baidubce.com', cure: 'https://qianfan.baidubce.com/v2' },
      {
        url: 'https://qianfan.baidubce.com/v2/chat/completions',
        cure: 'https://qianfan.baidubce.com/v2',
      },
      {
        url: 'https://qianfan.baidubce.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://qianfan.baidubce.com/anthropic',
      },
    ],
  },
  keys: {
    fits: ['bce-v3/ALTAK-' + x(21) + '/' + x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
