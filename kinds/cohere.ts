import { defineKind } from './kind.ts'

export default defineKind({
  id: 'cohere',
  name: 'Cohere',
  class: 'cloud',
  about: 'The Cohere API, and its compatibility API for OpenAI clients.',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.cohere.ai/compatibility/v1' }],
      accepts: ['/compatibility/v1'],
    },
    {
      wire: 'cohere',
      bases: [{ url: 'https://api.cohere.com' }],
      accepts: ['https://api.cohere.ai'],
    },
  ],
  key: {
    need: 'required',
    variables: ['CO_API_KEY', 'COHERE_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[A-Za-z0-9]{40}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/cohere.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://dashboard.cohere.com/api-keys',
  },
  auth: 'bearer',
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^(?:command-|embed-(?:english|multilingual|v4)|rerank-|c4ai-)',
    examples: ['command-a-03-2025'],
  },
  mistakes: [
    {
      url: 'https://api.cohere.{tld}',
      wire: 'openai',
      happens: "only Cohere's own API is served from the root",
      cure: 'https://api.cohere.ai/compatibility/v1',
      sure: 'observed',
      source: { url: 'https://docs.cohere.com/docs/compatibility-api', seen: '2026-11-23' },
    },
    {
      url: 'https://api.cohere.{tld}/v1',
      wire: 'openai',
      happens: "Cohere's own API answers there, with requests of another form",
      cure: 'https://api.cohere.ai/compatibility/v1',
      sure: 'observed',
      source: { url: 'https://docs.cohere.com/docs/compatibility-api', seen: '2026-11-23' },
    },
    {
      url: 'https://api.cohere.{tld}/v2',
      wire: 'openai',
      happens: "Cohere's own API answers there, with requests of another form",
      cure: 'https://api.cohere.ai/compatibility/v1',
      sure: 'observed',
      source: { url: 'https://docs.cohere.com/docs/compatibility-api', seen: '2026-11-23' },
    },
    {
      url: 'https://api.cohere.{tld}/v2',
      wire: 'cohere',
      happens: 'the routes name the version themselves: requests go to /v2/v2/chat or /v2/v1/chat',
      cure: 'https://api.cohere.{tld}',
      sure: 'documented',
      source: {
        url: 'https://github.com/cohere-ai/cohere-typescript/blob/HEAD/src/test/__snapshots__/client.test.ts.snap',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.cohere.{tld}/v1',
      wire: 'cohere',
      happens: 'the routes name the version themselves: requests go to /v1/v1/chat or /v1/v2/chat',
      cure: 'https://api.cohere.{tld}',
      sure: 'documented',
      source: {
        url: 'https://github.com/cohere-ai/cohere-typescript/blob/HEAD/src/environments.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "Cohere's own SDK reads CO_API_KEY alone; the AI SDK, LiteLLM and Cohere's own pages say COHERE_API_KEY.",
    'The compatibility API stands on the .ai host in the documentation, the native API on .com.',
    'The compatibility API refuses requests with stream_options.',
    '@ai-sdk/cohere wants the base with /v2, LibreChat the one with /v1.',
  ],
  sources: [
    { url: 'https://docs.cohere.com/docs/compatibility-api', seen: '2026-11-23' },
    {
      url: 'https://github.com/cohere-ai/cohere-developer-experience/blob/HEAD/fern/pages/v2/text-generation/compatibility-api.mdx',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/cohere-ai/cohere-typescript/blob/HEAD/src/environments.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/cohere/src/cohere-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://strandsagents.com/docs/user-guide/concepts/model-providers/cohere/',
      seen: '2026-11-23',
    },
  ],
})
