import { defineKind } from './kind.ts'

export default defineKind({
  id: 'zhipu',
  name: 'Zhipu BigModel',
  class: 'cloud',
  about: 'The GLM models of Zhipu for China, at open.bigmodel.cn.',
  hosts: ['open.bigmodel.cn'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://open.bigmodel.cn/api/paas/v4' },
        {
          url: 'https://open.bigmodel.cn/api/coding/paas/v4',
          when: { plan: 'coding' },
          note: 'GLM Coding Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://open.bigmodel.cn/api/anthropic',
          note: 'pay as you go and Coding Plan alike',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['ZHIPU_API_KEY', 'ZHIPUAI_API_KEY', 'ZAI_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[A-Za-z0-9]{32}\\.[A-Za-z0-9]{8,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/zhipu.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://open.bigmodel.cn/usercenter/apikeys',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays: the GLM Coding Plan has a path of its own.',
      values: ['coding'],
      example: 'coding',
    },
  },
  urlVariables: ['ZAI_BASE_URL'],
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^(?:glm-|embedding-[23]|cogv)',
    examples: ['glm-5', 'glm-4.7'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  answers: [
    {
      status: 429,
      holds: '1113',
      means:
        'this key has no balance here: a key of the Coding Plan is answered so on the general path, and a retry never helps',
      cure: 'write `plan: coding` if the key belongs to the Coding Plan; else the account has no credit',
      sure: 'observed',
      source: { url: 'https://github.com/zhayujie/CowAgent/issues/2910', seen: '2026-11-23' },
    },
  ],
  mistakes: [
    {
      url: 'https://open.bigmodel.cn/api/paas',
      wire: 'openai',
      happens: 'the version segment v4 is missing, and a Coding Plan would not be charged',
      cure: 'https://open.bigmodel.cn/api/paas/v4',
      sure: 'observed',
      source: { url: 'https://github.com/iOfficeAI/OfficeAI/issues/33', seen: '2026-11-23' },
    },
    {
      url: 'https://open.bigmodel.cn/api/paas/v4/v1',
      wire: 'openai',
      happens: 'the version segment is v4, and nothing is appended to it: 404',
      cure: 'https://open.bigmodel.cn/api/paas/v4',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zhipuai/provider.toml',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://open.bigmodel.cn/api/coding/paas/v4/v1',
      wire: 'openai',
      happens: 'the version segment is v4, and nothing is appended to it: 404',
      cure: 'https://open.bigmodel.cn/api/coding/paas/v4',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zhipuai-coding-plan/provider.toml',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A Coding Plan key on the general path is answered 429, code 1113 (insufficient balance), so clients retry it for ever. Only the path differs: `plan: coding`.',
    'api.z.ai is the international twin with its own accounts: kind `zai`. Keys look alike.',
    'zai-sdk reads ZAI_API_KEY and ZAI_BASE_URL in its clients for both sites.',
    'The key is an id, a dot and a secret; older SDKs sign a token with it, but it also works as it is.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zhipuai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zhipuai-coding-plan/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/zhayujie/CowAgent/issues/2910', seen: '2026-11-23' },
    { url: 'https://github.com/BerriAI/litellm/issues/25479', seen: '2026-11-23' },
  ],
})
