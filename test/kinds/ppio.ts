import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.ppio.com/openai/v1',
      'https://api.ppio.com/openai',
      'https://api.ppinfra.com/v3/openai',
      { url: 'https://api.ppio.com/anthropic', wire: 'anthropic' },
      { url: 'https://api.ppinfra.com/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.ppinfra.com/v3/openai/v1', cure: 'https://api.ppinfra.com/v3/openai' },
      { url: 'https://api.ppio.com', cure: 'https://api.ppio.com/openai/v1' },
      {
        url: 'https://api.ppio.com/openai/v1/chat/completions',
        cure: 'https://api.ppio.com/openai/v1',
      },
      {
        url: 'https://api.ppio.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.ppio.com/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk_' + x(43)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
