import { defineKind } from './kind.ts'

export default defineKind({
  id: 'localai',
  name: 'LocalAI',
  class: 'local',
  about: 'A LocalAI server, with or without keys.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://localhost:8080/v1' }], path: '/v1', accepts: [''] },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:8080' }], path: '', auth: 'x-api-key' },
    { wire: 'ollama', bases: [{ url: 'http://localhost:8080' }], path: '' },
  ],
  key: {
    need: 'optional',
    variables: ['LOCALAI_API_KEY', 'LOCAL_AI_API_KEY', 'API_KEY'],
    shapes: [],
    fillers: ['test'],
  },
  auth: 'bearer',
  serverKey: {
    options: [],
    variables: ['LOCALAI_API_KEY', 'API_KEY'],
    source: {
      url: 'https://github.com/mudler/LocalAI/blob/82c191af/core/cli/run.go',
      seen: '2026-11-23',
    },
  },
  urlVariables: ['LOCALAI_BASE_URL', 'LOCAL_AI_BASE_PATH'],
  ports: [8080],
  mistakes: [],
  notes: [
    'It serves the OpenAI routes with and without /v1.',
    'Keys from LOCALAI_API_KEY (several, with commas) are any text; those of its user database begin with lai-.',
    'It also reads a variable that is only called API_KEY, which other programs set too.',
  ],
  sources: [
    { url: 'https://github.com/mudler/LocalAI/blob/82c191af/core/cli/run.go', seen: '2026-11-23' },
    { url: 'https://github.com/mudler/LocalAI/tree/82c191af/core/http/auth', seen: '2026-11-23' },
    {
      url: 'https://github.com/mudler/LocalAI/blob/HEAD/core/http/routes/openai.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mudler/LocalAI/blob/HEAD/core/http/routes/anthropic.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mudler/LocalAI/blob/HEAD/core/http/routes/ollama.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mudler/LocalAI/blob/HEAD/core/http/routes/localai.go',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'the name in the gallery or in the model’s config file',
    examples: ['llama-3.2-1b-instruct:q4_k_m'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/.well-known/localai.json', holds: 'endpoint_groups' }],
  },
})
