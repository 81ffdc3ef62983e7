import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:23333/v1',
      'http://192.168.1.5:23333/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:23333', wire: 'anthropic' },
      'http://127.0.0.1:23333/v1',
      { url: 'http://127.0.0.1:23333', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:23333', wire: 'openai', cure: 'http://localhost:23333/v1' },
      {
        url: 'http://localhost:23333/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:23333/v1',
      },
      { url: 'http://localhost:23333/v1/v1', wire: 'openai', cure: 'http://localhost:23333/v1' },
      { url: 'http://localhost:23333/v1', wire: 'anthropic', cure: 'http://localhost:23333' },
      {
        url: 'http://localhost:23333/v1/messages',
        wire: 'anthropic',
        cure: 'http://localhost:23333',
      },
      { url: 'http://0.0.0.0:23333/v1', wire: 'openai', cure: 'http://localhost:23333/v1' },
    ],
  },
  keys: {
    fits: ['none', 'sk-' + x(48), x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
