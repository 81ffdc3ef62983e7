import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.venice.ai/api/v1'],
    misfits: [
      { url: 'https://api.venice.ai/v1', cure: 'https://api.venice.ai/api/v1' },
      { url: 'https://api.venice.ai', cure: 'https://api.venice.ai/api/v1' },
      {
        url: 'https://api.venice.ai/api/v1/chat/completions',
        cure: 'https://api.venice.ai/api/v1',
      },
    ],
  },
  keys: {
    fits: ['VENICE_INFERENCE_KEY_' + x(43), 'VENICE_ADMIN_KEY_' + x(43)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here', 'VENICE_API_KEY'],
  },
} satisfies KindTable
