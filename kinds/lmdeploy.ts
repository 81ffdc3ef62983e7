import { defineKind } from './kind.ts'

export default defineKind({
  id: 'lmdeploy',
  name: 'LMDeploy',
  class: 'local',
  about: 'The api_server of LMDeploy, with or without --api-keys.',
  hosts: [],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'http://localhost:23333/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:23333' }], path: '', auth: 'bearer' },
  ],
  key: { need: 'optional', variables: [], shapes: [], fillers: ['none', 'dummy'] },
  auth: 'bearer',
  serverKey: {
    options: ['--api-keys'],
    variables: [],
    source: {
      url: 'https://github.com/InternLM/lmdeploy/blob/1263d5cd/lmdeploy/serve/openai/api_server.py',
      seen: '2026-11-23',
    },
  },
  ports: [23333],
  mistakes: [],
  notes: [
    'On the Anthropic wire it reads the bearer token, not x-api-key, and wants the anthropic-version header.',
    '/health, /docs, /redoc and /nodes never need the key.',
  ],
  sources: [
    {
      url: 'https://github.com/InternLM/lmdeploy/blob/1263d5cd/lmdeploy/serve/openai/api_server.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/InternLM/lmdeploy/blob/1263d5cd/docs/en/integration/claude_code.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/InternLM/lmdeploy/blob/1263d5cd/lmdeploy/serve/openai/protocol.py',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'the name or the path of the model',
    examples: ['internlm/internlm2_5-7b-chat'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/v1/models', holds: 'lmdeploy' }],
  },
})
