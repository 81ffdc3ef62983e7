import { defineKind } from './kind.ts'

export default defineKind({
  id: 'litellm-proxy',
  name: 'LiteLLM proxy',
  class: 'gateway',
  about: 'The LiteLLM proxy in front of many vendors.',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [{ url: 'http://localhost:4000/v1' }],
      path: '/v1',
      accepts: [''],
    },
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
      {
        prefix: 'sk-litellm-',
        pattern: '^sk-litellm-[A-Za-z0-9_-]{8,}$',
        sure: 'observed',
        source: { url: 'https://github.com/BerriAI/litellm/issues/482', seen: '2026-11-26' },
      },
      {
        prefix: 'eyJ',
        pattern: '^eyJ[A-Za-z0-9_.-]{20,}$',
        sure: 'documented',
        name: 'a JWT, where the proxy is set up for it',
        source: {
          url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/proxy/jwt_key_mapping.md',
          seen: '2026-11-23',
        },
      },
    ],
    fillers: ['sk-1234', 'anything'],
  },
  auth: 'bearer',
  serverKey: {
    options: [],
    variables: ['LITELLM_MASTER_KEY'],
    also: ['DATABASE_URL'],
    source: {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/proxy/virtual_keys.md',
      seen: '2026-11-23',
    },
  },
  ports: [4000],
  answers: [
    {
      holds: 'LiteLLM Virtual Key expected',
      means: 'the value is no key of this proxy: its keys begin with sk-',
      cure: 'use the master key or a virtual key of the proxy',
      refuses: 'key',
      sure: 'documented',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/proxy/virtual_keys.md',
        seen: '2026-11-23',
      },
    },
    {
      status: 400,
      holds: 'No connected db',
      means: 'the key is not the master key, and without a database the proxy knows no other one',
      cure: 'use the master key, or give the proxy a database for virtual keys',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://pypi.org/project/litellm/1.99.0/', seen: '2026-11-26' },
    },
  ],
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
  models: {
    shape: 'a model_name of its config, or provider/model',
    routedBy: ['litellm_proxy/'],
    examples: ['gpt-4o'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/health/liveliness', holds: "I'm alive!" }],
    signs: [{ header: 'x-litellm-version', holds: '' }],
  },
})
