import { defineKind } from './kind.ts'

export default defineKind({
  id: 'byteplus',
  name: 'BytePlus ModelArk',
  class: 'cloud',
  about: 'Seed and other models of ByteDance outside China.',
  hosts: ['ark.*.bytepluses.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://ark.ap-southeast.bytepluses.com/api/v3', region: 'ap-southeast' },
        { url: 'https://ark.eu-west.bytepluses.com/api/v3', region: 'eu-west' },
        {
          url: 'https://ark.ap-southeast.bytepluses.com/api/coding/v3',
          region: 'ap-southeast',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
      ],
      accepts: ['/api/v3', '/api/coding/v3'],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://ark.ap-southeast.bytepluses.com/api/coding',
          region: 'ap-southeast',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
      ],
      accepts: ['/api/coding'],
    },
  ],
  key: {
    need: 'required',
    variables: ['ARK_API_KEY', 'BYTEPLUS_API_KEY'],
    shapes: [],
    page: 'https://console.byteplus.com/ark',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays: the Coding Plan has a path of its own.',
      values: ['coding'],
      example: 'coding',
    },
  },
  models: {
    shape: 'a name that ends in a date, or the id of an endpoint (ep-…)',
    examples: ['seed-2-0-pro-260328'],
  },
  mistakes: [
    {
      url: 'https://ark.ap-southeast.bytepluses.com/api/coding',
      wire: 'openai',
      happens: 'this is the base of the Anthropic wire; that of the OpenAI wire ends in /v3',
      cure: 'https://ark.ap-southeast.bytepluses.com/api/coding/v3',
      sure: 'observed',
      source: {
        url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
        seen: '2026-11-24',
      },
    },
    {
      url: 'https://ark.ap-southeast.bytepluses.com/api/coding/v3',
      wire: 'anthropic',
      happens: 'this is the base of the OpenAI wire',
      cure: 'https://ark.ap-southeast.bytepluses.com/api/coding',
      sure: 'observed',
      source: {
        url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
        seen: '2026-11-24',
      },
    },
  ],
  notes: [
    'A key is good in one region only; ap-southeast is meant unless `region` says otherwise.',
    "ARK_API_KEY is also the variable of Volcengine, the Chinese service with other accounts: Volcengine's own SDK sends it to ark.cn-beijing.volces.com.",
    'No base of the Anthropic wire is known for pay as you go.',
  ],
  sources: [
    { url: 'https://github.com/vercel/ai/tree/ed857f50/packages/bytedance', seen: '2026-11-23' },
    {
      url: 'https://docs.getbifrost.ai/providers/supported-providers/byteplus',
      seen: '2026-11-24',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
      seen: '2026-11-24',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-24',
    },
  ],
})
