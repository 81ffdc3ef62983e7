import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://inference.baseten.co/v1',
      'https://model-abcd1234.api.baseten.co/environments/production/sync/v1',
      'https://model-abcd1234.api.baseten.co/deployment/wxyz789/sync/v1',
    ],
    misfits: [
      { url: 'https://inference.baseten.co', cure: 'https://inference.baseten.co/v1' },
      { url: 'https://model-abcd1234.api.baseten.co' },
      {
        url: 'https://inference.baseten.co/v1/chat/completions',
        cure: 'https://inference.baseten.co/v1',
      },
    ],
  },
  keys: {
    fits: [x(8) + '.' + x(32), x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
