import { defineKind } from './kind.ts'

export default defineKind({
  id: 'volcengine-ark',
  name: 'Volcengine Ark',
  class: 'cloud',
  about: 'Doubao and other models on Volcengine, for China.',
  hosts: ['ark.*.volces.com'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://ark.cn-beijing.volces.com/api/v3', note: 'pay as you go' },
        {
          url: 'https://ark.cn-beijing.volces.com/api/coding/v3',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://ark.cn-beijing.volces.com/api/plan/v3',
          when: { plan: 'agent' },
          note: 'Agent Plan',
        },
      ],
      accepts: ['/api/v3', '/api/coding/v3', '/api/plan/v3'],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://ark.cn-beijing.volces.com/api/compatible', note: 'pay as you go' },
        {
          url: 'https://ark.cn-beijing.volces.com/api/coding',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://ark.cn-beijing.volces.com/api/plan',
          when: { plan: 'agent' },
          note: 'Agent Plan',
        },
      ],
      accepts: ['/api/compatible', '/api/coding', '/api/plan'],
    },
  ],
  key: {
    need: 'required',
    variables: ['ARK_API_KEY', 'VOLCENGINE_API_KEY', 'VOLCANO_ENGINE_API_KEY', 'VOLCANO_API_KEY'],
    shapes: [
      {
        prefix: 'ark-',
        pattern: '^ark-[A-Za-z0-9-]{20,}$',
        sure: 'observed',
        source: { url: 'https://github.com/joewongjc/type4me/issues/190', seen: '2026-11-23' },
      },
      {
        prefix: '',
        pattern: '^[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/Usagi-org/ai-goofish-monitor/issues/147',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays; each has a path of its own.',
      values: ['coding', 'agent'],
      example: 'coding',
    },
  },
  models: {
    shape: 'a name that ends in a date, or the id of an endpoint (ep-…)',
    routedBy: ['volcengine/'],
    examples: ['doubao-seed-2-1-pro-260628', 'ark-code-latest'],
  },
  answers: [
    {
      status: 401,
      holds: 'The API key format is incorrect',
      means: 'the key is no API key of Ark: an AccessKey, for one',
      cure: 'make an API key on the page of Ark',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://github.com/coze-dev/coze-studio/issues/480', seen: '2026-11-26' },
    },
  ],
  mistakes: [
    {
      url: 'https://ark.cn-beijing.volces.com/v1',
      wire: 'openai',
      happens: 'the version segment is /api/v3: 404',
      cure: 'https://ark.cn-beijing.volces.com/api/v3',
      sure: 'observed',
      source: {
        url: 'https://github.com/ThinkInAIXYZ/deepchat/blob/8311bd2d/src/main/provider/defaults.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://ark.cn-beijing.volces.com/api/coding/v3/v1',
      wire: 'openai',
      happens: '401, although the key is right: the path is wrong',
      cure: 'https://ark.cn-beijing.volces.com/api/coding/v3',
      sure: 'documented',
      source: { url: 'https://github.com/qixing-jk/all-api-hub/issues/1251', seen: '2026-11-23' },
    },
    {
      url: 'https://ark.cn-beijing.volces.com/api/coding',
      wire: 'openai',
      happens: 'this is the base of the Anthropic wire; that of the OpenAI wire ends in /v3',
      cure: 'https://ark.cn-beijing.volces.com/api/coding/v3',
      sure: 'documented',
      source: { url: 'https://www.volcengine.com/article/38136', seen: '2026-11-24' },
    },
    {
      url: 'https://ark.cn-beijing.volces.com/api/coding/v3',
      wire: 'anthropic',
      happens: 'this is the base of the OpenAI wire',
      cure: 'https://ark.cn-beijing.volces.com/api/coding',
      sure: 'documented',
      source: { url: 'https://www.volcengine.com/article/38136', seen: '2026-11-24' },
    },
    {
      url: 'https://ark.cn-beijing.volces.com/api/plan/v3',
      wire: 'anthropic',
      happens: 'this is the base of the OpenAI wire',
      cure: 'https://ark.cn-beijing.volces.com/api/plan',
      sure: 'observed',
      source: {
        url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A subscription is only charged on its own path: on /api/v3 the same key is billed separately.',
    "The id or secret of a cloud AccessKey is answered 401 'The API key format is incorrect'.",
    'Two forms of key live side by side: `ark-…` and a bare UUID.',
    '@ai-sdk/bytedance reads ARK_API_KEY and sends it to the hosts of BytePlus, a separate service: kind `byteplus`.',
  ],
  sources: [
    {
      url: 'https://github.com/volcengine/volcengine-python-sdk/blob/b5be43b5/volcenginesdkarkruntime/_constants.py',
      seen: '2026-11-23',
    },
    { url: 'https://www.volcengine.com/article/38136', seen: '2026-11-24' },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/can1357/oh-my-pi/pull/5728', seen: '2026-11-24' },
  ],
})
