import { defineKind } from './kind.ts'

export default defineKind({
  id: 'cloudflare-ai-gateway',
  name: 'Cloudflare AI Gateway',
  class: 'gateway',
  about: 'A gateway in a Cloudflare account; the end of the path says which vendor is behind it.',
  vendor: 'cloudflare',
  hosts: ['gateway.ai.cloudflare.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/compat',
          note: 'every vendor, named in the model id',
        },
      ],
      accepts: [
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/openai',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/workers-ai/v1',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/groq',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/deepseek',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/mistral/v1',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/openrouter',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/openrouter/v1',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/perplexity-ai',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/grok',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/grok/v1',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/cerebras',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/baseten',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/baseten/v1',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/azure-openai/{resource}/{deployment}',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/custom-{slug}',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/custom-{slug}/v1',
      ],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/anthropic' }],
      accepts: [
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/grok',
        'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/aws-bedrock/bedrock-mantle/{aws_region}/anthropic',
      ],
      auth: 'x-api-key',
    },
    {
      wire: 'gemini',
      bases: [
        { url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/google-ai-studio' },
      ],
      auth: 'x-goog-api-key',
    },
    {
      wire: 'cohere',
      bases: [{ url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/cohere' }],
    },
    {
      wire: 'bedrock',
      bases: [
        {
          url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/aws-bedrock/bedrock-runtime/{aws_region}',
        },
      ],
    },
  ],
  key: {
    need: 'optional',
    variables: ['CLOUDFLARE_API_TOKEN'],
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
    page: 'https://dash.cloudflare.com/?to=/:account/ai/ai-gateway',
  },
  auth: 'bearer',
  settings: {
    account_id: {
      type: 'string',
      about: 'The id of the Cloudflare account, 32 hexadecimal digits.',
      pattern: '^[0-9a-fA-F]{32}$',
      example: '0123456789abcdef0123456789abcdef',
    },
    gateway: {
      type: 'string',
      about: 'The name of the gateway.',
      pattern: '^[A-Za-z0-9_-]+$',
      example: 'my-gateway',
    },
    aws_region: {
      type: 'string',
      about: 'On the Bedrock wire: the region of AWS behind the gateway.',
      pattern: '^[a-z0-9-]+$',
      example: 'us-east-1',
    },
  },
  forwards: '*',
  models: { shape: 'vendor/model under /compat', examples: ['openai/gpt-4.1-mini'] },
  mistakes: [
    {
      url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}',
      wire: 'openai',
      happens: 'the path names no vendor; the universal endpoint takes requests of another form',
      cure: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/compat',
      sure: 'documented',
      source: {
        url: 'https://developers.cloudflare.com/ai-gateway/get-started',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}',
      wire: 'anthropic',
      happens: 'the path names no vendor; the universal endpoint takes requests of another form',
      cure: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/anthropic',
      sure: 'documented',
      source: {
        url: 'https://developers.cloudflare.com/ai-gateway/get-started',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/mistral',
      wire: 'openai',
      happens:
        'Mistral is served under /mistral/v1; its own SDK adds the /v1, OpenAI clients do not',
      cure: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/mistral/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/2474c4c7565394bf1f5fc259d817cf24cf759c25/src/content/docs/ai-gateway/usage/providers/mistral.mdx',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/workers-ai',
      wire: 'openai',
      happens: 'the native API is served there: it takes what follows for the name of a model',
      cure: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/workers-ai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/cloudflare/cloudflare-docs/blob/0b2bb409a532bd442e5268b6e6dfd14de939b8db/src/content/docs/ai-gateway/usage/providers/workersai.mdx',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/anthropic',
      wire: 'openai',
      happens: 'requests would go to Anthropic in the format of OpenAI',
      cure: 'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway}/compat',
      sure: 'documented',
      source: {
        url: 'https://developers.cloudflare.com/ai-gateway/get-started',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The key is the one of the vendor behind the gateway, so this host rightly receives any key.',
    'Where authentication of the gateway is on, a Cloudflare token is needed as well: `headers: { cf-aig-authorization: "Bearer ${CF_AIG_TOKEN}" }`.',
    'With keys stored in the gateway or with unified billing no key of a vendor is sent: then `api_key: none` and that header.',
    'The key of the vendor does not belong into cf-aig-authorization: two headers, two keys.',
    'Under /workers-ai the key is a Cloudflare token, as for kind `cloudflare-workers-ai`.',
  ],
  sources: [
    { url: 'https://developers.cloudflare.com/ai-gateway/get-started', seen: '2026-11-23' },
    {
      url: 'https://github.com/cloudflare/cloudflare-docs/tree/2f37a1f8148869e39c71b0a9bd69a8449bea827b/src/content/docs/ai-gateway/usage/providers',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/cloudflare/ai/blob/HEAD/packages/ai-gateway-provider/src/index.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/cloudflare/ai/blob/HEAD/packages/ai-gateway-provider/src/providers/unified.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://developers.cloudflare.com/ai-gateway/usage/providers/baseten',
      seen: '2026-11-23',
    },
    {
      url: 'https://developers.cloudflare.com/ai-gateway/integrations/coding-agents/claude-code/index.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/cloudflare-ai-gateway/provider.toml',
      seen: '2026-11-23',
    },
  ],
})
