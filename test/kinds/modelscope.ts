import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api-inference.modelscope.cn/v1',
      { url: 'https://api-inference.modelscope.cn', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://api-inference.modelscope.cn',
        cure: 'https://api-inference.modelscope.cn/v1',
      },
      {
        url: 'https://api-inference.modelscope.cn/v1/chat/completions',
        cure: 'https://api-inference.modelscope.cn/v1',
      },
      {
        url: 'https://api-inference.modelscope.cn/v1',
        wire: 'anthropic',
        cure: 'https://api-inference.modelscope.cn',
      },
    ],
  },
  keys: {
    fits: ['ms-' + x(36), [8, 4, 4, 4, 12].map((n) => x(n, 'a')).join('-')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
