import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ollama',
  name: 'Ollama',
  class: 'local',
  about: 'A local Ollama server.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://localhost:11434/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:11434' }], path: '', auth: 'x-api-key' },
    { wire: 'ollama', bases: [{ url: 'http://localhost:11434' }], path: '' },
  ],
  key: { need: 'ignored', variables: ['OLLAMA_API_KEY'], shapes: [], fillers: ['ollama'] },
  auth: 'bearer',
  ports: [11434],
  mistakes: [
    {
      url: 'http://{host}',
      wire: 'openai',
      happens: 'requests go to /chat/completions, which Ollama does not route: 404',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/HEAD/docs/api/openai-compatibility.mdx',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}/api',
      wire: 'openai',
      happens: 'the native API, with another shape of request and answer',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/HEAD/docs/api/openai-compatibility.mdx',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}/api',
      wire: 'ollama',
      happens: 'the routes begin with /api themselves',
      cure: 'http://{host}',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/HEAD/docs/api/openai-compatibility.mdx',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'There is no authentication; clients send any text.',
    'OLLAMA_HOST=http://box means port 80, OLLAMA_HOST=box means 11434.',
  ],
  sources: [
    {
      url: 'https://github.com/ollama/ollama/blob/HEAD/docs/api/openai-compatibility.mdx',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'name:tag', examples: ['llama3.2', 'gpt-oss:20b'] },
  probe: {
    models: '/models',
    modelsNeedKey: false,
    identity: [{ path: '/api/version', holds: 'version' }],
  },
})
