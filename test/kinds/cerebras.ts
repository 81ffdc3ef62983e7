import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.cerebras.ai/v1', 'https://api.cerebras.ai/v1/'],
    misfits: [
      { url: 'https://api.cerebras.ai', cure: 'https://api.cerebras.ai/v1' },
      { url: 'https://api.cerebras.ai/v1/v1', cure: 'https://api.cerebras.ai/v1' },
      { url: 'https://api.cerebras.ai/v1/chat/completions', cure: 'https://api.cerebras.ai/v1' },
      { url: 'https://cloud.cerebras.ai/v1' },
    ],
  },
  keys: {
    fits: ['csk-' + x(48), 'csk-' + x(40)],
    misfits: ['csk-' + x(39), 'sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
