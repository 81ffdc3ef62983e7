import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.upstage.ai/v1', 'https://api.upstage.ai/v1/solar'],
    misfits: [
      { url: 'https://api.upstage.ai', cure: 'https://api.upstage.ai/v1' },
      {
        url: 'https://api.upstage.ai/v1/solar/chat/completions',
        cure: 'https://api.upstage.ai/v1/solar',
      },
      { url: 'https://api.upstage.ai/v1/chat/completions', cure: 'https://api.upstage.ai/v1' },
    ],
  },
  keys: {
    fits: ['up_' + x(29), x(45)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
