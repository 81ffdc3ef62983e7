import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:1234/v1',
      'http://192.168.1.5:1234/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:1234', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:1234', wire: 'openai', cure: 'http://localhost:1234/v1' },
      {
        url: 'http://localhost:1234/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:1234/v1',
      },
      { url: 'http://localhost:1234/v1/v1', wire: 'openai', cure: 'http://localhost:1234/v1' },
      { url: 'http://localhost:1234/v1', wire: 'anthropic', cure: 'http://localhost:1234' },
    ],
  },
  keys: {
    fits: ['lm-studio', 'sk-lm-' + x(8) + ':' + x(20)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
