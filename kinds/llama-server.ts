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
      responses: true,
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
    fillers: [
      'no_key',
      'no-key',
      'sk-no-key-required',
      'sk-no-key',
      'llama.cpp',
      'llama-cpp',
      'llamacpp',
    ],
  },
  auth: 'bearer',
  serverKey: {
    options: ['--api-key'],
    variables: ['LLAMA_API_KEY'],
    source: {
      url: 'https://github.com/ggml-org/llama.cpp/blob/HEAD/tools/server/README.md',
      seen: '2026-11-23',
    },
  },
  ports: [8080, 9931],
  answers: [
    {
      status: 503,
      holds: 'Loading model',
      means: 'it is still loading its model, and answers so before it looks at any key',
      cure: 'wait until GET /health answers 200',
      sure: 'documented',
      source: {
        url: 'https://github.com/ggml-org/llama.cpp/blob/HEAD/tools/server/README.md',
        seen: '2026-11-23',
      },
    },
  ],
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
    'Older builds answer GET /v1/models without a key, so that it proves nothing about one; newer ones refuse it.',
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
    identity: [{ path: '/props', holds: 'default_generation_settings' }],
    signs: [{ header: 'server', holds: 'llama.cpp' }],
    anyModel: true,
    listen: '--host 0.0.0.0',
  },
})
