import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'cn' },
  urls: {
    fits: [
      'https://coding.dashscope.aliyuncs.com/v1',
      'https://coding-intl.dashscope.aliyuncs.com/v1',
      'https://token-plan.cn-beijing.maas.aliyuncs.com/compatible-mode/v1',
      'https://token-plan.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1',
      { url: 'https://coding.dashscope.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://coding-intl.dashscope.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://token-plan.cn-beijing.maas.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      {
        url: 'https://token-plan.ap-southeast-1.maas.aliyuncs.com/apps/anthropic',
        wire: 'anthropic',
      },
    ],
    misfits: [
      {
        url: 'https://coding.dashscope.aliyuncs.com/compatible-mode/v1',
        cure: 'https://coding.dashscope.aliyuncs.com/v1',
      },
      {
        url: 'https://token-plan.cn-beijing.maas.aliyuncs.com/v1',
        cure: 'https://token-plan.cn-beijing.maas.aliyuncs.com/compatible-mode/v1',
      },
      { url: 'https://dashscope.aliyuncs.com/compatible-mode/v1' },
      {
        url: 'https://coding-intl.dashscope.aliyuncs.com',
        cure: 'https://coding-intl.dashscope.aliyuncs.com/v1',
      },
      {
        url: 'https://coding.dashscope.aliyuncs.com/v1/chat/completions',
        cure: 'https://coding.dashscope.aliyuncs.com/v1',
      },
      {
        url: 'https://coding.dashscope.aliyuncs.com/apps/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://coding.dashscope.aliyuncs.com/apps/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk-sp-' + x(32), 'sk-' + x(32)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
