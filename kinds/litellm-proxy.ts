import { defineKind } from './kind.ts'

export default defineKind({
  id: 'litellm-proxy',
  name: 'LiteLLM proxy',
  class: 'gateway',
  about: 'The LiteLLM proxy in front of many vendors.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://localhost:4000/v1' }], path: '/v1', accepts: [''] },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:4000' }], path: '', auth: 'x-api-key' },
  ],
  key: {
    need: 'required',
    variables: ['LITELLM_PROXY_API_KEY', 'LITELLM_MASTER_KEY'],
    shapes: [
      {
        prefix: 'sk-',
        pattern: '^sk-',
        sure: 'documented',
        source: {
          url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/proxy/virtual_keys.md',
          seen: '2026-11-23',
        },
      },
    ],
    fillers: ['sk-1234'],
  },
  auth: 'bearer',
  ports: [4000],
  mistakes: [],
  notes: [
    'It wants keys that begin with sk-, whatever follows.',
    'It serves /chat/completions with and without /v1.',
  ],
  sources: [
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/proxy/virtual_keys.md',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'a model_name of its config, or provider/model', examples: ['gpt-4o'] },
  probe: { models: '/models', modelsNeedKey: true },
})
