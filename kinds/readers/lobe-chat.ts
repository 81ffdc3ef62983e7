import { defineReader } from './reader.ts'

export default defineReader({
  id: 'lobe-chat',
  name: 'LobeChat',
  about: 'The LobeChat web app.',
  reads: [
    {
      wire: 'ollama',
      kinds: ['ollama'],
      url: {
        variable: 'OLLAMA_PROXY_URL',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_API_KEY',
      },
      url: {
        variable: 'AZURE_ENDPOINT',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      settings: {
        AZURE_API_VERSION: 'api_version',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
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
        variable: 'ANTHROPIC_PROXY_URL',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GOOGLE_API_KEY',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['groq'],
      key: {
        variable: 'GROQ_API_KEY',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['deepseek'],
      key: {
        variable: 'DEEPSEEK_API_KEY',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
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
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['mistral'],
      key: {
        variable: 'MISTRAL_API_KEY',
      },
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_PROXY_URL',
        form: 'canonical',
      },
      filler: 'no-key',
      source: {
        url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: ['OPENAI_MODEL_LIST'],
  notes: [
    'Whether OPENAI_PROXY_URL ends in /v1 depends on what stands there; its documentation says to try both.',
  ],
  sources: [
    {
      url: 'https://github.com/lobehub/lobe-chat/blob/4c65d9eab93ae0f35368349e642932ceea978939/docs/self-hosting/environment-variables/model-provider.mdx',
      seen: '2026-11-26',
    },
  ],
})
