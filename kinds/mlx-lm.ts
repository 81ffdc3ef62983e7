import { defineKind } from './kind.ts'

export default defineKind({
  id: 'mlx-lm',
  name: 'mlx_lm.server',
  class: 'local',
  about: 'The server of MLX LM (mlx_lm.server).',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://127.0.0.1:8080/v1' }], path: '/v1' }],
  key: { need: 'ignored', variables: [], shapes: [], fillers: ['mlx'] },
  auth: 'bearer',
  ports: [8080],
  mistakes: [
    {
      url: 'http://{host}',
      wire: 'openai',
      happens: 'chat works, but bare /completions and /models answer 404',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ml-explore/mlx-lm/blob/d78bf58e/mlx_lm/server.py',
        seen: '2026-11-23',
      },
    },
  ],
  notes: ['It has no authentication.'],
  sources: [
    {
      url: 'https://github.com/ml-explore/mlx-lm/blob/d78bf58e/mlx_lm/server.py',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/ml-explore/mlx-lm/blob/HEAD/mlx_lm/SERVER.md', seen: '2026-11-23' },
  ],
  models: {
    shape: 'a Hugging Face id, or a path below the folder it was started in',
    examples: ['mlx-community/Mistral-7B-Instruct-v0.3-4bit'],
  },
  probe: { models: '/models', modelsNeedKey: false },
})
