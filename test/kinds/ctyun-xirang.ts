import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://ai.ctaigw.cn/v1',
      'https://ai.ctaigw.cn/coding/v1',
      'https://wishub-x1.ctyun.cn/v1',
      { url: 'https://ai.ctaigw.cn/coding', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://ai.ctaigw.cn/coding', cure: 'https://ai.ctaigw.cn/coding/v1' },
      { url: 'https://ai.ctaigw.cn', cure: 'https://ai.ctaigw.cn/v1' },
      { url: 'https://ai.ctaigw.cn/v1/chat/completions', cure: 'https://ai.ctaigw.cn/v1' },
      {
        url: 'https://ai.ctaigw.cn/coding/v1',
        wire: 'anthropic',
        cure: 'https://ai.ctaigw.cn/coding',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
