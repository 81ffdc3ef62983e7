import { defineKind } from './kind.ts'

export default defineKind({
  id: 'sglang',
  name: 'SGLang',
  class: 'local',
  about: 'An SGLang server, with or without --api-key.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://127.0.0.1:30000/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://127.0.0.1:30000' }], path: '', auth: 'x-api-key' },
    { wire: 'ollama', bases: [{ url: 'http://127.0.0.1:30000' }], path: '' },
  ],
  key: { need: 'optional', variables: ['SGLANG_API_KEY'], shapes: [], fillers: ['EMPTY'] },
  auth: 'bearer',
  serverKey: {
    options: ['--api-key'],
    variables: [],
    source: {
      url: 'https://github.com/sgl-project/sglang/blob/0ce3659c/python/sglang/srt/utils/auth.py',
      seen: '2026-11-23',
    },
  },
  ports: [30000],
  mistakes: [
    {
      url: 'http://{host}',
      wire: 'openai',
      happens: '404: the OpenAI routes are all under /v1',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/sgl-project/sglang/blob/HEAD/python/sglang/srt/entrypoints/http_server.py',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Its key is looked for in Authorization: Bearer and in x-api-key, on every path but /health, /ready and /metrics.',
    '--admin-api-key is another key, for administration; without one those paths answer 403.',
  ],
  sources: [
    {
      url: 'https://github.com/sgl-project/sglang/blob/0ce3659c/python/sglang/srt/utils/auth.py',
      seen: '2026-11-23',
    },
    { url: 'https://docs.openclaw.ai/providers/sglang', seen: '2026-11-23' },
    { url: 'https://docs.sglang.io/docs/basic_usage/anthropic_api', seen: '2026-11-23' },
    { url: 'https://docs.sglang.io/docs/basic_usage/ollama_api', seen: '2026-11-23' },
    { url: 'https://docs.sglang.io/docs/basic_usage/native_api.md', seen: '2026-11-23' },
  ],
  models: {
    shape: 'a Hugging Face id, or --served-model-name',
    examples: ['meta-llama/Llama-3.1-8B-Instruct'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/get_model_info', holds: 'model_path' }],
  },
})
