import { defineKind } from './kind.ts'

export default defineKind({
  id: 'llama-server',
  name: 'llama-server',
  class: 'local',
  about: 'The server of llama.cpp, with or without --api-key.',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'http://localhost:8080/v1' }, { url: 'http://localhost:9931/v1' }],
      path: '/v1',
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'http://localhost:8080' }, { url: 'http://localhost:9931' }],
      path: '',
      auth: 'x-api-key',
    },
  ],
  key: {
    need: 'optional',
    variables: ['LLAMA_API_KEY'],
    shapes: [],
    fillers: ['no_key', 'no-key', 'sk-no-key-required', 'sk-no-key'],
  },
  auth: 'bearer',
  ports: [8080, 9931],
  mistakes: [
    {
      url: 'http://{host}',
      wire: 'openai',
      happens:
        'chat works, but bare /completions and /embeddings answer in formats that are not OpenAI’s',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ggml-org/llama.cpp/blob/HEAD/tools/server/README.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Without --api-key it ignores whatever key it is sent.',
    'GET /v1/models needs no key, so it proves nothing about one.',
    'The default port is being moved from 8080 to 9931.',
  ],
  sources: [
    {
      url: 'https://github.com/ggml-org/llama.cpp/blob/HEAD/tools/server/README.md',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the path of the -m file, or its --alias', examples: ['qwen3-8b'] },
  probe: {
    models: '/models',
    modelsNeedKey: false,
    identity: [{ path: '/props', holds: 'default_generation_settings' }],
  },
})
