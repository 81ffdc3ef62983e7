import { defineKind } from './kind.ts'

export default defineKind({
  id: 'lingyiwanwu',
  name: '01.AI',
  class: 'cloud',
  about: 'The Yi models of 01.AI (Lingyi Wanwu) at api.lingyiwanwu.com.',
  hosts: ['api.lingyiwanwu.com'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.lingyiwanwu.com/v1' }] }],
  key: {
    need: 'required',
    variables: ['ZEROONE_API_KEY', 'YI_API_KEY'],
    shapes: [],
    page: 'https://platform.lingyiwanwu.com',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['yi-lightning'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'Whether the API is still sold is not established.',
    'One catalog lists api.01.ai; nothing confirms it.',
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    {
      url: 'https://github.com/labring/aiproxy/tree/aebeb5ec/core/relay/adaptor/lingyiwanwu',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
