import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['http://127.0.0.1:54321/v1', 'http://localhost:8080/v1'],
    misfits: [
      { url: 'http://127.0.0.1:54321', wire: 'openai', cure: 'http://127.0.0.1:54321/v1' },
      {
        url: 'http://127.0.0.1:54321/v1/chat/completions',
        wire: 'openai',
        cure: 'http://127.0.0.1:54321/v1',
      },
      { url: 'http://127.0.0.1:54321/v1/v1', wire: 'openai', cure: 'http://127.0.0.1:54321/v1' },
      { url: 'http://localhost:5273/v1' },
      { url: 'http://localhost:5272/v1' },
    ],
  },
  keys: {
    fits: ['local', 'notneeded', x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
