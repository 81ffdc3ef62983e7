import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'cn' },
  urls: {
    fits: [
      'https://tokenhub.tencentmaas.com/v1',
      'https://tokenhub-intl.tencentmaas.com/v1',
      'https://tokenhub.tencentcloudmaas.com/v1',
      'https://tokenhub-intl.tencentcloudmaas.com/v1',
      { url: 'https://tokenhub.tencentmaas.com', wire: 'anthropic' },
      { url: 'https://tokenhub-intl.tencentmaas.com', wire: 'anthropic' },
      { url: 'https://tokenhub.tencentcloudmaas.com', wire: 'anthropic' },
      { url: 'https://tokenhub-intl.tencentcloudmaas.com', wire: 'anthropic' },
      'https://tokenhub.tencentmaas.cn/v1',
      { url: 'https://tokenhub-intl.tencentcloudmaas.tech', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://tokenhub-intl.tencentmaas.com',
        cure: 'https://tokenhub-intl.tencentmaas.com/v1',
      },
      { url: 'https://api.hunyuan.cloud.tencent.com/v1' },
      {
        url: 'https://tokenhub.tencentmaas.com/v1/chat/completions',
        cure: 'https://tokenhub.tencentmaas.com/v1',
      },
      {
        url: 'https://tokenhub.tencentmaas.com/v1',
        wire: 'anthropic',
        cure: 'https://tokenhub.tencentmaas.com',
      },
    ],
  },
  keys: {
    fits: [x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
