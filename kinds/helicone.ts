import { defineKind } from './kind.ts'

export default defineKind({
  id: 'helicone',
  name: 'Helicone',
  class: 'gateway',
  about: 'The AI gateway of Helicone, and its proxies in front of single vendors.',
  hosts: ['ai-gateway.helicone.ai', '*.helicone.ai'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        {
          url: 'https://ai-gateway.helicone.ai/v1',
          note: 'every vendor, with a key of Helicone',
        },
      ],
      accepts: [
        'https://ai-gateway.helicone.ai',
        'https://oai.helicone.ai/v1',
        'https://nebius.helicone.ai/v1',
        'https://together.helicone.ai/v1',
        'https://groq.helicone.ai/openai/v1',
        'https://openrouter.helicone.ai/api/v1',
        'https://fireworks.helicone.ai/inference/v1',
        'https://deepinfra.helicone.ai/v1/openai',
        'https://gateway.helicone.ai',
        'https://gateway.helicone.ai/v1',
        'https://gateway.helicone.ai/openai/v1',
        'https://gateway.helicone.ai/api/v1',
      ],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://anthropic.helicone.ai', note: 'the proxy, with a key of Anthropic' }],
      auth: 'x-api-key',
    },
  ],
  key: {
    need: 'required',
    variables: ['HELICONE_API_KEY'],
    shapes: [
      {
        prefix: 'sk-helicone-',
        pattern: '^sk-helicone-[A-Za-z0-9-]{7,}$',
        sure: 'observed',
        source: { url: 'https://docs.helicone.ai', seen: '2026-11-23' },
      },
    ],
    page: 'https://us.helicone.ai/settings/api-keys',
  },
  auth: 'bearer',
  forwards: '*',
  urlVariables: ['HELICONE_API_BASE'],
  models: {
    shape: 'a bare name, or model/vendor',
    examples: ['gpt-4o', 'claude-4.5-sonnet/anthropic'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://oai.helicone.ai',
      wire: 'openai',
      happens: 'the proxy passes the path on, and OpenAI answers 404 without /v1',
      cure: 'https://oai.helicone.ai/v1',
      sure: 'documented',
      source: {
        url: 'https://docs.helicone.ai/getting-started/integration-method/vercelai',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'At ai-gateway.helicone.ai the key is one of Helicone.',
    'At the proxies (oai, anthropic, groq and others .helicone.ai) the key is the one of the vendor, and that of Helicone goes beside it: `headers: { Helicone-Auth: "Bearer ${HELICONE_API_KEY}" }`. So these hosts rightly receive any key.',
    'gateway.helicone.ai takes the vendor from the header Helicone-Target-Url and keeps the path.',
    'The proxies are maintained but no longer developed.',
    'LiteLLM and LibreChat write the AI gateway without /v1; both forms are in use.',
    'Keys that begin with `sk-helicone-` also fit loose rules for OpenAI keys; forms with `pk-` (write only) and `eu-` are reported.',
    'A gateway on a machine of your own is kind `helicone-local`.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/helicone/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/helicone.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.helicone.ai/getting-started/integration-method/gateway',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.helicone.ai/getting-started/integration-method/nebius',
      seen: '2026-11-23',
    },
    { url: 'https://docs.helicone.ai/integrations/anthropic/claude-code', seen: '2026-11-23' },
    {
      url: 'https://github.com/LibreChat-AI/librechat.ai/tree/4529bf5d/content',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/santhsecurity/keyhog/blob/14ca1d2d/detectors/helicone-api-key.toml',
      seen: '2026-11-23',
    },
    { url: 'https://www.npmjs.com/package/@helicone/ai-sdk-provider', seen: '2026-11-23' },
  ],
})
