import { defineKind } from './kind.ts'

export default defineKind({
  id: 'upstage',
  name: 'Upstage',
  class: 'cloud',
  about: 'The Solar models at api.upstage.ai.',
  hosts: ['api.upstage.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.upstage.ai/v1' }],
      accepts: ['https://api.upstage.ai/v1/solar'],
    },
  ],
  key: {
    need: 'required',
    variables: ['UPSTAGE_API_KEY'],
    shapes: [],
    page: 'https://console.upstage.ai/api-keys',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['solar-pro2'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    '/v1/solar is the older base; several clients still use it.',
    'Examples of keys begin with `up_`; a scanner expects another form.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/upstage/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/upstage/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/upstage.go',
      seen: '2026-11-23',
    },
  ],
})
