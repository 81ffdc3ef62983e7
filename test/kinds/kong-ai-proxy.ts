import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://kong.example.com/openai',
      'https://kong.example.com/openai/v1',
      'http://localhost:8000/chat',
      { url: 'https://kong.example.com/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://kong.example.com/openai/chat/completions',
        wire: 'openai',
        cure: 'https://kong.example.com/openai',
      },
      {
        url: 'https://kong.example.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://kong.example.com/anthropic',
      },
      { url: 'kong.example.com/openai', wire: 'openai', cure: 'https://kong.example.com/openai' },
    ],
  },
  keys: {
    fits: [x(32), 'team-a'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
