import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.scaleway.ai/v1',
      'https://api.scaleway.ai/4c1a5f10-8f2e-4b5e-9f39-2b7a3c1d0e5f/v1',
    ],
    misfits: [
      { url: 'https://api.scaleway.ai', cure: 'https://api.scaleway.ai/v1' },
      { url: 'https://api.scaleway.ai/v1/chat/completions', cure: 'https://api.scaleway.ai/v1' },
    ],
  },
  keys: {
    fits: [[8, 4, 4, 4, 12].map((n) => x(n, 'a')).join('-')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here', 'SCW' + x(17)],
  },
} satisfies KindTable
