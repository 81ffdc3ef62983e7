import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ramalama',
  name: 'RamaLama',
  class: 'local',
  about: 'A model served by RamaLama (ramalama serve).',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:8080/v1' }], path: '/v1' }],
  key: { need: 'optional', variables: ['RAMALAMA_API_KEY'], shapes: [] },
  auth: 'bearer',
  ports: [8080],
  mistakes: [],
  notes: [
    'Without --port it takes the first free port from 8080 to 8180: a fixed address may belong to another server.',
    'It runs llama.cpp or vLLM in a container and listens on every interface.',
    'RAMALAMA_API_KEY is what its own client commands send; ramalama serve has no option for a key.',
  ],
  sources: [
    {
      url: 'https://github.com/containers/ramalama/blob/8bc1f0a3/docs/ramalama-serve.1.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/containers/ramalama/blob/8bc1f0a3/docs/ramalama-chat.1.md',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the name of the served model', examples: ['granite3.1-dense'] },
  probe: { models: '/models', modelsNeedKey: false },
})
