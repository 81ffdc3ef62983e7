import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://127.0.0.1:9997/v1',
      'http://192.168.1.5:9997/v1',
      'https://llm.example.com/prefix/v1',
      { url: 'http://127.0.0.1:9997/anthropic', wire: 'anthropic' },
      { url: 'http://127.0.0.1:9997', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://127.0.0.1:9997', wire: 'openai', cure: 'http://127.0.0.1:9997/v1' },
      {
        url: 'http://127.0.0.1:9997/v1/chat/completions',
        wire: 'openai',
        cure: 'http://127.0.0.1:9997/v1',
      },
      { url: 'http://127.0.0.1:9997/v1/v1', wire: 'openai', cure: 'http://127.0.0.1:9997/v1' },
      {
        url: 'http://127.0.0.1:9997/anthropic/v1',
        wire: 'anthropic',
        cure: 'http://127.0.0.1:9997/anthropic',
      },
      {
        url: 'http://127.0.0.1:9997/anthropic/v1/messages',
        wire: 'anthropic',
        cure: 'http://127.0.0.1:9997/anthropic',
      },
    ],
  },
  keys: {
    fits: ['xf-' + x(48), 'sk-' + x(13, 'k'), 'not used actually', 'none'],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90), 'your-api-key-here'],
  },
} satisfies KindTable
