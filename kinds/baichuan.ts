import { defineKind } from './kind.ts'

export default defineKind({
  id: 'baichuan',
  name: 'Baichuan',
  class: 'cloud',
  about: 'The Baichuan models at api.baichuan-ai.com.',
  hosts: ['api.baichuan-ai.com'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.baichuan-ai.com/v1' }] }],
  key: {
    need: 'required',
    variables: ['BAICHUAN_API_KEY'],
    shapes: [],
    page: 'https://platform.baichuan-ai.com',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['Baichuan4'] },
  mistakes: [],
  notes: ['No Anthropic surface and no shape of key is known.'],
  sources: [
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    {
      url: 'https://github.com/labring/aiproxy/tree/aebeb5ec/core/relay/adaptor/baichuan',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
