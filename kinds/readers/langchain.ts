import { defineReader } from './reader.ts'

export default defineReader({
  id: 'langchain',
  name: 'LangChain',
  about: 'LangChain in JavaScript (@langchain/openai and the packages beside it).',
  reads: [
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_OPENAI_API_KEY',
      },
      url: {
        variable: 'AZURE_OPENAI_ENDPOINT',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      models: ['AZURE_OPENAI_API_DEPLOYMENT_NAME'],
      settings: {
        AZURE_OPENAI_API_VERSION: 'api_version',
      },
      unset: ['AZURE_OPENAI_BASE_PATH', 'OPENAI_BASE_URL'],
      source: {
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-openai/src/azure/chat_models/common.ts',
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
        variable: 'ANTHROPIC_BASE_URL',
        form: 'canonical',
        also: ['ANTHROPIC_API_URL'],
      },
      note: 'ANTHROPIC_API_URL wins over ANTHROPIC_BASE_URL',
      source: {
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-anthropic/src/chat_models.ts',
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
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-google-genai/src/chat_models.ts',
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
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-mistralai/src/chat_models.ts',
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
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-groq/src/chat_models.ts',
        seen: '2026-11-26',
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
        also: ['OPENAI_API_BASE'],
      },
      filler: 'no-key',
      unset: ['LANGSMITH_GATEWAY'],
      note: 'OPENAI_API_BASE wins over OPENAI_BASE_URL',
      source: {
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-openai/src/chat_models/base.ts',
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
        form: 'canonical',
        also: ['ANTHROPIC_API_URL'],
      },
      filler: 'no-key',
      note: 'ANTHROPIC_API_URL wins over ANTHROPIC_BASE_URL',
      source: {
        url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-anthropic/src/chat_models.ts',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: [
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_ORG_ID',
    'OPENAI_ORGANIZATION',
    'OPENAI_PROJECT_ID',
    'LANGSMITH_TRACING',
    'LANGCHAIN_TRACING_V2',
    'LANGSMITH_ENDPOINT',
    'LANGCHAIN_VERBOSE',
  ],
  notes: [
    'With LANGSMITH_GATEWAY set and no base URL, the key is sent to gateway.smith.langchain.com.',
    'LANGSMITH_TRACING sends prompts and answers to LANGSMITH_ENDPOINT.',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@langchain/openai',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/langchain-ai/langchainjs/blob/62fc484b/libs/providers/langchain-openai/src/chat_models/base.ts',
      seen: '2026-11-26',
    },
  ],
})
