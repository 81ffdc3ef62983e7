import { defineKind } from './kind.ts'

export default defineKind({
  id: 'tencent-plan',
  name: 'Tencent Cloud LKEAP',
  class: 'cloud',
  about: 'The Coding Plan and Token Plan of Tencent Cloud, and LKEAP pay as you go.',
  hosts: ['api.lkeap.cloud.tencent.com', 'api.lkeap.tencentcloud.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.lkeap.cloud.tencent.com/v1', region: 'cn', note: 'pay as you go' },
        {
          url: 'https://api.lkeap.tencentcloud.com/v1',
          region: 'global',
          note: 'pay as you go, international site',
        },
        {
          url: 'https://api.lkeap.cloud.tencent.com/coding/v3',
          region: 'cn',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://api.lkeap.cloud.tencent.com/plan/v3',
          region: 'cn',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://api.lkeap.cloud.tencent.com/api/anthropic',
          region: 'cn',
          note: 'pay as you go',
        },
        {
          url: 'https://api.lkeap.cloud.tencent.com/coding/anthropic',
          region: 'cn',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://api.lkeap.cloud.tencent.com/plan/anthropic',
          region: 'cn',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['LKEAP_API_KEY', 'TENCENT_CODING_PLAN_API_KEY', 'TENCENT_TOKEN_PLAN_API_KEY'],
    shapes: [
      {
        prefix: 'sk-sp-',
        pattern: '^sk-sp-[A-Za-z0-9_-]{16,}$',
        sure: 'observed',
        source: {
          url: 'https://www.tencentcloud.com/document/product/1255/70381',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://www.tencentcloud.com/document/product/1255/70381',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://console.cloud.tencent.com/lkeap',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays; each has a path of its own.',
      values: ['coding', 'token'],
      example: 'coding',
    },
  },
  models: { shape: 'a bare name', examples: ['tc-code-latest', 'glm-5'] },
  mistakes: [
    {
      url: 'https://api.lkeap.cloud.tencent.com/coding/v1',
      wire: 'openai',
      happens: 'the version segment of the Coding Plan is v3: 404',
      cure: 'https://api.lkeap.cloud.tencent.com/coding/v3',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/tencent-coding-plan/provider.toml',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Three bases of the Anthropic wire stand on one host, one for each way of paying.',
    'The paths of the plans are known for the Chinese host only; with another region the address is that of pay as you go.',
    'These keys are not those of TokenHub or Hunyuan.',
    'A key that begins with `sk-sp-` was seen once; Alibaba uses the same beginning.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/tencent-coding-plan/provider.toml',
      seen: '2026-11-23',
    },
    { url: 'https://www.tencentcloud.com/document/product/1255/70381', seen: '2026-11-23' },
    { url: 'https://cloud.tencent.cn/document/product/1772/130011', seen: '2026-11-23' },
    { url: 'https://docs.openclaw.ai/es/providers/tencent', seen: '2026-11-24' },
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
  ],
})
