import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.parasail.io/v1'],
    misfits: [
      { url: 'https://api.parasail.io', cure: 'https://api.parasail.io/v1' },
      { url: 'https://api.parasail.com/v1' },
      { url: 'https://api.parasail.io/api/v1' },
      { url: 'https://api.parasail.io/v1/chat/completions', cure: 'https://api.parasail.io/v1' },
    ],
  },
  keys: {
    fits: ['psk-' + x(24) + '-' + x(24)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
