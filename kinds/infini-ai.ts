import { defineKind } from './kind.ts'

export default defineKind({
  id: 'infini-ai',
  name: 'Infini-AI GenStudio',
  class: 'cloud',
  about: 'Open models on Infini-AI (Wuwen Xinqiong), pay as you go or by Coding Plan.',
  hosts: ['cloud.infini-ai.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://cloud.infini-ai.com/maas/v1', note: 'pay as you go' },
        {
          url: 'https://cloud.infini-ai.com/maas/coding/v1',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://cloud.infini-ai.com/maas/coding',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['INFINIAI_API_KEY', 'INFINI_API_KEY'],
    shapes: [
      {
        prefix: 'sk-cp-',
        pattern: '^sk-cp-[A-Za-z0-9_-]{10,}$',
        sure: 'observed',
        source: { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
      },
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
      },
    ],
    page: 'https://cloud.infini-ai.com/iam/secret/key',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays: the Coding Plan has a path and keys of its own.',
      values: ['coding'],
      example: 'coding',
    },
  },
  models: { shape: 'a bare name', examples: ['deepseek-v3.2', 'glm-5'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://cloud.infini-ai.com/maas/coding',
      wire: 'openai',
      happens: 'this is the base of the Anthropic wire; that of the OpenAI wire ends in /v1',
      cure: 'https://cloud.infini-ai.com/maas/coding/v1',
      sure: 'observed',
      source: { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    },
  ],
  notes: [
    'Keys of the Coding Plan begin with `sk-cp-` and are not interchangeable with the ordinary ones; what is known of the plan was read in public configurations.',
    'Errors are a body of code and msg: 60000 for a missing key, 10009 for a wrong one, 10021 for a key of the other product.',
    'MiniMax uses `sk-cp-` too: the host decides.',
    'The Coding Plan has no /responses, and 405 means that a model does not speak the protocol used.',
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/docs/refs/heads/main/authentication/docs-authentication.yml',
      seen: '2026-11-24',
    },
  ],
})
