import { defineKind } from './kind.ts'

export default defineKind({
  id: 'internlm',
  name: 'InternLM',
  class: 'cloud',
  about: 'The Intern models of the Shanghai AI Laboratory.',
  hosts: ['chat.intern-ai.org.cn', 'internlm-chat.intern-ai.org.cn', 'internlm.intern-ai.org.cn'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://chat.intern-ai.org.cn/api/v1' }],
      accepts: ['https://internlm-chat.intern-ai.org.cn/puyu/api/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['INTERNLM_API_KEY', 'PUYU_API_KEY'],
    shapes: [],
    page: 'https://internlm.intern-ai.org.cn/api/tokens',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['intern-s1', 'internlm2.5-latest'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://internlm.intern-ai.org.cn/api/tokens',
      happens: 'this is the web page where tokens are made, not the API',
      cure: 'https://chat.intern-ai.org.cn/api/v1',
      wire: 'openai',
      sure: 'observed',
      source: { url: 'https://github.com/camel-ai/camel/tree/13dc7a7d', seen: '2026-11-23' },
    },
  ],
  notes: ['internlm-chat.intern-ai.org.cn is the older host.'],
  sources: [
    { url: 'https://www.npmjs.com/package/model-bank', seen: '2026-11-23' },
    { url: 'https://www.npmjs.com/package/@lobehub/chat', seen: '2026-11-23' },
  ],
})
