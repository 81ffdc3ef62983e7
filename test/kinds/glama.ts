import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://gateway.glama.ai/v1', 'https://glama.ai/api/gateway/openai/v1'],
    misfits: [
      { url: 'https://gateway.glama.ai', cure: 'https://gateway.glama.ai/v1' },
      { url: 'https://glama.ai', cure: 'https://glama.ai/api/gateway/openai/v1' },
      { url: 'https://glama.ai/v1', cure: 'https://glama.ai/api/gateway/openai/v1' },
      {
        url: 'https://glama.ai/api/gateway/openai',
        cure: 'https://glama.ai/api/gateway/openai/v1',
      },
      {
        url: 'https://glama.ai/api/gateway/openai/v1/chat/completions',
        cure: 'https://glama.ai/api/gateway/openai/v1',
      },
    ],
  },
  keys: {
    fits: [x(40), 'glama_' + x(60)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
