import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://inference.do-ai.run/v1',
      { url: 'https://inference.do-ai.run', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://inference.do-ai.run', cure: 'https://inference.do-ai.run/v1' },
      {
        url: 'https://inference.do-ai.run/v1/chat/completions',
        cure: 'https://inference.do-ai.run/v1',
      },
      {
        url: 'https://inference.do-ai.run/v1/messages',
        wire: 'anthropic',
        cure: 'https://inference.do-ai.run',
      },
      {
        url: 'https://inference.do-ai.run/v1',
        wire: 'anthropic',
        cure: 'https://inference.do-ai.run',
      },
      { url: 'https://abcd1234.agents.do-ai.run/api/v1' },
      { url: 'https://api.digitalocean.com/v2/ai/v1' },
      { url: 'https://inference.do-ai.run.example.com/v1' },
    ],
  },
  keys: {
    fits: ['sk-do-v1-' + x(64), 'sk-do-' + x(86), 'dop_v1_' + x(64, 'a'), 'doo_v1_' + x(64, 'a')],
    misfits: [
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
      'sk-' + x(48),
      'sk-do-' + x(19),
      'dor_v1_' + x(64, 'a'),
    ],
  },
} satisfies KindTable
