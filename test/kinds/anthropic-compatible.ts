import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://llm.example.com', 'https://llm.example.com/anthropic'],
    misfits: [
      { url: 'https://llm.example.com/v1/messages', cure: 'https://llm.example.com' },
      { url: 'https://llm.example.com/v1', cure: 'https://llm.example.com' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
