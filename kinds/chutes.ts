import { defineKind } from './kind.ts'

export default defineKind({
  id: 'chutes',
  name: 'Chutes',
  class: 'cloud',
  about: 'Open models on Chutes, shared and of your own.',
  hosts: ['llm.chutes.ai', '*.chutes.ai'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://llm.chutes.ai/v1' }], accepts: ['/v1'] }],
  key: {
    need: 'required',
    variables: ['CHUTES_API_KEY'],
    shapes: [
      {
        prefix: 'cpk_',
        pattern: '^cpk_[A-Za-z0-9._-]{30,}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/chutesai/chutes-docs/blob/HEAD/src/getting-started/authentication.md',
          seen: '2026-11-24',
        },
      },
    ],
    page: 'https://chutes.ai',
  },
  auth: 'bearer',
  models: {
    shape: 'vendor/model, with -TEE where it runs in a trusted enclave',
    examples: ['Qwen/Qwen3-32B-TEE'],
  },
  probe: { models: '/models' },
  mistakes: [],
  notes: [
    'A chute of your own has its own host: https://user-chute.chutes.ai/v1.',
    'Keys hold dots.',
    'The management API also takes the key without the word Bearer.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/chutes/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/chutesai/chutes-docs/blob/HEAD/src/getting-started/authentication.md',
      seen: '2026-11-24',
    },
    { url: 'https://github.com/chutesai/chutes/blob/HEAD/README.md', seen: '2026-11-23' },
    {
      url: 'https://github.com/charmbracelet/catwalk/blob/HEAD/internal/providers/configs/chutes.json',
      seen: '2026-11-23',
    },
  ],
})
