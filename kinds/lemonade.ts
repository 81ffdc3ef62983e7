import { defineKind } from './kind.ts'

export default defineKind({
  id: 'lemonade',
  name: 'Lemonade Server',
  class: 'local',
  about: 'The Lemonade server of AMD, with or without LEMONADE_API_KEY.',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [{ url: 'http://localhost:13305/v1' }],
      path: '/v1',
      accepts: ['/api/v1', '/v0', '/api/v0'],
    },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:13305' }], path: '', auth: 'x-api-key' },
    { wire: 'ollama', bases: [{ url: 'http://localhost:13305' }], path: '' },
  ],
  key: { need: 'optional', variables: ['LEMONADE_API_KEY'], shapes: [], fillers: ['lemonade'] },
  auth: 'bearer',
  serverKey: {
    options: [],
    variables: ['LEMONADE_API_KEY'],
    source: {
      url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039e/README.md',
      seen: '2026-11-23',
    },
  },
  urlVariables: ['LEMONADE_API_BASE'],
  ports: [13305, 8000],
  mistakes: [
    {
      url: 'http://{host}:8000/api/v1',
      wire: 'openai',
      happens:
        'connection refused by versions of today, whose port is 13305; 8000 was that of old ones',
      cure: 'http://{host}:13305/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/lemonade.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The port was 8000 before it became 13305.',
    'LEMONADE_ADMIN_API_KEY is another key, for the paths under /internal.',
  ],
  sources: [
    { url: 'https://github.com/lemonade-sdk/lemonade/blob/e385039e/README.md', seen: '2026-11-23' },
    {
      url: 'https://github.com/lemonade-sdk/lemonade/blob/HEAD/docs/api/anthropic.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/lemonade-sdk/lemonade/blob/HEAD/docs/api/ollama.md',
      seen: '2026-11-23',
    },
    { url: 'https://man.archlinux.org/man/lemonade.1.en.txt', seen: '2026-11-23' },
  ],
  models: {
    shape: 'the name of a model with what it runs on as its ending',
    examples: ['Llama-3.2-1B-Instruct-Hybrid', 'Qwen3-0.6B-GGUF'],
  },
  probe: { models: '/models' },
})
