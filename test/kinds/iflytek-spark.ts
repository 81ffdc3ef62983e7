import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://spark-api-open.xf-yun.com/v1', 'https://spark-api-open.xf-yun.com/v2'],
    misfits: [
      {
        url: 'https://spark-api-open.xf-yun.com/v1/chat/completions',
        cure: 'https://spark-api-open.xf-yun.com/v1',
      },
      { url: 'https://spark-api-open.xf-yun.com', cure: 'https://spark-api-open.xf-yun.com/v1' },
    ],
  },
  keys: {
    fits: [x(32, 'a') + ':' + x(44), x(41)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
