import { defineKind } from './kind.ts'

export default defineKind({
  id: 'xai',
  name: 'xAI',
  class: 'cloud',
  about: 'The Grok models at api.x.ai; Groq is another vendor.',
  hosts: ['api.x.ai', '*.api.x.ai', 'management-api.x.ai'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://api.x.ai/v1' },
        {
          url: 'https://us.api.x.ai/v1',
          region: 'us',
          note: 'processed in the United States',
        },
        {
          url: 'https://{region}.api.x.ai/v1',
          note: 'older regional hosts, such as us-east-1 and eu-west-1',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://api.x.ai', note: 'the vendor calls it deprecated' }],
      accepts: ['https://{region}.api.x.ai'],
    },
  ],
  key: {
    need: 'required',
    variables: ['XAI_API_KEY'],
    shapes: [
      {
        prefix: 'xai-token-',
        pattern: '^xai-token-[A-Za-z0-9_-]{70,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'a management key',
        source: {
          url: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/grokxaiapikey/detector.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'xai-',
        pattern: '^xai-[A-Za-z0-9_-]{70,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/xai/xai.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://console.x.ai',
  },
  auth: 'bearer',
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^grok-',
    examples: ['grok-4.3'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://management-api.x.ai',
      happens: 'that host manages teams and keys, and runs no models',
      cure: 'https://api.x.ai/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/xai-org/xai-sdk-python/blob/HEAD/src/xai_sdk/client.py',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "xAI's own SDK speaks gRPC and takes a bare host (api.x.ai); every HTTP client wants the URL.",
    'The same keys open the global and the US host.',
    'Keys that begin with `gsk_` are those of Groq.',
    'XAI_MANAGEMENT_KEY holds a key for management-api.x.ai, which is not for calling models.',
  ],
  sources: [
    { url: 'https://docs.x.ai/developers/advanced-api-usage/regions', seen: '2026-11-23' },
    { url: 'https://docs.x.ai/developers/regions', seen: '2026-11-23' },
    {
      url: 'https://github.com/xai-org/xai-sdk-python/blob/HEAD/src/xai_sdk/client.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/xai/src/xai-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://www.developersdigest.tech/reference/api-compatibility/xai',
      seen: '2026-11-26',
    },
  ],
})
