import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ollama',
  name: 'Ollama',
  class: 'local',
  about: 'A local Ollama server.',
  hosts: [],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'http://localhost:11434/v1' }], path: '/v1' },
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
    {
      url: 'http://{host}/api/v1',
      wire: 'openai',
      happens:
        'the native API lies under /api and the OpenAI one under /v1, so both together lead nowhere: 404',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/HEAD/docs/api/openai-compatibility.mdx',
        seen: '2026-11-26',
      },
    },
    {
      url: 'http://{host}/v1/api',
      wire: 'openai',
      happens:
        'the native API lies under /api and the OpenAI one under /v1, so both together lead nowhere: 404',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/HEAD/docs/api/openai-compatibility.mdx',
        seen: '2026-11-26',
      },
    },
    {
      url: 'http://localhost/v1',
      wire: 'openai',
      happens: 'without a port requests go to 80, where nothing answers or another program does',
      cure: 'http://localhost:11434/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/microsoft/graphrag/issues/339',
        seen: '2026-11-26',
      },
    },
    {
      url: 'http://127.0.0.1/v1',
      wire: 'openai',
      happens: 'without a port requests go to 80, where nothing answers or another program does',
      cure: 'http://127.0.0.1:11434/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/microsoft/graphrag/issues/339',
        seen: '2026-11-26',
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
  models: {
    shape: 'name:tag',
    routedBy: ['ollama/', 'ollama_chat/', 'openai/'],
    examples: ['llama3.2', 'gpt-oss:20b'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: false,
    identity: [
      { path: '/', holds: 'Ollama is running' },
      { path: '/api/version', holds: 'version' },
    ],
    listen: 'OLLAMA_HOST=0.0.0.0',
  },
})
