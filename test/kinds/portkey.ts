import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.portkey.ai/v1', { url: 'https://api.portkey.ai', wire: 'anthropic' }],
    misfits: [
      { url: 'https://api.portkey.com/v1', cure: 'https://api.portkey.ai/v1' },
      { url: 'https://api.portkey.com', cure: 'https://api.portkey.ai/v1' },
      { url: 'https://api.portkey.com', wire: 'anthropic', cure: 'https://api.portkey.ai' },
      { url: 'https://api.portkey.ai', cure: 'https://api.portkey.ai/v1' },
      { url: 'https://api.portkey.ai/v1/chat/completions', cure: 'https://api.portkey.ai/v1' },
      { url: 'https://api.portkey.ai/v1', wire: 'anthropic', cure: 'https://api.portkey.ai' },
      { url: 'http://localhost:8787/v1' },
    ],
  },
  keys: {
    fits: [x(28), 'pk-' + x(30), 'sk-proj-' + x(48), 'sk-ant-api03-' + x(90) + 'AA'],
    misfits: ['your-api-key-here', 'DUMMY-KEY', '<portkey-api-key>'],
  },
} satisfies KindTable
