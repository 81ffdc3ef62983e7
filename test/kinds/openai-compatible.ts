import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://llm.example.com/v1', 'https://llm.example.com/api/v3', 'http://gateway'],
    misfits: [
      { url: 'https://llm.example.com/v1/chat/completions', cure: 'https://llm.example.com/v1' },
      { url: 'llm.example.com/v1', cure: 'https://llm.example.com/v1' },
    ],
  },
  keys: {
    fits: [x(40), 'dummy'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90)],
  },
} satisfies KindTable
