import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://generativelanguage.googleapis.com',
      { url: 'https://generativelanguage.googleapis.com/v1beta/openai', wire: 'openai' },
    ],
    misfits: [
      {
        url: 'https://generativelanguage.googleapis.com/v1beta',
        wire: 'gemini',
        cure: 'https://generativelanguage.googleapis.com',
      },
      {
        url: 'https://generativelanguage.googleapis.com/v1beta',
        wire: 'openai',
        cure: 'https://generativelanguage.googleapis.com/v1beta/openai',
      },
      {
        url: 'https://generativelanguage.googleapis.com/v1beta/openai/v1',
        wire: 'openai',
        cure: 'https://generativelanguage.googleapis.com/v1beta/openai',
      },
      {
        url: 'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
        wire: 'openai',
        cure: 'https://generativelanguage.googleapis.com/v1beta/openai',
      },
    ],
  },
  keys: {
    fits: ['AIza' + x(35), 'AQ.' + x(40)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90), 'your-api-key-here'],
  },
} satisfies KindTable
