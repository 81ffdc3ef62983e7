import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:4000/v1',
      'http://localhost:4000',
      { url: 'http://localhost:4000', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'http://localhost:4000/v1/chat/completions',
        wire: 'openai',
        cure: 'http://localhost:4000/v1',
      },
      { url: 'http://localhost:4000/v1/v1', wire: 'openai' },
    ],
  },
  keys: {
    fits: ['sk-1234', 'sk-' + x(22), 'sk-team-a'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90), 'your-api-key-here'],
  },
} satisfies KindTable
