import { defineReader } from './reader.ts'

export default defineReader({
  id: 'goose',
  name: 'Goose',
  about: 'The Goose agent.',
  reads: [
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      chosenBy: {
        GOOSE_PROVIDER: 'azure_openai',
      },
      key: {
        variable: 'AZURE_OPENAI_API_KEY',
      },
      url: {
        variable: 'AZURE_OPENAI_ENDPOINT',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      models: ['GOOSE_MODEL'],
      settings: {
        AZURE_OPENAI_API_VERSION: 'api_version',
      },
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama'],
      chosenBy: {
        GOOSE_PROVIDER: 'ollama',
      },
      url: {
        variable: 'OLLAMA_HOST',
        form: 'origin',
        bare: true,
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama-cloud'],
      chosenBy: {
        GOOSE_PROVIDER: 'ollama',
      },
      key: {
        variable: 'OLLAMA_API_KEY',
      },
      url: {
        variable: 'OLLAMA_HOST',
        form: 'origin',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['litellm-proxy'],
      chosenBy: {
        GOOSE_PROVIDER: 'litellm',
      },
      key: {
        variable: 'LITELLM_API_KEY',
      },
      url: {
        variable: 'LITELLM_HOST',
        form: 'origin',
        rest: 'LITELLM_BASE_PATH',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['databricks'],
      chosenBy: {
        GOOSE_PROVIDER: 'databricks',
      },
      key: {
        variable: 'DATABRICKS_TOKEN',
      },
      url: {
        variable: 'DATABRICKS_HOST',
        form: 'origin',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      chosenBy: {
        GOOSE_PROVIDER: 'google',
      },
      key: {
        variable: 'GOOGLE_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['groq'],
      chosenBy: {
        GOOSE_PROVIDER: 'groq',
      },
      key: {
        variable: 'GROQ_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      chosenBy: {
        GOOSE_PROVIDER: 'openrouter',
      },
      key: {
        variable: 'OPENROUTER_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      chosenBy: {
        GOOSE_PROVIDER: 'anthropic',
      },
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_HOST',
        form: 'canonical',
      },
      models: ['GOOSE_MODEL'],
      filler: 'no-key',
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      chosenBy: {
        GOOSE_PROVIDER: 'openai',
      },
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_HOST',
        form: 'origin',
        rest: 'OPENAI_BASE_PATH',
      },
      models: ['GOOSE_MODEL'],
      filler: 'no-key',
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['OPENAI_CUSTOM_HEADERS', 'OPENAI_ORGANIZATION', 'OPENAI_PROJECT'],
  notes: [
    'A provider of a file in custom_providers/ takes the whole endpoint as base_url and a bare name in api_key_env.',
  ],
  sources: [
    {
      url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
      seen: '2026-11-23',
    },
  ],
})
