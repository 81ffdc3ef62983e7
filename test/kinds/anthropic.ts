import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://api.anthropic.com', { url: 'https://api.anthropic.com/v1', wire: 'openai' }],
    misfits: [
      { url: 'https://api.anthropic.com/v1', wire: 'anthropic', cure: 'https://api.anthropic.com' },
      {
        url: 'https://api.anthropic.com/v1/messages',
        wire: 'anthropic',
        cure: 'https://api.anthropic.com',
      },
      { url: 'https://api.anthropic.com', wire: 'openai', cure: 'https://api.anthropic.com/v1' },
    ],
  },
  keys: {
    fits: ['sk-ant-api03-' + x(90)],
    misfits: [
      'sk-proj-' + x(48),
      'your-api-key-here',
      'EMPTY',
      'sk-ant-admin01-' + x(90),
      'sk-ant-oat01-' + x(90),
    ],
  },
} satisfies KindTable
