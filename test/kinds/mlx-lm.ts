import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://127.0.0.1:8080/v1',
      'http://192.168.1.5:8080/v1',
      'https://llm.example.com/prefix/v1',
    ],
    misfits: [
      { url: 'http://127.0.0.1:8080', wire: 'openai', cure: 'http://127.0.0.1:8080/v1' },
      {
        url: 'http://127.0.0.1:8080/v1/chat/completions',
        wire: 'openai',
        cure: 'http://127.0.0.1:8080/v1',
      },
      { url: 'http://127.0.0.1:8080/v1/v1', wire: 'openai', cure: 'http://127.0.0.1:8080/v1' },
    ],
  },
  keys: {
    fits: [x(32), 'not-needed'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
