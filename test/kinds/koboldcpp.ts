import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:5001/v1',
      'http://192.168.1.5:5001/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:5001', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:5001', wire: 'openai', cure: 'http://localhost:5001/v1' },
      {
        url: 'http://localhost:5001/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:5001/v1',
      },
      { url: 'http://localhost:5001/v1/v1', wire: 'openai', cure: 'http://localhost:5001/v1' },
      { url: 'http://localhost:5001/v1', wire: 'anthropic', cure: 'http://localhost:5001' },
      {
        url: 'http://localhost:5001/v1/messages',
        wire: 'anthropic',
        cure: 'http://localhost:5001',
      },
      { url: 'http://localhost:5001/api', wire: 'openai', cure: 'http://localhost:5001/v1' },
      { url: 'http://192.168.1.5:5001/api', wire: 'openai', cure: 'http://192.168.1.5:5001/v1' },
    ],
  },
  keys: {
    fits: ['secret', x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
