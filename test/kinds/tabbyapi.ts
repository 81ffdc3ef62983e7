import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://127.0.0.1:5000/v1',
      'http://192.168.1.5:5000/v1',
      'https://llm.example.com/prefix/v1',
      'http://localhost:5000/v1',
    ],
    misfits: [
      { url: 'http://127.0.0.1:5000', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
      {
        url: 'http://127.0.0.1:5000/v1/chat/completions',
        wire: 'openai',
        cure: 'http://127.0.0.1:5000/v1',
      },
      { url: 'http://127.0.0.1:5000/v1/v1', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
    ],
  },
  keys: {
    fits: [x(32, 'a'), x(32, 'X'), 'sk-' + x(48), 'home-server-1'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90), 'your-api-key-here', 'EMPTY'],
  },
} satisfies KindTable
