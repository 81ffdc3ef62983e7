import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'cn' },
  urls: {
    fits: [
      'https://dashscope.aliyuncs.com/compatible-mode/v1',
      'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
      'https://dashscope-us.aliyuncs.com/compatible-mode/v1',
      'https://cn-hongkong.dashscope.aliyuncs.com/compatible-mode/v1',
      'https://llm-abc123.cn-beijing.maas.aliyuncs.com/compatible-mode/v1',
      'https://llm-abc123.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1',
      'https://llm-abc123.us-east-1.maas.aliyuncs.com/compatible-mode/v1',
      'https://llm-abc123.cn-hongkong.maas.aliyuncs.com/compatible-mode/v1',
      'https://llm-abc123.eu-central-1.maas.aliyuncs.com/compatible-mode/v1',
      'https://llm-abc123.ap-northeast-1.maas.aliyuncs.com/compatible-mode/v1',
      { url: 'https://dashscope.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://dashscope-intl.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://dashscope-us.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://cn-hongkong.dashscope.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://llm-abc123.cn-beijing.maas.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      {
        url: 'https://llm-abc123.ap-southeast-1.maas.aliyuncs.com/apps/anthropic',
        wire: 'anthropic',
      },
      { url: 'https://llm-abc123.us-east-1.maas.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      { url: 'https://llm-abc123.cn-hongkong.maas.aliyuncs.com/apps/anthropic', wire: 'anthropic' },
      {
        url: 'https://llm-abc123.eu-central-1.maas.aliyuncs.com/apps/anthropic',
        wire: 'anthropic',
      },
      {
        url: 'https://llm-abc123.ap-northeast-1.maas.aliyuncs.com/apps/anthropic',
        wire: 'anthropic',
      },
      'https://trial.cn-beijing.maas.aliyuncs.com/compatible-mode/v1',
      'https://dashscope-intl.aliyuncs.com/api/v2/apps/protocols/compatible-mode/v1',
      'https://dashscope.aliyuncs.com/api/v2/apps/agent/app1/compatible-mode/v1',
    ],
    misfits: [
      {
        url: 'https://dashscope-intl.aliyuncs.com',
        cure: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
      },
      {
        url: 'https://dashscope-intl.aliyuncs.com/v1',
        cure: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
      },
      {
        url: 'https://dashscope-intl.aliyuncs.com/api/v1',
        cure: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
      },
      {
        url: 'https://dashscope.aliyuncs.com/v1',
        cure: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
      },
      {
        url: 'https://llm-abc123.eu-central-1.maas.aliyuncs.com',
        cure: 'https://llm-abc123.eu-central-1.maas.aliyuncs.com/compatible-mode/v1',
      },
      { url: 'https://coding.dashscope.aliyuncs.com/v1' },
      { url: 'https://dashscope.aliyuncs.com/compatible-mode/v1', wire: 'anthropic' },
      {
        url: 'https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions',
        cure: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
      },
      {
        url: 'https://dashscope.aliyuncs.com/apps/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://dashscope.aliyuncs.com/apps/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(32, 'a')],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
