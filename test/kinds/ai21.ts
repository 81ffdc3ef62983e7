import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.ai21.com/studio/v1'],
    misfits: [
      { url: 'https://api.ai21.com', cure: 'https://api.ai21.com/studio/v1' },
      { url: 'https://api.ai21.com/v1', cure: 'https://api.ai21.com/studio/v1' },
      {
        url: 'https://api.ai21.com/studio/v1/chat/completions',
        cure: 'https://api.ai21.com/studio/v1',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
