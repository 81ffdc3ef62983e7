import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.inference.net/v1', 'https://inference.net/v1'],
    misfits: [
      { url: 'https://api.inference.net', cure: 'https://api.inference.net/v1' },
      {
        url: 'https://api.inference.net/v1/chat/completions',
        cure: 'https://api.inference.net/v1',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
