import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ctyun-xirang',
  name: 'China Telecom Xirang',
  class: 'cloud',
  about: 'Models on Xirang TokenHub of China Telecom Cloud.',
  hosts: ['ai.ctaigw.cn', 'wishub-x1.ctyun.cn'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://ai.ctaigw.cn/v1' },
        { url: 'https://ai.ctaigw.cn/coding/v1', when: { plan: 'coding' }, note: 'plans' },
      ],
      accepts: ['https://wishub-x1.ctyun.cn/v1'],
    },
    { wire: 'anthropic', bases: [{ url: 'https://ai.ctaigw.cn/coding' }] },
  ],
  key: { need: 'required', variables: [], shapes: [] },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays: plans have a path of their own.',
      values: ['coding'],
      example: 'coding',
    },
  },
  models: { shape: 'a bare name', examples: ['GLM-5-Pro'] },
  mistakes: [
    {
      url: 'https://ai.ctaigw.cn/coding',
      wire: 'openai',
      happens: 'this is the base of the Anthropic wire; that of the OpenAI wire ends in /v1',
      cure: 'https://ai.ctaigw.cn/coding/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
        seen: '2026-11-24',
      },
    },
  ],
  notes: [
    'wishub-x1.ctyun.cn is the older host, which clients still list.',
    'The paths of ai.ctaigw.cn were read in one client catalog.',
    'No variable for the key is usual: write `api_key`.',
  ],
  sources: [
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
