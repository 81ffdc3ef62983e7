import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://codestral.mistral.ai/v1', 'https://codestral.mistral.ai/v1/'],
    misfits: [
      { url: 'https://codestral.mistral.ai', cure: 'https://codestral.mistral.ai/v1' },
      { url: 'https://codestral.mistral.ai/v1/v1', cure: 'https://codestral.mistral.ai/v1' },
      {
        url: 'https://codestral.mistral.ai/v1/chat/completions',
        cure: 'https://codestral.mistral.ai/v1',
      },
      { url: 'https://api.mistral.ai/v1' },
    ],
  },
  keys: {
    fits: [x(32), x(32, '0')],
    misfits: [x(31), 'sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
