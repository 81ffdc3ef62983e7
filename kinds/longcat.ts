import { defineKind } from './kind.ts'

export default defineKind({
  id: 'longcat',
  name: 'LongCat',
  class: 'cloud',
  about: 'The LongCat models of Meituan at api.longcat.chat.',
  hosts: ['api.longcat.chat'],
  apis: [
    { wire: 'openai', bases: [{ url: 'https://api.longcat.chat/openai/v1' }] },
    { wire: 'anthropic', bases: [{ url: 'https://api.longcat.chat/anthropic' }] },
  ],
  key: {
    need: 'required',
    variables: ['LONGCAT_API_KEY'],
    shapes: [],
    page: 'https://longcat.chat/platform/api_keys',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['LongCat-2.0'] },
  mistakes: [],
  sources: [
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
  ],
})
