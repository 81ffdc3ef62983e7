import { defineKind } from './kind.ts'

export default defineKind({
  id: 'llama-cpp-python',
  name: 'llama-cpp-python server',
  class: 'local',
  about: 'The server of llama-cpp-python (python -m llama_cpp.server).',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:8000/v1' }], path: '/v1' }],
  key: { need: 'optional', variables: ['API_KEY'], shapes: [], fillers: ['sk-xxx'] },
  auth: 'bearer',
  serverKey: {
    options: ['--api_key'],
    variables: ['API_KEY'],
    source: {
      url: 'https://github.com/abetlen/llama-cpp-python/tree/3691546f/llama_cpp/server',
      seen: '2026-11-23',
    },
  },
  ports: [8000],
  mistakes: [],
  notes: [
    'Its settings come from the environment too: API_KEY, HOST and PORT, names that other programs set as well.',
    'A wrong key is answered 401 with "Invalid API key" in `detail`.',
    'Behind a proxy its root_path comes before /v1.',
  ],
  sources: [
    {
      url: 'https://github.com/abetlen/llama-cpp-python/tree/3691546f/llama_cpp/server',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/abetlen/llama-cpp-python/blob/HEAD/docs/server.md',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'the path of the model, or its model_alias',
    examples: ['gpt-4-vision-preview'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/openapi.json', holds: 'llama.cpp Python API' }],
  },
})
