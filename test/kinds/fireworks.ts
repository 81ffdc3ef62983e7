import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.fireworks.ai/inference/v1',
      'https://us.api.fireworks.ai/inference/v1',
      { url: 'https://api.fireworks.ai/inference', wire: 'anthropic' },
      { url: 'https://us.api.fireworks.ai/inference', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.fireworks.ai/v1', cure: 'https://api.fireworks.ai/inference/v1' },
      { url: 'https://api.fireworks.ai', cure: 'https://api.fireworks.ai/inference/v1' },
      {
        url: 'https://api.fireworks.ai/inference',
        wire: 'openai',
        cure: 'https://api.fireworks.ai/inference/v1',
      },
      {
        url: 'https://api.fireworks.ai/inference/v1/v1',
        cure: 'https://api.fireworks.ai/inference/v1',
      },
      {
        url: 'https://api.fireworks.ai/inference/v1/chat/completions',
        cure: 'https://api.fireworks.ai/inference/v1',
      },
      {
        url: 'https://api.fireworks.ai/inference/v1',
        wire: 'anthropic',
        cure: 'https://api.fireworks.ai/inference',
      },
    ],
  },
  keys: {
    fits: ['fw_' + x(24), 'fw_' + x(40)],
    misfits: ['fw_' + x(18), 'sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
