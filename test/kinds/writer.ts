import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.writer.com/v1'],
    misfits: [
      { url: 'https://api.writer.com', cure: 'https://api.writer.com/v1' },
      { url: 'https://api.writer.com/v1/v1', cure: 'https://api.writer.com/v1' },
      { url: 'https://api.writer.com/v1/chat/completions', cure: 'https://api.writer.com/v1' },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
