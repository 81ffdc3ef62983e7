import { defineKind } from './kind.ts'

export default defineKind({
  id: 'gitee-ai',
  name: 'Gitee AI (Moark)',
  class: 'cloud',
  about: 'Open models on Gitee AI, now also under the name Moark.',
  hosts: ['ai.gitee.com', 'moark.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://ai.gitee.com/v1' }],
      accepts: ['https://moark.com/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['GITEE_AI_API_KEY', 'MOARK_API_KEY'],
    shapes: [],
    page: 'https://ai.gitee.com',
  },
  auth: 'bearer',
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: ['ai.gitee.com and moark.com are two names of one service.'],
  sources: [
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/moark/provider.toml',
      seen: '2026-11-23',
    },
  ],
})
