import { defineKind } from './kind.ts'

export default defineKind({
  id: 'tgi',
  name: 'Text Generation Inference',
  class: 'local',
  about: 'A Text Generation Inference server of Hugging Face.',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'http://localhost:8080/v1',
          note: 'the image, as its documentation publishes it (-p 8080:80)',
        },
        { url: 'http://localhost:3000/v1', note: 'the router started outside of Docker' },
      ],
      path: '/v1',
    },
  ],
  key: { need: 'optional', variables: ['API_KEY'], shapes: [], fillers: ['-'] },
  auth: 'bearer',
  serverKey: {
    options: ['--api-key'],
    variables: ['API_KEY'],
    source: {
      url: 'https://github.com/huggingface/text-generation-inference/blob/db931fcf/router/src/server.rs',
      seen: '2026-11-23',
    },
  },
  ports: [3000, 8080],
  mistakes: [],
  notes: [
    'The server reads its key from a variable that is only called API_KEY, which other programs set too.',
    'Keys are compared without regard to case; a wrong one is answered 401 with an empty body.',
    '/v1/models, /info and /health need no key, so they prove nothing about one.',
    'The project is in maintenance mode.',
  ],
  sources: [
    {
      url: 'https://github.com/huggingface/text-generation-inference/blob/db931fcf/router/src/server.rs',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/huggingface/text-generation-inference/blob/db931fcf/Dockerfile',
      seen: '2026-11-23',
    },
    {
      url: 'https://huggingface.co/docs/text-generation-inference/en/reference/api_reference',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'any text: one model is served', examples: ['tgi'] },
  probe: {
    models: '/models',
    modelsNeedKey: false,
    identity: [{ path: '/info', holds: 'max_total_tokens' }],
  },
})
