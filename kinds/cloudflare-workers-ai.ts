import { defineKind } from './kind.ts'

export default defineKind({
  id: 'cloudflare-workers-ai',
  name: 'Cloudflare Workers AI',
  class: 'cloud',
  about: 'Models on the network of Cloudflare, in an account of your own.',
  vendor: 'cloudflare',
  hosts: ['api.cloudflare.com'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [{ url: 'https://api.cloudflare.com/client/v4/accounts/{account_id}/ai/v1' }],
    },
  ],
  key: {
    need: 'required',
    variables: ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_API_KEY'],
    shapes: [
      {
        prefix: 'cfut_',
        pattern: '^cfut_[A-Za-z0-9_-]{40,}$',
        sure: 'documented',
        name: 'an API token of a user',
        source: {
          url: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'cfat_',
        pattern: '^cfat_[A-Za-z0-9_-]{40,}$',
        sure: 'documented',
        name: 'an API token of an account',
        source: {
          url: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'cfk_',
        pattern: '^cfk_[A-Za-z0-9_-]{37,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'the Global API Key',
        source: {
          url: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
          seen: '2026-11-23',
        },
      },
      {
        prefix: '',
        pattern: '^[A-Za-z0-9_-]{40}$',
        sure: 'scanner',
        name: 'an API token of the older form',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/cloudflareapitoken/v1/cloudflareapitoken.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  auth: 'bearer',
  settings: {
    account_id: {
      type: 'string',
      about: 'The id of the Cloudflare account, 32 hexadecimal digits.',
      pattern: '^[0-9a-fA-F]{32}$',
      example: '0123456789abcdef0123456789abcdef',
    },
  },
  models: { shape: '@cf/vendor/model', examples: ['@cf/meta/llama-3.1-8b-instruct'] },
  mistakes: [
    {
      url: 'https://api.cloudflare.com/client/v4/accounts/{account_id}/ai/run',
      wire: 'openai',
      happens: 'the native API is served there: it takes what follows for the name of a model',
      cure: 'https://api.cloudflare.com/client/v4/accounts/{account_id}/ai/v1',
      sure: 'documented',
      source: {
        url: 'https://developers.cloudflare.com/workers-ai/configuration/open-ai-compatibility',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.cloudflare.com/client/v4/accounts/{account_id}/ai',
      wire: 'openai',
      happens: 'the OpenAI-compatible routes are under /ai/v1',
      cure: 'https://api.cloudflare.com/client/v4/accounts/{account_id}/ai/v1',
      sure: 'documented',
      source: {
        url: 'https://developers.cloudflare.com/workers-ai/configuration/open-ai-compatibility',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The example of Cloudflare itself names the token CLOUDFLARE_API_KEY; most tools read CLOUDFLARE_API_TOKEN.',
    'The Global API Key (`cfk_…`, in the older form 37 hexadecimal digits) goes into X-Auth-Key together with X-Auth-Email; it is no bearer token.',
    'The account id has 32 hexadecimal digits and is no secret, and no key either.',
    'A token is checked at https://api.cloudflare.com/client/v4/user/tokens/verify.',
    'Through a gateway of the account the address is another one: kind `cloudflare-ai-gateway`.',
  ],
  sources: [
    {
      url: 'https://developers.cloudflare.com/workers-ai/configuration/open-ai-compatibility',
      seen: '2026-11-23',
    },
    {
      url: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/cloudflare-workers-ai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/workers-ai/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/cloudflareapitoken/v2/cloudflareapitoken.go',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/cloudflareapitoken/detector.go',
      seen: '2026-11-23',
    },
  ],
})
