import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.friendli.ai/serverless/v1', 'https://api.friendli.ai/dedicated/v1'],
    misfits: [
      { url: 'https://api.friendli.ai', cure: 'https://api.friendli.ai/serverless/v1' },
      { url: 'https://api.friendli.ai/v1', cure: 'https://api.friendli.ai/serverless/v1' },
      {
        url: 'https://api.friendli.ai/serverless/v1/chat/completions',
        cure: 'https://api.friendli.ai/serverless/v1',
      },
    ],
  },
  keys: {
    fits: ['flp_' + x(46)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here', 'flp-' + x(46)],
  },
} satisfies KindTable
