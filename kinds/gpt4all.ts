import { defineKind } from './kind.ts'

export default defineKind({
  id: 'gpt4all',
  name: 'GPT4All',
  class: 'local',
  about: 'The local API server of GPT4All.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:4891/v1' }], path: '/v1' }],
  key: {
    need: 'ignored',
    variables: [],
    shapes: [],
    fillers: ['not needed for a local LLM'],
  },
  auth: 'bearer',
  ports: [4891],
  mistakes: [
    {
      url: 'https://localhost:4891/v1',
      happens: 'the connection fails: it answers plain HTTP only',
      cure: 'http://localhost:4891/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/nomic-ai/gpt4all/blob/cd70db29/gpt4all-bindings/python/docs/gpt4all_api_server/home.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://127.0.0.1:4891/v1',
      happens: 'the connection fails: it answers plain HTTP only',
      cure: 'http://127.0.0.1:4891/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/nomic-ai/gpt4all/blob/cd70db29/gpt4all-bindings/python/docs/gpt4all_api_server/home.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://[::1]:4891/v1',
      happens: 'connection refused: it listens on 127.0.0.1 and not on the IPv6 loopback',
      cure: 'http://127.0.0.1:4891/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/nomic-ai/gpt4all/blob/cd70db29/gpt4all-bindings/python/docs/gpt4all_api_server/home.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'It is off until “Enable Local API Server” is ticked in the settings, where the port can be changed too.',
    'Nothing outside of the machine reaches it.',
  ],
  sources: [
    {
      url: 'https://github.com/nomic-ai/gpt4all/blob/cd70db29/gpt4all-bindings/python/docs/gpt4all_api_server/home.md',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the name that the application shows', examples: ['Phi-3 Mini Instruct'] },
  probe: { models: '/models', modelsNeedKey: false },
})
