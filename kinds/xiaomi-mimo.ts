import { defineKind } from './kind.ts'

export default defineKind({
  id: 'xiaomi-mimo',
  name: 'Xiaomi MiMo',
  class: 'cloud',
  about: 'The MiMo models of Xiaomi, pay as you go or by Token Plan.',
  hosts: [
    'api.xiaomimimo.com',
    'token-plan-cn.xiaomimimo.com',
    'token-plan-sgp.xiaomimimo.com',
    'token-plan-ams.xiaomimimo.com',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://api.xiaomimimo.com/v1', note: 'pay as you go' },
        {
          url: 'https://token-plan-cn.xiaomimimo.com/v1',
          region: 'cn',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
        {
          url: 'https://token-plan-sgp.xiaomimimo.com/v1',
          region: 'sgp',
          when: { plan: 'token' },
          note: 'Token Plan, Singapore',
        },
        {
          url: 'https://token-plan-ams.xiaomimimo.com/v1',
          region: 'ams',
          when: { plan: 'token' },
          note: 'Token Plan, Amsterdam',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://api.xiaomimimo.com/anthropic', note: 'pay as you go' },
        {
          url: 'https://token-plan-cn.xiaomimimo.com/anthropic',
          region: 'cn',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
        {
          url: 'https://token-plan-sgp.xiaomimimo.com/anthropic',
          region: 'sgp',
          when: { plan: 'token' },
          note: 'Token Plan, Singapore',
        },
        {
          url: 'https://token-plan-ams.xiaomimimo.com/anthropic',
          region: 'ams',
          when: { plan: 'token' },
          note: 'Token Plan, Amsterdam',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: [
      'MIMO_API_KEY',
      'XIAOMI_API_KEY',
      'XIAOMI_MIMO_API_KEY',
      'XIAOMIMIMO_API_KEY',
      'XIAOMI_TOKEN_PLAN_API_KEY',
    ],
    shapes: [
      {
        prefix: 'tp-',
        pattern: '^tp-[A-Za-z0-9]{20,}$',
        sure: 'documented',
        name: 'a key of the Token Plan',
        hosts: [
          'token-plan-cn.xiaomimimo.com',
          'token-plan-sgp.xiaomimimo.com',
          'token-plan-ams.xiaomimimo.com',
        ],
        source: {
          url: 'https://mimo.mi.com/docs/en-US/quick-start/faq/api-integration',
          seen: '2026-11-24',
        },
      },
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9]{20,}$',
        sure: 'documented',
        name: 'a key of pay as you go',
        hosts: ['api.xiaomimimo.com'],
        source: {
          url: 'https://mimo.mi.com/docs/en-US/quick-start/faq/api-integration',
          seen: '2026-11-24',
        },
      },
    ],
    page: 'https://platform.xiaomimimo.com/#/console/api-keys',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays: the Token Plan has hosts of its own, one a region.',
      values: ['token'],
      example: 'token',
    },
  },
  models: { shape: 'a bare name', examples: ['mimo-v2.5-pro', 'mimo-v2.5'] },
  probe: { models: '/models', modelsNeedKey: true },
  answers: [
    {
      status: 401,
      holds: 'Please provide valid API Key',
      means:
        'a key of the Token Plan (tp-) at the host of pay as you go (sk-), the other way round, or one of another cluster',
      cure: 'use the key that belongs to this host',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://github.com/can1357/oh-my-pi/issues/1580', seen: '2026-11-23' },
    },
  ],
  mistakes: [],
  notes: [
    'Keys of the Token Plan begin with `tp-`, those of pay as you go with `sk-`; on the wrong host both are answered 401, type invalid_key.',
    'Each region of the Token Plan has its own keys, with the same beginning: say `region` beside `plan: token`.',
    'Clients use four different names for the variable.',
    'The key may also be sent in the header `api-key`.',
  ],
  sources: [
    { url: 'https://mimo.mi.com/docs/en-US/quick-start/faq/api-integration', seen: '2026-11-24' },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/xiaomi/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/xiaomi-token-plan-sgp/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/can1357/oh-my-pi/issues/1580', seen: '2026-11-23' },
    { url: 'https://docs.openclaw.ai/zh-CN/providers/xiaomi.md', seen: '2026-11-24' },
  ],
})
