import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['http://localhost:4891/v1', 'http://127.0.0.1:4891/v1'],
    misfits: [
      { url: 'http://localhost:4891', wire: 'openai', cure: 'http://localhost:4891/v1' },
      {
        url: 'http://localhost:4891/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:4891/v1',
      },
      { url: 'http://localhost:4891/v1/v1', wire: 'openai', cure: 'http://localhost:4891/v1' },
      { url: 'https://localhost:4891/v1', cure: 'http://localhost:4891/v1' },
      { url: 'https://127.0.0.1:4891/v1', cure: 'http://127.0.0.1:4891/v1' },
      { url: 'http://[::1]:4891/v1', cure: 'http://127.0.0.1:4891/v1' },
    ],
  },
  keys: {
    fits: [x(32), 'none'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
