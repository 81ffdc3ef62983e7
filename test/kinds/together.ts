import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.together.ai/v1',
      'https://api.together.xyz/v1',
      'https://api.together.xyz/v1/',
    ],
    misfits: [
      { url: 'https://api.together.xyz', cure: 'https://api.together.xyz/v1' },
      { url: 'https://api.together.ai', cure: 'https://api.together.ai/v1' },
      { url: 'https://api.together.ai/v1/v1', cure: 'https://api.together.ai/v1' },
      { url: 'https://api.together.xyz/v1/completions', cure: 'https://api.together.xyz/v1' },
      { url: 'https://api.together.xyz.example.net/v1' },
    ],
  },
  keys: {
    fits: ['tgp_v1_' + x(43), x(64, 'a')],
    misfits: [
      'tgp_v1_' + x(12),
      x(63, 'a'),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
