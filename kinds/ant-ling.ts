import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ant-ling',
  name: 'Ant Ling',
  class: 'cloud',
  about: 'The Ling models of Ant Group (Bailing).',
  hosts: ['api.ant-ling.com', 'api.tbox.cn'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.ant-ling.com/v1' }],
      accepts: ['https://api.tbox.cn/api/llm/v1', 'https://api.tbox.cn/v1'],
    },
    { wire: 'anthropic', bases: [{ url: 'https://api.tbox.cn/api/anthropic' }] },
  ],
  key: {
    need: 'required',
    variables: ['BAILING_API_TOKEN', 'ANT_LING_API_KEY'],
    shapes: [],
    page: 'https://ling.tbox.cn/open',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['Ling-1T'] },
  mistakes: [
    {
      url: 'https://api.tbox.cn/api/llm/v1/chat/completions',
      wire: 'openai',
      happens: 'the path is doubled, although models.dev publishes this form',
      cure: 'https://api.tbox.cn/api/llm/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/bailing/provider.toml',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'api.tbox.cn is the older host of the OpenAI wire and the only one known for the Anthropic wire.',
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/model-bank', seen: '2026-11-23' },
    {
      url: 'https://github.com/labring/aiproxy/tree/aebeb5ec/core/relay/adaptor/antling',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/opencodeProviderPresets.ts',
      seen: '2026-11-24',
    },
  ],
})
