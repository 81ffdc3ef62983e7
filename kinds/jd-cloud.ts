import { defineKind } from './kind.ts'

export default defineKind({
  id: 'jd-cloud',
  name: 'JD Cloud JoyBuilder',
  class: 'cloud',
  about: 'Models on JoyBuilder of JD Cloud, pay as you go or by plan.',
  hosts: ['modelservice.jdcloud.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://modelservice.jdcloud.com/v1', note: 'pay as you go' },
        {
          url: 'https://modelservice.jdcloud.com/coding/openai/v1',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://modelservice.jdcloud.com/tokenPlan/openai/v1',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://modelservice.jdcloud.com/coding/anthropic',
          when: { plan: 'coding' },
          note: 'Coding Plan',
        },
        {
          url: 'https://modelservice.jdcloud.com/tokenPlan/anthropic',
          when: { plan: 'token' },
          note: 'Token Plan',
        },
      ],
    },
  ],
  key: { need: 'required', variables: [], shapes: [] },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays; each has a path of its own.',
      values: ['coding', 'token'],
      example: 'coding',
    },
  },
  models: { shape: 'a bare name', examples: ['maas-token-latest', 'GLM-5'] },
  mistakes: [],
  notes: [
    'The addresses were read in public configurations.',
    'Keys were seen as `pk-` and a UUID.',
    'No variable for the key is usual: write `api_key`.',
    'The Anthropic wire is known for the plans only.',
  ],
  sources: [
    { url: 'https://docs.jdcloud.com/cn/jdaip/PackageOverview', seen: '2026-11-24' },
    { url: 'https://github.com/imjuya/juya-ai-daily/issues/39', seen: '2026-11-24' },
  ],
})
