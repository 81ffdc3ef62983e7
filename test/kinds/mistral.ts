import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.mistral.ai/v1', 'https://api.eu.mistral.ai/v1'],
    misfits: [
      { url: 'https://api.mistral.ai', cure: 'https://api.mistral.ai/v1' },
      { url: 'https://api.mistral.ai/v1/chat/completions', cure: 'https://api.mistral.ai/v1' },
    ],
  },
  keys: {
    fits: [x(32)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
