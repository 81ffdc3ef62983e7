import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.qnaigc.com/v1',
      'https://api.qnaigc.com/bypass/openai/v1',
      { url: 'https://api.qnaigc.com', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.qnaigc.com', cure: 'https://api.qnaigc.com/v1' },
      { url: 'https://api.qnaigc.com/v1/chat/completions', cure: 'https://api.qnaigc.com/v1' },
      { url: 'https://api.qnaigc.com/v1', wire: 'anthropic', cure: 'https://api.qnaigc.com' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
