import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'global' },
  urls: {
    fits: [
      'https://api.minimaxi.com/v1',
      'https://api.minimax.io/v1',
      'https://api.minimax.chat/v1',
      'https://api.minimaxi.chat/v1',
      { url: 'https://api.minimaxi.com/anthropic', wire: 'anthropic' },
      { url: 'https://api.minimax.io/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://api.minimax.io/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.minimax.io/anthropic',
      },
      {
        url: 'https://api.minimaxi.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.minimaxi.com/anthropic',
      },
      { url: 'https://api.minimax.io', cure: 'https://api.minimax.io/v1' },
      {
        url: 'https://api.minimax.io/anthropic/v1/messages',
        wire: 'anthropic',
        cure: 'https://api.minimax.io/anthropic',
      },
      { url: 'https://api.minimax.com/anthropic', wire: 'anthropic' },
      { url: 'https://api.minimaxi.com/v1/chat/completions', cure: 'https://api.minimaxi.com/v1' },
    ],
  },
  keys: {
    fits: ['sk-api-' + x(119), 'sk-cp-' + x(64), 'eyJ' + x(200)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
