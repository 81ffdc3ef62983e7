import { defineKind } from './kind.ts'

export default defineKind({
  id: 'text-generation-webui',
  name: 'text-generation-webui',
  class: 'local',
  about: 'The API of text-generation-webui (oobabooga), started with --api.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://127.0.0.1:5000/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://127.0.0.1:5000' }], path: '', auth: 'x-api-key' },
  ],
  key: {
    need: 'optional',
    variables: [],
    shapes: [],
    fillers: ['sk-111111111111111111111111111111111111111111111111'],
  },
  auth: 'bearer',
  serverKey: {
    options: ['--api-key'],
    variables: [],
    source: {
      url: 'https://github.com/oobabooga/text-generation-webui/blob/1dcde41d/docs/12%20-%20OpenAI%20API.md',
      seen: '2026-11-23',
    },
  },
  ports: [5000],
  mistakes: [
    {
      url: 'http://{host}:7860/v1',
      wire: 'openai',
      happens: 'that is the port of the web page; the API listens on another one, 5000',
      cure: 'http://{host}:5000/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/oobabooga/text-generation-webui/blob/1dcde41d/docs/12%20-%20OpenAI%20API.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}:7860',
      wire: 'openai',
      happens: 'that is the port of the web page; the API listens on another one, 5000',
      cure: 'http://{host}:5000/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/oobabooga/text-generation-webui/blob/1dcde41d/docs/12%20-%20OpenAI%20API.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}:7860',
      wire: 'anthropic',
      happens: 'that is the port of the web page; the API listens on another one, 5000',
      cure: 'http://{host}:5000',
      sure: 'documented',
      source: {
        url: 'https://github.com/oobabooga/text-generation-webui/blob/1dcde41d/docs/12%20-%20OpenAI%20API.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}:5001/v1',
      wire: 'openai',
      happens:
        'nothing answers, or KoboldCpp does, unless --api-port moved the API there from 5000',
      cure: 'http://{host}:5000/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/art-from-the-machine/Mantella/pull/84',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Without --api there is no API; --api-port or OPENEDAI_PORT moves it.',
    'The Anthropic wire looks at x-api-key only, the OpenAI wire at Authorization: Bearer only.',
    'Without --listen it answers 400 to a Host header other than localhost and 127.0.0.1.',
    'It shares its port with TabbyAPI.',
  ],
  sources: [
    {
      url: 'https://github.com/oobabooga/text-generation-webui/blob/1dcde41d/docs/12%20-%20OpenAI%20API.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/oobabooga/text-generation-webui/blob/1dcde41d/modules/api/script.py',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'a folder or a file; mostly ignored, the loaded model answers',
    examples: ['Qwen3-8B-Q4_K_M.gguf'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/v1/internal/model/info', holds: 'model_name' }],
  },
})
