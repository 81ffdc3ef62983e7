import { defineReader } from './reader.ts'

export default defineReader({
  id: 'ai-sdk',
  name: 'Vercel AI SDK',
  about: 'The ai package with the @ai-sdk providers.',
  reads: [
    {
      wire: 'openai',
      kinds: ['openai'],
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
      },
      note: 'An empty OPENAI_BASE_URL makes the import fail',
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/openai',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_API_KEY',
      },
      settings: {
        AZURE_RESOURCE_NAME: 'resource',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/azure',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GOOGLE_GENERATIVE_AI_API_KEY',
      },
      note: 'The address is an option (baseURL, with /v1beta), never a variable',
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/google',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['mistral'],
      key: {
        variable: 'MISTRAL_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/mistral',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['groq'],
      key: {
        variable: 'GROQ_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/groq',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['deepseek'],
      key: {
        variable: 'DEEPSEEK_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/deepseek',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['xai'],
      key: {
        variable: 'XAI_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/xai',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['together'],
      key: {
        variable: 'TOGETHER_API_KEY',
        also: ['TOGETHER_AI_API_KEY'],
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/togetherai',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'cohere',
      kinds: ['cohere'],
      key: {
        variable: 'COHERE_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/cohere',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['vercel-ai-gateway'],
      key: {
        variable: 'AI_GATEWAY_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/gateway',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      key: {
        variable: 'OPENROUTER_API_KEY',
      },
      source: {
        url: 'https://www.npmjs.com/package/@openrouter/ai-sdk-provider',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'bedrock',
      kinds: ['aws-bedrock'],
      key: {
        variable: 'AWS_BEARER_TOKEN_BEDROCK',
      },
      settings: {
        AWS_REGION: 'region',
      },
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/amazon-bedrock',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-vertex'],
      key: {
        variable: 'GOOGLE_VERTEX_API_KEY',
      },
      settings: {
        GOOGLE_VERTEX_PROJECT: 'project',
        GOOGLE_VERTEX_LOCATION: 'location',
      },
      note: 'The key is for express mode, without a project',
      source: {
        url: 'https://github.com/vercel/ai/blob/HEAD/packages/google-vertex/src/google-vertex-provider-base.ts',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_BASE_URL',
        form: 'versioned',
      },
      filler: 'no-key',
      note: 'With /v1, unlike the official SDK',
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/anthropic',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
      },
      filler: 'no-key',
      note: '@ai-sdk/openai; @ai-sdk/openai-compatible takes key and address as options only',
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/openai',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['AI_GATEWAY_API_KEY', 'VERCEL_OIDC_TOKEN'],
  notes: [
    'A model given as plain text (openai/gpt-5.1) goes to ai-gateway.vercel.sh.',
    'ANTHROPIC_AUTH_TOKEN, MISTRAL_BASE_URL, GROQ_BASE_URL and the AZURE_OPENAI_ variables are not read.',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/ai',
      seen: '2026-11-23',
    },
    {
      url: 'https://www.npmjs.com/package/@ai-sdk/openai',
      seen: '2026-11-23',
    },
    {
      url: 'https://www.npmjs.com/package/@ai-sdk/anthropic',
      seen: '2026-11-23',
    },
    {
      url: 'https://www.npmjs.com/package/@ai-sdk/azure',
      seen: '2026-11-26',
    },
  ],
})
