import { defineReader } from './reader.ts'

export default defineReader({
  id: 'librechat',
  name: 'LibreChat',
  about: 'The LibreChat web app; other than the built-in vendors it reads through librechat.yaml.',
  reads: [
    {
      wire: 'openai',
      kinds: ['openai'],
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_REVERSE_PROXY',
        form: 'canonical',
      },
      note: 'OPENAI_REVERSE_PROXY is deprecated: its makers point to an entry in endpoints.custom',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/dotenv.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_REVERSE_PROXY',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/dotenv.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GOOGLE_KEY',
      },
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/dotenv.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'cohere',
      kinds: ['cohere'],
      file: {
        url: 'baseURL',
        key: 'apiKey',
      },
      note: 'an entry in endpoints.custom, with /v1: this base URL is a case of its own',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/HEAD/content/docs/configuration/librechat_yaml/ai_endpoints/cohere.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      key: {
        variable: 'OPENROUTER_KEY',
      },
      file: {
        url: 'baseURL',
        key: 'apiKey',
      },
      unset: ['OPENROUTER_API_KEY'],
      note: 'With OPENROUTER_API_KEY it would take over the OpenAI endpoint',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/librechat_yaml/ai_endpoints/openrouter.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      file: {
        url: 'baseURL',
        key: 'apiKey',
      },
      note: 'an entry in endpoints.custom; apiKey must be there, also where nothing reads it',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/librechat_yaml/object_structure/custom_endpoint.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      file: {
        url: 'baseURL',
        key: 'apiKey',
      },
      note: 'an entry in endpoints.custom with provider: anthropic',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/librechat_yaml/object_structure/custom_endpoint.mdx',
        seen: '2026-11-26',
      },
    },
  ],
  file: {
    name: 'librechat.yaml',
    reference: '${{name}}',
  },
  notes: ['A variable that is unset stays as text: the request goes out with ${NAME} in it.'],
  sources: [
    {
      url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/librechat_yaml/object_structure/custom_endpoint.mdx',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/LibreChat-AI/librechat.ai/blob/4529bf5d/content/docs/configuration/dotenv.mdx',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/danny-avila/LibreChat/blob/ada197f786812c0ed2a91b0dd36368bc57f27d88/packages/api/src/endpoints/openai/initialize.ts',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/danny-avila/LibreChat/blob/73e9ec7bc31a84538926052570c8bccc868f8997/packages/api/src/endpoints/anthropic/llm.ts',
      seen: '2026-11-26',
    },
  ],
})
