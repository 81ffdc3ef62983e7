import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://ai.gitee.com/v1', 'https://moark.com/v1'],
    misfits: [
      { url: 'https://moark.com' },
      { url: 'https://ai.gitee.com', cure: 'https://ai.gitee.com/v1' },
      { url: 'https://ai.gitee.com/v1/v1', cure: 'https://ai.gitee.com/v1' },
      { url: 'https://ai.gitee.com/v1/chat/completions', cure: 'https://ai.gitee.com/v1' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
