import { defineKind } from './kind.ts'

export default defineKind({
  id: 'baidu-qianfan',
  name: 'Baidu Qianfan',
  class: 'cloud',
  about: 'ERNIE and other models on Baidu Qianfan, API version 2.',
  hosts: ['qianfan.baidubce.com', 'aip.baidubce.com'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://qianfan.baidubce.com/v2' },
        {
          url: 'https://qianfan.baidubce.com/v2/coding',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://qianfan.baidubce.com/v2/tokenplan/personal',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
        {
          url: 'https://qianfan.baidubce.com/v2/tokenplan/team',
          when: { plan: 'token-team' },
          note: 'Token Plan of a company',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://qianfan.baidubce.com/anthropic' },
        {
          url: 'https://qianfan.baidubce.com/anthropic/coding',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://qianfan.baidubce.com/anthropic/tokenplan/personal',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
        {
          url: 'https://qianfan.baidubce.com/anthropic/tokenplan/team',
          when: { plan: 'token-team' },
          note: 'Token Plan of a company',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['QIANFAN_BEARER_TOKEN', 'QIANFAN_API_KEY', 'WENXIN_API_KEY'],
    shapes: [
      {
        prefix: 'bce-v3/',
        pattern: '^bce-v3/[A-Za-z0-9_/.-]{16,}$',
        sure: 'documented',
        source: { url: 'https://cloud.baidu.com/doc/qianfan/s/rmh4stn9m', seen: '2026-11-24' },
      },
    ],
    page: 'https://console.bce.baidu.com/qianfan',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays; each has a path and keys of its own.',
      values: ['coding', 'token', 'token-team'],
      example: 'coding',
    },
  },
  models: { shape: 'a bare name', examples: ['ernie-4.5-turbo-128k', 'qianfan-code-latest'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://qianfan.baidubce.com/v1',
      wire: 'openai',
      happens: 'the version segment is v2: 404',
      cure: 'https://qianfan.baidubce.com/v2',
      sure: 'observed',
      source: { url: 'https://cloud.baidu.com/doc/qianfan/s/Hmh4suq26', seen: '2026-11-24' },
    },
    {
      url: 'https://qianfan.baidubce.com/v2/v1',
      wire: 'openai',
      happens: 'the version segment is v2, and nothing is appended to it: 404',
      cure: 'https://qianfan.baidubce.com/v2',
      sure: 'observed',
      source: { url: 'https://cloud.baidu.com/doc/qianfan/s/Hmh4suq26', seen: '2026-11-24' },
    },
  ],
  notes: [
    'The key holds slashes; nothing may decode it or take it for a path.',
    "The v1 API at aip.baidubce.com wants an access token made from AK and SK; a v2 key is answered there 'AK(bce-v3***) is not correct'.",
    'QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY hold that AK and SK, not a key of this API.',
    'A header `appid` may say to which application a call is booked.',
  ],
  sources: [
    { url: 'https://cloud.baidu.com/doc/qianfan/s/Hmh4suq26', seen: '2026-11-24' },
    { url: 'https://cloud.baidu.com/doc/qianfan/s/rmh4stn9m', seen: '2026-11-24' },
    { url: 'https://cloud.baidu.com/doc/qianfan/s/kmracfgi2', seen: '2026-11-23' },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/labring/aiproxy/tree/aebeb5ec/core/relay/adaptor/qianfan',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/1Panel-dev/MaxKB/issues/3862', seen: '2026-11-23' },
  ],
})
