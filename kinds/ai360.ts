import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ai360',
  name: '360 AI',
  class: 'cloud',
  about: 'The models of 360 at api.360.cn.',
  hosts: ['api.360.cn', 'ai.360.cn'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.360.cn/v1' }],
      accepts: ['https://ai.360.cn/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['AI360_API_KEY', 'API360_API_KEY'],
    shapes: [],
    page: 'https://ai.360.com',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['360gpt-pro'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: ['Two hosts are in circulation; which one is preferred today is not known.'],
  sources: [
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
    {
      url: 'https://github.com/labring/aiproxy/tree/aebeb5ec/core/relay/adaptor',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/songquanpeng/one-api/blob/8df4a267/relay/channeltype/url.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/QuantumNous/new-api/blob/016c88c3/constant/channel.go',
      seen: '2026-11-23',
    },
  ],
})
