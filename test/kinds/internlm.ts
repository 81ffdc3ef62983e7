import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://chat.intern-ai.org.cn/api/v1',
      'https://internlm-chat.intern-ai.org.cn/puyu/api/v1',
    ],
    misfits: [
      {
        url: 'https://internlm.intern-ai.org.cn/api/tokens',
        cure: 'https://chat.intern-ai.org.cn/api/v1',
      },
      { url: 'https://chat.intern-ai.org.cn', cure: 'https://chat.intern-ai.org.cn/api/v1' },
      { url: 'https://chat.intern-ai.org.cn/v1', cure: 'https://chat.intern-ai.org.cn/api/v1' },
      {
        url: 'https://chat.intern-ai.org.cn/api/v1/chat/completions',
        cure: 'https://chat.intern-ai.org.cn/api/v1',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
