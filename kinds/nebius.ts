import { defineKind } from './kind.ts'

export default defineKind({
  id: 'nebius',
  name: 'Nebius Token Factory',
  class: 'cloud',
  about: 'Open models at api.tokenfactory.nebius.com, formerly Nebius AI Studio.',
  hosts: ['api.tokenfactory.nebius.com', 'api.studio.nebius.ai', 'api.studio.nebius.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.tokenfactory.nebius.com/v1' }],
      accepts: ['https://api.studio.nebius.ai/v1', 'https://api.studio.nebius.com/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['NEBIUS_API_KEY'],
    shapes: [],
    page: 'https://tokenfactory.nebius.com/',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['MiniMaxAI/MiniMax-M2.5-fast'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'The hosts under studio.nebius are those of the former name; several clients still go there, and whether they answer is not established.',
    'Examples of keys begin with `v1.`; other forms may exist.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/nebius/provider.toml',
      seen: '2026-11-23',
    },
    { url: 'https://docs.tokenfactory.nebius.com/api-reference/introduction', seen: '2026-11-24' },
    {
      url: 'https://strandsagents.com/docs/community/model-providers/nebius-token-factory/',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/charmbracelet/catwalk/discussions/228', seen: '2026-11-23' },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/nebius/api.ts',
      seen: '2026-11-23',
    },
  ],
})
