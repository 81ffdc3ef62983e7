import { defineKind } from './kind.ts'

export default defineKind({
  id: 'vllm',
  name: 'vLLM',
  class: 'local',
  about: 'A vLLM server (vllm serve).',
  hosts: [],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'http://localhost:8000/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:8000' }], path: '', auth: 'bearer' },
  ],
  key: {
    need: 'optional',
    variables: ['VLLM_API_KEY'],
    shapes: [],
    fillers: ['EMPTY', 'token-abc123'],
  },
  auth: 'bearer',
  serverKey: {
    options: ['--api-key'],
    variables: ['VLLM_API_KEY'],
    source: {
      url: 'https://github.com/vllm-project/vllm/blob/HEAD/docs/serving/openai_compatible_server.md',
      seen: '2026-11-26',
    },
  },
  ports: [8000],
  mistakes: [
    {
      url: 'http://{host}',
      wire: 'openai',
      happens: '404: only /v1 carries the OpenAI routes',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/vllm-project/vllm/blob/HEAD/docs/serving/openai_compatible_server.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The key protects only paths under /v1.',
    'On the Anthropic wire it reads the bearer token, not x-api-key.',
  ],
  sources: [
    {
      url: 'https://github.com/vllm-project/vllm/blob/HEAD/docs/serving/openai_compatible_server.md',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'a Hugging Face id, or --served-model-name',
    routedBy: ['hosted_vllm/', 'vllm/'],
    examples: ['Qwen/Qwen3-8B'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [
      { path: '/v1/models', holds: '"owned_by":"vllm"' },
      { path: '/version', holds: 'version' },
    ],
  },
})
