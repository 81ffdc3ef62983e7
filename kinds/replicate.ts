import { defineKind } from './kind.ts'

export default defineKind({
  id: 'replicate',
  name: 'Replicate',
  class: 'cloud',
  about: 'The OpenAI-compatible proxy of Replicate in front of its language models.',
  hosts: ['openai-proxy.replicate.com', 'api.replicate.com', 'streaming.api.replicate.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'https://openai-proxy.replicate.com/v1',
          note: 'widely configured; whether the vendor still promises it is not known',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['REPLICATE_API_TOKEN', 'REPLICATE_API_KEY'],
    shapes: [
      {
        prefix: 'r8_',
        pattern: '^r8_[A-Za-z0-9_-]{37}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/replicate/replicate.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://replicate.com/account/api-tokens',
  },
  auth: 'bearer',
  models: {
    shape: 'owner/name, with an optional :version',
    routedBy: ['replicate/'],
    examples: ['meta/meta-llama-3-8b-instruct'],
  },
  mistakes: [
    {
      url: 'https://api.replicate.com',
      wire: 'openai',
      happens: "Replicate's own predictions API is served there, which has no /chat/completions",
      cure: 'https://openai-proxy.replicate.com/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/replicate/replicate-javascript/blob/HEAD/index.js',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.replicate.com/v1',
      wire: 'openai',
      happens: "Replicate's own predictions API is served there, which has no /chat/completions",
      cure: 'https://openai-proxy.replicate.com/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/replicate/replicate-javascript/blob/HEAD/index.js',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The API of the vendor itself is at https://api.replicate.com/v1 and has predictions, not chat completions; its own SDK and @ai-sdk/replicate speak it.',
    'The SDK reads REPLICATE_API_TOKEN, LiteLLM reads REPLICATE_API_KEY.',
    'Older clients send `Authorization: Token` instead of Bearer.',
    'A key is checked at https://api.replicate.com/v1/account.',
  ],
  sources: [
    {
      url: 'https://github.com/replicate/replicate-javascript/blob/HEAD/index.js',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/vercel/ai/tree/HEAD/packages/replicate', seen: '2026-11-23' },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/replicate/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mongodb/kingfisher/blob/HEAD/data/rules/replicate.yml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/replicate.md',
      seen: '2026-11-23',
    },
  ],
})
