import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.360.cn/v1', 'https://ai.360.cn/v1'],
    misfits: [
      { url: 'https://api.360.cn', cure: 'https://api.360.cn/v1' },
      { url: 'https://api.360.cn/v1/chat/completions', cure: 'https://api.360.cn/v1' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
