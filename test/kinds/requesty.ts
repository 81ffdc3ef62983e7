import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://router.requesty.ai/v1',
      'https://router.eu.requesty.ai/v1',
      { url: 'https://router.requesty.ai', wire: 'anthropic' },
      { url: 'https://router.eu.requesty.ai', wire: 'anthropic' },
      { url: 'https://router.requesty.ai/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.requesty.ai/v1', cure: 'https://router.requesty.ai/v1' },
      { url: 'https://router.requesty.ai', cure: 'https://router.requesty.ai/v1' },
      { url: 'https://router.eu.requesty.ai', cure: 'https://router.eu.requesty.ai/v1' },
      {
        url: 'https://router.requesty.ai/v1/chat/completions',
        cure: 'https://router.requesty.ai/v1',
      },
      {
        url: 'https://router.requesty.ai/v1',
        wire: 'anthropic',
        cure: 'https://router.requesty.ai',
      },
      { url: 'https://router.us.requesty.ai/v1' },
    ],
  },
  keys: {
    fits: ['rqsty-sk-' + x(64), 'rqsty-sk-' + x(60) + '/+==', 'rqsty-' + x(40), 'sk-' + x(48)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
