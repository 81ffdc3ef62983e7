import { defineKind } from './kind.ts'

export default defineKind({
  id: 'alibaba-plan',
  name: 'Alibaba Cloud Coding Plan and Token Plan',
  class: 'cloud',
  about: 'The subscriptions of Alibaba Cloud Model Studio, on hosts of their own.',
  hosts: [
    'coding.dashscope.aliyuncs.com',
    'coding-intl.dashscope.aliyuncs.com',
    'token-plan.cn-beijing.maas.aliyuncs.com',
    'token-plan.ap-southeast-1.maas.aliyuncs.com',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://coding.dashscope.aliyuncs.com/v1', region: 'cn', note: 'Coding Plan' },
        {
          url: 'https://coding-intl.dashscope.aliyuncs.com/v1',
          region: 'global',
          note: 'Coding Plan',
        },
        {
          url: 'https://token-plan.cn-beijing.maas.aliyuncs.com/compatible-mode/v1',
          region: 'cn',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
        {
          url: 'https://token-plan.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1',
          region: 'global',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://coding.dashscope.aliyuncs.com/apps/anthropic',
          region: 'cn',
          note: 'Coding Plan',
        },
        {
          url: 'https://coding-intl.dashscope.aliyuncs.com/apps/anthropic',
          region: 'global',
          note: 'Coding Plan',
        },
        {
          url: 'https://token-plan.cn-beijing.maas.aliyuncs.com/apps/anthropic',
          region: 'cn',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
        {
          url: 'https://token-plan.ap-southeast-1.maas.aliyuncs.com/apps/anthropic',
          region: 'global',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: [
      'ALIBABA_CODING_PLAN_API_KEY',
      'ALIBABA_TOKEN_PLAN_API_KEY',
      'BAILIAN_CODING_PLAN_API_KEY',
    ],
    shapes: [
      {
        prefix: 'sk-sp-',
        pattern: '^sk-sp-[A-Za-z0-9_-]{16,}$',
        sure: 'documented',
        source: {
          url: 'https://www.alibabacloud.com/help/en/model-studio/base-url',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/stagewise-io/stagewise/blob/18ac8a27/apps/browser/src/shared/coding-plans.ts',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://bailian.console.aliyun.com',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'Which subscription pays; the Coding Plan unless said.',
      values: ['coding', 'token'],
      example: 'token',
    },
  },
  models: { shape: 'a bare name', examples: ['qwen3.7-plus', 'glm-5', 'kimi-k2.5'] },
  answers: [
    {
      status: 405,
      holds: 'only available for Coding Agents',
      means:
        'the key is right, and the program that sent the request is not one of the coding agents',
      cure: 'use pay as you go instead: kind `alibaba-dashscope`',
      sure: 'observed',
      source: { url: 'https://github.com/aaif-goose/goose/issues/8005', seen: '2026-11-26' },
    },
  ],
  mistakes: [
    {
      url: 'https://{site}.dashscope.aliyuncs.com/compatible-mode/v1',
      wire: 'openai',
      happens: 'the coding hosts have no compatible-mode: 404',
      cure: 'https://{site}.dashscope.aliyuncs.com/v1',
      sure: 'observed',
      source: {
        url: 'https://www.alibabacloud.com/help/en/model-studio/zcode-tool-guide',
        seen: '2026-11-24',
      },
    },
  ],
  notes: [
    "A key of the pay-as-you-go service is answered 'invalid_api_key' here, and a plan key gets a 401 there: kind `alibaba-dashscope`.",
    "405 'Coding Plan is currently only available for Coding Agents' means that the client is not served; the key is right.",
    "`sk-sp-` is not Alibaba's alone: a key of Tencent's Coding Plan was seen with it.",
    'The models endpoint may be missing on these hosts.',
  ],
  sources: [
    { url: 'https://www.alibabacloud.com/help/en/model-studio/base-url', seen: '2026-11-23' },
    {
      url: 'https://www.alibabacloud.com/help/en/model-studio/zcode-tool-guide',
      seen: '2026-11-24',
    },
    { url: 'https://help.aliyun.com/en/model-studio/more-tools', seen: '2026-11-24' },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/alibaba-coding-plan/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/alibaba-token-plan-cn/provider.toml',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/NousResearch/hermes-agent/issues/3935', seen: '2026-11-23' },
  ],
})
