import { defineKind } from './kind.ts'

export default defineKind({
  id: 'sensenova',
  name: 'SenseNova',
  class: 'cloud',
  about: 'The SenseNova models of SenseTime.',
  hosts: ['token.sensenova.cn', 'api.sensenova.cn'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://token.sensenova.cn/v1' }],
      accepts: ['https://api.sensenova.cn/compatible-mode/v1'],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://token.sensenova.cn', note: 'seen in one client catalog' }],
    },
  ],
  key: {
    need: 'required',
    variables: ['SENSENOVA_API_KEY'],
    shapes: [],
    page: 'https://platform.sensenova.cn/token-plan',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['sensenova-6.7-flash-lite', 'deepseek-v4-flash'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'api.sensenova.cn is the older host; its native API takes a token signed with an access key id and secret.',
    'Streams send an empty finish_reason instead of null while they run.',
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/model-bank', seen: '2026-11-23' },
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
  ],
})
