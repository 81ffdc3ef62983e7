import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.tokenfactory.nebius.com/v1',
      'https://api.studio.nebius.ai/v1',
      'https://api.studio.nebius.com/v1',
    ],
    misfits: [
      {
        url: 'https://api.tokenfactory.nebius.com',
        cure: 'https://api.tokenfactory.nebius.com/v1',
      },
      {
        url: 'https://api.tokenfactory.nebius.com/v1/chat/completions',
        cure: 'https://api.tokenfactory.nebius.com/v1',
      },
    ],
  },
  keys: {
    fits: ['v1.' + x(200), 'eyJ' + x(300)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
