import { defineKind } from './kind.ts'

export default defineKind({
  id: 'modelscope',
  name: 'ModelScope',
  class: 'cloud',
  about: 'API inference of ModelScope, at api-inference.modelscope.cn.',
  hosts: ['api-inference.modelscope.cn'],
  apis: [
    { wire: 'openai', bases: [{ url: 'https://api-inference.modelscope.cn/v1' }] },
    { wire: 'anthropic', bases: [{ url: 'https://api-inference.modelscope.cn' }] },
  ],
  key: {
    need: 'required',
    variables: ['MODELSCOPE_API_KEY', 'MODELSCOPE_SDK_TOKEN'],
    shapes: [],
    page: 'https://modelscope.cn/my/myaccesstoken',
  },
  auth: 'bearer',
  models: { shape: 'organisation/model', examples: ['Qwen/Qwen3-235B-A22B-Instruct-2507'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'Tokens are shown as `ms-` and a UUID; some guides tell to leave the `ms-` out.',
    'The account must be bound to an Alibaba Cloud account, or a valid token is refused.',
    'modelscope.cn itself and dashscope.aliyuncs.com are other services.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/modelscope/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
  ],
})
