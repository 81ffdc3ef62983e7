import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ovh',
  name: 'OVHcloud AI Endpoints',
  class: 'cloud',
  about: 'Open models of OVHcloud, also without a key at a low rate.',
  hosts: ['oai.endpoints.kepler.ai.cloud.ovh.net', '*.endpoints.kepler.ai.cloud.ovh.net'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://oai.endpoints.kepler.ai.cloud.ovh.net/v1' }],
      accepts: ['/api/openai_compat/v1'],
    },
  ],
  key: {
    need: 'optional',
    variables: ['OVHCLOUD_API_KEY'],
    shapes: [],
    page: 'https://ovh.com/manager',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['Meta-Llama-3_3-70B-Instruct'] },
  probe: { models: '/models', modelsNeedKey: false },
  mistakes: [],
  notes: [
    'Without a key it answers at a low rate limit.',
    'The application and consumer keys of the classic OVH API are for other services.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/ovhcloud/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/ovhcloud/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://strandsagents.com/docs/community/model-providers/ovhcloud-ai-endpoints/',
      seen: '2026-11-23',
    },
    {
      url: 'https://developers.llamaindex.ai/python/framework-api-reference/llms/ovhcloud',
      seen: '2026-11-23',
    },
  ],
})
