import { defineKind } from './kind.ts'

export default defineKind({
  id: 'iflytek-maas',
  name: 'iFlytek Xingchen MaaS',
  class: 'cloud',
  about: 'Models on the Xingchen MaaS of iFlytek, and its Astron Coding Plan and Token Plan.',
  hosts: [
    'maas-api.cn-huabei-1.xf-yun.com',
    'maas-coding-api.cn-huabei-1.xf-yun.com',
    'maas-token-api.cn-huabei-1.xf-yun.com',
  ],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://maas-api.cn-huabei-1.xf-yun.com/v2', note: 'pay as you go' },
        {
          url: 'https://maas-coding-api.cn-huabei-1.xf-yun.com/v2',
          when: { plan: 'coding' },
          note: 'Astron Coding Plan',
        },
        {
          url: 'https://maas-token-api.cn-huabei-1.xf-yun.com/v2',
          when: { plan: 'token' },
          note: 'Astron Token Plan',
        },
      ],
      accepts: ['/v1'],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://maas-coding-api.cn-huabei-1.xf-yun.com/anthropic',
          when: { plan: 'coding' },
          note: 'Astron Coding Plan',
        },
        {
          url: 'https://maas-token-api.cn-huabei-1.xf-yun.com/anthropic',
          when: { plan: 'token' },
          note: 'Astron Token Plan',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['ASTRON_API_KEY'],
    shapes: [],
    page: 'https://maas.xfyun.cn',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays; each has a host and keys of its own.',
      values: ['coding', 'token'],
      example: 'coding',
    },
  },
  urlVariables: ['ASTRON_BASE_URL'],
  models: {
    shape: 'the id of a service, or astron-code-latest',
    examples: ['astron-code-latest', 'xopglm5'],
  },
  mistakes: [],
  notes: [
    'Each plan has its own key, good for its own host only.',
    'Services that were published before 2026-01-10 keep /v1; so does the Responses API.',
    'The Anthropic wire is documented for the plans only.',
    'A key with a colon in it was seen, APIKey:APISecret, so nothing may split there.',
  ],
  sources: [
    { url: 'https://xfyun.cn/doc/spark/CodingPlan.html', seen: '2026-11-24' },
    { url: 'https://www.xfyun.cn/doc/spark/TokenPlan.html', seen: '2026-11-24' },
    {
      url: 'https://www.w3cschool.cn/xfyunmaasdoc/xfyun-maas-reasoning-serviceshttp-protocol.html',
      seen: '2026-11-24',
    },
    {
      url: 'https://docs.rs/crate/goose-providers/latest/source/src/declarative/definitions/iflytek_astron.json',
      seen: '2026-11-24',
    },
  ],
})
