import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.sambanova.ai/v1',
      { url: 'https://api.sambanova.ai', wire: 'anthropic' },
      { url: 'https://api.sambanova.ai/v1', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.sambanova.ai', wire: 'openai', cure: 'https://api.sambanova.ai/v1' },
      { url: 'https://api.sambanova.ai/v1/v1', cure: 'https://api.sambanova.ai/v1' },
      { url: 'https://api.sambanova.ai/v1/chat/completions', cure: 'https://api.sambanova.ai/v1' },
      {
        url: 'https://api.sambanova.ai/v1/messages',
        wire: 'anthropic',
        cure: 'https://api.sambanova.ai',
      },
      { url: 'https://cloud.sambanova.ai/apis' },
    ],
  },
  keys: {
    fits: [x(36), '0a1b2c3d-0000-4000-8000-' + x(12, '0')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
