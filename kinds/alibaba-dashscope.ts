import { defineKind } from './kind.ts'

export default defineKind({
  id: 'alibaba-dashscope',
  name: 'Alibaba Cloud Model Studio',
  class: 'cloud',
  about: 'Qwen and other models on Alibaba Cloud (DashScope, Bailian), pay as you go.',
  hosts: [
    'dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'dashscope-us.aliyuncs.com',
    'cn-hongkong.dashscope.aliyuncs.com',
    '*.maas.aliyuncs.com',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://dashscope.aliyuncs.com/compatible-mode/v1', region: 'cn', note: 'Beijing' },
        {
          url: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
          region: 'global',
          note: 'Singapore',
        },
        {
          url: 'https://dashscope-us.aliyuncs.com/compatible-mode/v1',
          region: 'us',
          note: 'Virginia',
        },
        { url: 'https://cn-hongkong.dashscope.aliyuncs.com/compatible-mode/v1', region: 'hk' },
        {
          url: 'https://{workspace}.cn-beijing.maas.aliyuncs.com/compatible-mode/v1',
          region: 'cn',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1',
          region: 'global',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.us-east-1.maas.aliyuncs.com/compatible-mode/v1',
          region: 'us',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.cn-hongkong.maas.aliyuncs.com/compatible-mode/v1',
          region: 'hk',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.eu-central-1.maas.aliyuncs.com/compatible-mode/v1',
          region: 'eu',
          note: 'Frankfurt',
        },
        {
          url: 'https://{workspace}.ap-northeast-1.maas.aliyuncs.com/compatible-mode/v1',
          region: 'jp',
          note: 'Tokyo',
        },
      ],
      accepts: [
        '/api/v2/apps/protocols/compatible-mode/v1',
        '/api/v2/apps/agent/{app}/compatible-mode/v1',
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://dashscope.aliyuncs.com/apps/anthropic', region: 'cn', note: 'Beijing' },
        {
          url: 'https://dashscope-intl.aliyuncs.com/apps/anthropic',
          region: 'global',
          note: 'Singapore',
        },
        { url: 'https://dashscope-us.aliyuncs.com/apps/anthropic', region: 'us', note: 'Virginia' },
        { url: 'https://cn-hongkong.dashscope.aliyuncs.com/apps/anthropic', region: 'hk' },
        {
          url: 'https://{workspace}.cn-beijing.maas.aliyuncs.com/apps/anthropic',
          region: 'cn',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.ap-southeast-1.maas.aliyuncs.com/apps/anthropic',
          region: 'global',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.us-east-1.maas.aliyuncs.com/apps/anthropic',
          region: 'us',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.cn-hongkong.maas.aliyuncs.com/apps/anthropic',
          region: 'hk',
          when: { workspace: true },
        },
        {
          url: 'https://{workspace}.eu-central-1.maas.aliyuncs.com/apps/anthropic',
          region: 'eu',
          note: 'Frankfurt',
        },
        {
          url: 'https://{workspace}.ap-northeast-1.maas.aliyuncs.com/apps/anthropic',
          region: 'jp',
          note: 'Tokyo',
        },
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: ['DASHSCOPE_API_KEY', 'ALIBABA_API_KEY', 'QWEN_API_KEY'],
    shapes: [
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/stagewise-io/stagewise/blob/18ac8a27/apps/browser/src/shared/coding-plans.ts',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'LTAI',
        pattern: '^LTAI[A-Za-z0-9]{12,26}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'the id of an Alibaba Cloud AccessKey',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/alibaba.go',
          seen: '2026-11-26',
        },
      },
    ],
    page: 'https://modelstudio.console.alibabacloud.com',
  },
  auth: 'bearer',
  settings: {
    workspace: {
      type: 'string',
      about:
        'The workspace id, the first part of the host that the vendor recommends for production.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$',
      example: 'llm-abc123',
    },
  },
  urlVariables: ['DASHSCOPE_COMPATIBLE_BASE_URL', 'DASHSCOPE_HTTP_BASE_URL'],
  models: {
    shape: 'a bare name',
    routedBy: ['dashscope/'],
    examples: ['qwen3.7-plus', 'qwen-max'],
  },
  mistakes: [
    {
      url: 'https://{site}.aliyuncs.com',
      wire: 'openai',
      happens: 'compatible-mode is missing, and this is not the OpenAI surface: 404',
      cure: 'https://{site}.aliyuncs.com/compatible-mode/v1',
      sure: 'observed',
      source: {
        url: 'https://www.alibabacloud.com/help/en/model-studio/base-url',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://{site}.aliyuncs.com/v1',
      wire: 'openai',
      happens: 'compatible-mode is missing, and this is not the OpenAI surface: 404',
      cure: 'https://{site}.aliyuncs.com/compatible-mode/v1',
      sure: 'observed',
      source: {
        url: 'https://www.alibabacloud.com/help/en/model-studio/base-url',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://{site}.aliyuncs.com/api/v1',
      wire: 'openai',
      happens: 'the native DashScope protocol is served there, with requests of another form',
      cure: 'https://{site}.aliyuncs.com/compatible-mode/v1',
      sure: 'documented',
      source: {
        url: 'https://www.alibabacloud.com/help/en/model-studio/base-url',
        seen: '2026-11-24',
      },
    },
  ],
  notes: [
    'A key is good in its own region only; elsewhere it is answered 401.',
    'Keys that begin with `sk-sp-` are for the Coding Plan or the Token Plan and get a 401 here: kind `alibaba-plan`.',
    'The vendor calls the dashscope hosts legacy and recommends the host of the workspace, which only takes keys of that workspace.',
    '@ai-sdk/alibaba reads ALIBABA_API_KEY and goes to the international host.',
    'DASHSCOPE_HTTP_BASE_URL is for the native protocol (/api/v1).',
    'A value that begins with `LTAI` is the id of a cloud AccessKey, not a model key.',
  ],
  sources: [
    { url: 'https://www.alibabacloud.com/help/en/model-studio/base-url', seen: '2026-11-23' },
    {
      url: 'https://www.alibabacloud.com/help/en/model-studio/zcode-tool-guide',
      seen: '2026-11-24',
    },
    { url: 'https://github.com/dashscope/dashscope-sdk-python/tree/c0d7a0b7', seen: '2026-11-23' },
    { url: 'https://github.com/vercel/ai/tree/ed857f50/packages/alibaba', seen: '2026-11-23' },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
  ],
})
