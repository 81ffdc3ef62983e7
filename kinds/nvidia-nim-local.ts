import { defineKind } from './kind.ts'

export default defineKind({
  id: 'nvidia-nim-local',
  name: 'NVIDIA NIM container',
  class: 'local',
  about: 'A NIM container of your own, as it comes from the NGC registry.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:8000/v1' }], path: '/v1' }],
  key: {
    need: 'optional',
    variables: ['NVIDIA_NIM_API_KEY'],
    shapes: [],
    fillers: ['not-used'],
  },
  auth: 'bearer',
  urlVariables: ['NVIDIA_BASE_URL', 'NVIDIA_NIM_API_BASE'],
  ports: [8000],
  models: { shape: 'publisher/model', examples: ['meta/llama-3.1-8b-instruct'] },
  probe: { models: '/models', modelsNeedKey: false },
  mistakes: [],
  notes: [
    'NGC_API_KEY lets the container fetch its image and weights; no request to the container needs it.',
    'A key that begins with `nvapi-` is good at the hosted API: kind `nvidia-nim`.',
    'Hosted and self-hosted models have the same ids, so only base_url tells them apart.',
    'Whether it is ready is asked at /v1/health/ready.',
  ],
  sources: [
    { url: 'https://docs.api.nvidia.com/nim/docs/self-hosting-llm-nims', seen: '2026-11-23' },
    {
      url: 'https://docs.nvidia.com/nim/large-language-models/2.0.0/reference/api-reference.html',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/NVIDIA/nim-deploy/tree/3c6bcbd0', seen: '2026-11-23' },
  ],
})
