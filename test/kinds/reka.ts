import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.reka.ai/v1'],
    misfits: [
      { url: 'https://api.reka.ai', cure: 'https://api.reka.ai/v1' },
      { url: 'https://api.reka.ai/v1/chat/completions', cure: 'https://api.reka.ai/v1' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
