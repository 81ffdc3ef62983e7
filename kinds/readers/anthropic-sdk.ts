import { defineReader } from './reader.ts'

export default defineReader({
  id: 'anthropic-sdk',
  name: 'Anthropic SDK',
  about: 'The official @anthropic-ai/sdk and anthropic packages.',
  reads: [
    {
      wire: 'anthropic',
      key: {
        variable: 'ANTHROPIC_API_KEY',
        auth: 'x-api-key',
      },
      url: {
        variable: 'ANTHROPIC_BASE_URL',
        form: 'canonical',
      },
      filler: 'no-key',
      note: 'It appends /v1/messages',
      source: {
        url: 'https://www.npmjs.com/package/@anthropic-ai/sdk',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      key: {
        variable: 'ANTHROPIC_AUTH_TOKEN',
        auth: 'bearer',
      },
      url: {
        variable: 'ANTHROPIC_BASE_URL',
        form: 'canonical',
      },
      filler: 'no-key',
      unset: ['ANTHROPIC_API_KEY'],
      note: 'With both set, ANTHROPIC_API_KEY wins',
      source: {
        url: 'https://www.npmjs.com/package/@anthropic-ai/sdk',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['ANTHROPIC_CUSTOM_HEADERS', 'ANTHROPIC_PROFILE', 'ANTHROPIC_FEDERATION_RULE_ID'],
  notes: [
    'From version 1.0.0 on both variables are sent as a bearer token, before that ANTHROPIC_API_KEY as x-api-key.',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@anthropic-ai/sdk',
      seen: '2026-11-23',
    },
  ],
})
