import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://127.0.0.1:5000/v1',
      'http://192.168.1.5:5000/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://127.0.0.1:5000', wire: 'anthropic' },
      'http://localhost:5050/v1',
    ],
    misfits: [
      { url: 'http://127.0.0.1:5000', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
      {
        url: 'http://127.0.0.1:5000/v1/chat/completions',
        wire: 'openai',
        cure: 'http://127.0.0.1:5000/v1',
      },
      { url: 'http://127.0.0.1:5000/v1/v1', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
      { url: 'http://127.0.0.1:5000/v1', wire: 'anthropic', cure: 'http://127.0.0.1:5000' },
      {
        url: 'http://127.0.0.1:5000/v1/messages',
        wire: 'anthropic',
        cure: 'http://127.0.0.1:5000',
      },
      { url: 'http://127.0.0.1:7860/v1', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
      { url: 'http://127.0.0.1:7860', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
      { url: 'http://127.0.0.1:7860', wire: 'anthropic', cure: 'http://127.0.0.1:5000' },
      { url: 'http://127.0.0.1:5001/v1', wire: 'openai', cure: 'http://127.0.0.1:5000/v1' },
    ],
  },
  keys: {
    fits: ['sk-' + x(48, '1'), 'sk-' + x(48), x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
