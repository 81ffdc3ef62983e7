import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://llm.chutes.ai/v1', 'https://myuser-my-chat.chutes.ai/v1'],
    misfits: [
      { url: 'https://llm.chutes.ai', cure: 'https://llm.chutes.ai/v1' },
      { url: 'https://llm.chutes.ai/v1/chat/completions', cure: 'https://llm.chutes.ai/v1' },
    ],
  },
  keys: {
    fits: ['cpk_' + x(32) + '.' + x(32) + '.' + x(32)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here', 'cpk-' + x(64)],
  },
} satisfies KindTable
