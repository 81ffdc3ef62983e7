import { defineKind } from './kind.ts'

export default defineKind({
  id: 'qiniu',
  name: 'Qiniu AI',
  class: 'cloud',
  about: 'Models of many vendors at api.qnaigc.com.',
  hosts: ['api.qnaigc.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.qnaigc.com/v1' }],
      accepts: ['https://api.qnaigc.com/bypass/openai/v1'],
    },
    { wire: 'anthropic', bases: [{ url: 'https://api.qnaigc.com' }] },
  ],
  key: { need: 'required', variables: ['QINIU_API_KEY'], shapes: [] },
  auth: 'bearer',
  models: { shape: 'a bare name or vendor/model', examples: ['MiniMax-M1'] },
  probe: { models: '/models' },
  mistakes: [],
  notes: ['/bypass/openai/v1 passes requests on to the models of OpenAI.'],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/qiniu-ai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/opencodeProviderPresets.ts',
      seen: '2026-11-23',
    },
  ],
})
