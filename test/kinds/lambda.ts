import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.lambda.ai/v1', 'https://api.lambdalabs.com/v1'],
    misfits: [
      { url: 'https://api.lambda.ai', cure: 'https://api.lambda.ai/v1' },
      { url: 'https://api.lambda.ai/v1/chat/completions', cure: 'https://api.lambda.ai/v1' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
