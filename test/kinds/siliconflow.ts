import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'cn' },
  urls: {
    fits: [
      'https://api.siliconflow.cn/v1',
      'https://api.siliconflow.com/v1',
      { url: 'https://api.siliconflow.cn', wire: 'anthropic' },
      { url: 'https://api.siliconflow.com', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://api.siliconflow.com', cure: 'https://api.siliconflow.com/v1' },
      {
        url: 'https://api.siliconflow.cn/v1/chat/completions',
        cure: 'https://api.siliconflow.cn/v1',
      },
      {
        url: 'https://api.siliconflow.cn/v1',
        wire: 'anthropic',
        cure: 'https://api.siliconflow.cn',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(48)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
