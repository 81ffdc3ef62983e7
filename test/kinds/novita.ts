import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.novita.ai/openai',
      'https://api.novita.ai/openai/v1',
      'https://api.novita.ai/v3/openai',
      { url: 'https://api.novita.ai/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.novita.ai', cure: 'https://api.novita.ai/openai' },
      {
        url: 'https://api.novita.ai/openai/chat/completions',
        cure: 'https://api.novita.ai/openai',
      },
      {
        url: 'https://api.novita.ai/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.novita.ai/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk_' + x(43)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
