import { defineKind } from './kind.ts'

export default defineKind({
  id: 'deepseek',
  name: 'DeepSeek',
  class: 'cloud',
  about: 'The DeepSeek API at api.deepseek.com.',
  hosts: ['api.deepseek.com'],
  apis: [
    { wire: 'openai', bases: [{ url: 'https://api.deepseek.com' }], accepts: ['/v1', '/beta'] },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://api.deepseek.com/anthropic' }],
      auth: 'x-api-key',
    },
  ],
  key: {
    need: 'required',
    variables: ['DEEPSEEK_API_KEY'],
    shapes: [
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9]{32}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/deepseek/deepseek.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://platform.deepseek.com/api_keys',
  },
  auth: 'bearer',
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^deepseek-',
    examples: ['deepseek-v4-pro', 'deepseek-v4-flash'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.deepseek.com/anthropic',
      wire: 'openai',
      happens: 'another protocol is served there: 404',
      cure: 'https://api.deepseek.com',
      sure: 'documented',
      source: { url: 'https://api-docs.deepseek.com/guides/anthropic_api', seen: '2026-11-23' },
    },
    {
      url: 'https://api.deepseek.com',
      wire: 'anthropic',
      happens: 'another protocol is served there: 404',
      cure: 'https://api.deepseek.com/anthropic',
      sure: 'documented',
      source: { url: 'https://api-docs.deepseek.com/guides/anthropic_api', seen: '2026-11-23' },
    },
  ],
  notes: ['`/v1` is accepted and has nothing to do with a version.'],
  sources: [{ url: 'https://api-docs.deepseek.com', seen: '2026-11-23' }],
})
