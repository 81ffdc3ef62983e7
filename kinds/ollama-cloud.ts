import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ollama-cloud',
  name: 'Ollama Cloud',
  class: 'cloud',
  about: 'The hosted models of Ollama, at ollama.com.',
  vendor: 'ollama',
  hosts: ['ollama.com'],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'https://ollama.com/v1' }] },
    { wire: 'ollama', bases: [{ url: 'https://ollama.com' }] },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://ollama.com',
          note: 'many configure it; the vendor describes this wire for the local server',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['OLLAMA_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[a-f0-9]{32}\\.[A-Za-z0-9_-]{24}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/6381fa45/cmd/generate/config/rules/ollama.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://ollama.com/settings/keys',
  },
  auth: 'bearer',
  urlVariables: ['OLLAMA_HOST'],
  models: {
    shape: 'name:tag, without the -cloud that a local server adds',
    routedBy: ['ollama/', 'ollama_chat/'],
    examples: ['gpt-oss:120b', 'deepseek-v3.1:671b'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://ollama.com/api',
      wire: 'openai',
      happens: 'the native API, with another shape of request and answer',
      cure: 'https://ollama.com/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/fb307609/docs/api/authentication.mdx',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://ollama.com/v1',
      wire: 'ollama',
      happens: 'the native routes begin with /api, straight after the host',
      cure: 'https://ollama.com',
      sure: 'documented',
      source: {
        url: 'https://github.com/ollama/ollama/blob/fb307609/docs/api/authentication.mdx',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A server of your own, also one that passes models with -cloud on, needs no key: kind `ollama`.',
    'The ollama package sends OLLAMA_API_KEY only to https://ollama.com itself.',
    'The same model is gpt-oss:120b-cloud at a local server and gpt-oss:120b here.',
    'A key of Zhipu or Z.ai looks almost alike: 16 characters after the dot, here 24.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/ollama-cloud/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/ollama/ollama/blob/fb307609/docs/api/authentication.mdx',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/ollama/ollama-js/blob/HEAD/src/utils.ts', seen: '2026-11-23' },
    { url: 'https://github.com/ollama/ollama-js/blob/HEAD/README.md', seen: '2026-11-23' },
    { url: 'https://docs.ollama.com/api/anthropic-compatibility.md', seen: '2026-11-23' },
    {
      url: 'https://github.com/praetorian-inc/titus/blob/369d8dc4/pkg/rule/rules/ollama.yml',
      seen: '2026-11-23',
    },
  ],
})
