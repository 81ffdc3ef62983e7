import { defineKind } from './kind.ts'

export default defineKind({
  id: 'tencent-hunyuan',
  name: 'Tencent Hunyuan',
  class: 'cloud',
  about: 'The older OpenAI-compatible endpoint of Tencent Hunyuan.',
  hosts: ['api.hunyuan.cloud.tencent.com', 'hunyuan.tencentcloudapi.com'],
  apis: [
    { wire: 'openai', bases: [{ url: 'https://api.hunyuan.cloud.tencent.com/v1' }] },
    { wire: 'anthropic', bases: [{ url: 'https://api.hunyuan.cloud.tencent.com/anthropic' }] },
  ],
  key: {
    need: 'required',
    variables: ['HUNYUAN_API_KEY', 'TENCENT_API_KEY'],
    shapes: [],
    page: 'https://console.cloud.tencent.com/hunyuan/api-key',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['hunyuan-turbos-latest'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://hunyuan.tencentcloudapi.com',
      happens:
        'the native API answers there, which wants a request signed with SecretId and SecretKey instead of a key',
      cure: 'https://api.hunyuan.cloud.tencent.com/v1',
      wire: 'openai',
      sure: 'observed',
      source: {
        url: 'https://github.com/labring/aiproxy/tree/aebeb5ec/core/relay/adaptor',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'TokenHub takes its place; new accounts go there: kind `tencent-tokenhub`.',
    'The pair SecretId and SecretKey is no key of this endpoint.',
    'The base of the Anthropic wire was seen in a client catalog only.',
  ],
  sources: [
    {
      url: 'https://github.com/ThinkInAIXYZ/deepchat/blob/8311bd2d/src/main/provider/defaults.ts',
      seen: '2026-11-23',
    },
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
