import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.x.ai/v1',
      'https://us.api.x.ai/v1',
      'https://eu-west-1.api.x.ai/v1',
      { url: 'https://api.x.ai', wire: 'anthropic' },
      { url: 'https://us-east-1.api.x.ai', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.x.ai', cure: 'https://api.x.ai/v1' },
      { url: 'https://us.api.x.ai', cure: 'https://us.api.x.ai/v1' },
      { url: 'api.x.ai', cure: 'https://api.x.ai' },
      { url: 'api.x.ai/v1', cure: 'https://api.x.ai/v1' },
      { url: 'https://api.x.ai/v1/v1', cure: 'https://api.x.ai/v1' },
      { url: 'https://api.x.ai/v1/chat/completions', cure: 'https://api.x.ai/v1' },
      { url: 'https://management-api.x.ai', cure: 'https://api.x.ai/v1' },
      { url: 'https://api.x.ai/v1', wire: 'anthropic', cure: 'https://api.x.ai' },
      { url: 'https://api.groq.com/openai/v1' },
    ],
  },
  keys: {
    fits: ['xai-' + x(80), 'xai-' + x(70)],
    misfits: [
      'xai-' + x(69),
      'xai-token-' + x(80),
      'gsk_' + x(52),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
