import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.featherless.ai/v1'],
    misfits: [
      { url: 'https://api.featherless.ai', cure: 'https://api.featherless.ai/v1' },
      {
        url: 'https://api.featherless.ai/v1/chat/completions',
        cure: 'https://api.featherless.ai/v1',
      },
    ],
  },
  keys: {
    fits: ['rc_' + x(64)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
