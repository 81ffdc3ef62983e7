import { defineKind } from './kind.ts'

export default defineKind({
  id: 'zai',
  name: 'Z.ai',
  class: 'cloud',
  about: 'The GLM models outside China, at api.z.ai.',
  hosts: ['api.z.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.z.ai/api/paas/v4' },
        {
          url: 'https://api.z.ai/api/coding/paas/v4',
          when: { plan: 'coding' },
          note: 'GLM Coding Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://api.z.ai/api/anthropic', note: 'pay as you go and Coding Plan alike' },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['ZAI_API_KEY', 'ZHIPU_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[A-Za-z0-9]{32}\\.[A-Za-z0-9]{8,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/6381fa45/cmd/generate/config/rules/zai.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://z.ai/manage-apikey/apikey-list',
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
    own: '^glm-',
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
      source: { url: 'https://github.com/KenKaiii/gg-framework/pull/5', seen: '2026-11-23' },
    },
  ],
  mistakes: [
    {
      url: 'https://api.z.ai/v1',
      wire: 'openai',
      happens: 'the API is served under /api/paas/v4: 404',
      cure: 'https://api.z.ai/api/paas/v4',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zai/provider.toml',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "A Coding Plan key on the general path is answered 429, code 1113, 'Insufficient balance or no resource package', so clients retry it for ever. Only the path differs: `plan: coding`.",
    'open.bigmodel.cn is the Chinese twin with its own accounts: kind `zhipu`. Keys look alike.',
    'nanobot reads ZAI_API_KEY and sends it to open.bigmodel.cn unless told otherwise.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/zai-coding-plan/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/KenKaiii/gg-framework/pull/5', seen: '2026-11-23' },
    { url: 'https://github.com/anomalyco/opencode/issues/12671', seen: '2026-11-23' },
  ],
})
