import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:1975/v1',
      'http://192.168.1.5:1975/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://localhost:1975/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:1975', wire: 'openai', cure: 'http://localhost:1975/v1' },
      {
        url: 'http://localhost:1975/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:1975/v1',
      },
      { url: 'http://localhost:1975/v1/v1', wire: 'openai', cure: 'http://localhost:1975/v1' },
      { url: 'http://localhost:1975', wire: 'anthropic', cure: 'http://localhost:1975/anthropic' },
      {
        url: 'http://localhost:1975/anthropic/v1',
        wire: 'anthropic',
        cure: 'http://localhost:1975/anthropic',
      },
      {
        url: 'http://localhost:1975/anthropic/v1/messages',
        wire: 'anthropic',
        cure: 'http://localhost:1975/anthropic',
      },
    ],
  },
  keys: {
    fits: ['unused', x(32)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
