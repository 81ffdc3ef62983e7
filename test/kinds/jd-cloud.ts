import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://modelservice.jdcloud.com/v1',
      'https://modelservice.jdcloud.com/coding/openai/v1',
      'https://modelservice.jdcloud.com/tokenPlan/openai/v1',
      { url: 'https://modelservice.jdcloud.com/coding/anthropic', wire: 'anthropic' },
      { url: 'https://modelservice.jdcloud.com/tokenPlan/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://modelservice.jdcloud.com', cure: 'https://modelservice.jdcloud.com/v1' },
      { url: 'https://modelservice.jdcloud.com/tokenPlan/openai' },
      {
        url: 'https://modelservice.jdcloud.com/v1/chat/completions',
        cure: 'https://modelservice.jdcloud.com/v1',
      },
      {
        url: 'https://modelservice.jdcloud.com/coding/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://modelservice.jdcloud.com/coding/anthropic',
      },
    ],
  },
  keys: {
    fits: ['pk-' + x(36), x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
