import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.ant-ling.com/v1',
      'https://api.tbox.cn/api/llm/v1',
      'https://api.tbox.cn/v1',
      { url: 'https://api.tbox.cn/api/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://api.tbox.cn/api/llm/v1/chat/completions',
        cure: 'https://api.tbox.cn/api/llm/v1',
      },
      { url: 'https://api.ant-ling.com', cure: 'https://api.ant-ling.com/v1' },
      { url: 'https://api.ant-ling.com/v1/chat/completions', cure: 'https://api.ant-ling.com/v1' },
      {
        url: 'https://api.tbox.cn/api/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.tbox.cn/api/anthropic',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
