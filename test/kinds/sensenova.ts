import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://token.sensenova.cn/v1',
      'https://api.sensenova.cn/compatible-mode/v1',
      { url: 'https://token.sensenova.cn', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://token.sensenova.cn', cure: 'https://token.sensenova.cn/v1' },
      { url: 'https://api.sensenova.cn/v1/llm' },
      {
        url: 'https://token.sensenova.cn/v1/chat/completions',
        cure: 'https://token.sensenova.cn/v1',
      },
      {
        url: 'https://token.sensenova.cn/v1',
        wire: 'anthropic',
        cure: 'https://token.sensenova.cn',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
