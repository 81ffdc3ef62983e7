import { defineKind } from './kind.ts'

export default defineKind({
  id: 'siliconflow',
  name: 'SiliconFlow',
  class: 'cloud',
  about: 'Open models at api.siliconflow.cn and api.siliconflow.com.',
  hosts: ['api.siliconflow.cn', 'api.siliconflow.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.siliconflow.cn/v1', region: 'cn' },
        { url: 'https://api.siliconflow.com/v1', region: 'global' },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://api.siliconflow.cn', region: 'cn' },
        { url: 'https://api.siliconflow.com', region: 'global' },
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: ['SILICONFLOW_API_KEY', 'SILICONFLOW_CN_API_KEY', 'SILICONCLOUD_API_KEY'],
    shapes: [
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
      },
    ],
    page: 'https://cloud.siliconflow.cn/account/ak',
  },
  auth: 'bearer',
  models: {
    shape: 'vendor/model, with Pro/ in front for the paid tier',
    routedBy: ['siliconflow/'],
    examples: ['deepseek-ai/DeepSeek-V3.2', 'Pro/deepseek-ai/DeepSeek-V3'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    "The sites .cn and .com are separate accounts: a key of the other one is answered 401 'Api key is invalid'.",
    'The base of the Anthropic wire has no path at all, which is right.',
    'Keys of the international site come from cloud.siliconflow.com/account/ak.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/siliconflow-cn/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/siliconflow/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/langgenius/dify-official-plugins/issues/3603', seen: '2026-11-23' },
    { url: 'https://github.com/chatboxai/chatbox/issues/2573', seen: '2026-11-23' },
  ],
})
