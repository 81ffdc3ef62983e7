import { defineReader } from './reader.ts'

export default defineReader({
  id: 'openai-sdk',
  name: 'OpenAI SDK',
  about: 'The official openai package, in JavaScript and Python.',
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
      settings: {
        OPENAI_API_VERSION: 'api_version',
      },
      unset: ['OPENAI_BASE_URL'],
      note: 'class AzureOpenAI; OPENAI_BASE_URL wins over AZURE_OPENAI_ENDPOINT',
      source: {
        url: 'https://www.npmjs.com/package/openai',
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
      note: 'An empty OPENAI_BASE_URL means the vendor',
      source: {
        url: 'https://www.npmjs.com/package/openai',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: [
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_ORG_ID',
    'OPENAI_PROJECT_ID',
    'OPENAI_ADMIN_KEY',
    'OPENAI_LOG',
  ],
  notes: [
    'OPENAI_CUSTOM_HEADERS is added to every request to any address; an Authorization in it replaces the key.',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/openai',
      seen: '2026-11-23',
    },
  ],
})
