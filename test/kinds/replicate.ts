import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://openai-proxy.replicate.com/v1'],
    misfits: [
      { url: 'https://api.replicate.com/v1', cure: 'https://openai-proxy.replicate.com/v1' },
      { url: 'https://api.replicate.com', cure: 'https://openai-proxy.replicate.com/v1' },
      { url: 'https://openai-proxy.replicate.com', cure: 'https://openai-proxy.replicate.com/v1' },
      {
        url: 'https://openai-proxy.replicate.com/v1/chat/completions',
        cure: 'https://openai-proxy.replicate.com/v1',
      },
    ],
  },
  keys: {
    fits: ['r8_' + x(37)],
    misfits: [
      'r8_' + x(36),
      'r8_' + x(38),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
