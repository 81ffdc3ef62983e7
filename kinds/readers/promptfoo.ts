import { defineReader } from './reader.ts'

export default defineReader({
  id: 'promptfoo',
  name: 'promptfoo',
  about: 'The promptfoo evaluator; per provider it also reads through promptfooconfig.yaml.',
  reads: [
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_API_KEY',
        also: ['AZURE_OPENAI_API_KEY'],
      },
      file: {
        url: 'config.apiHost',
        form: 'origin',
      },
      note: 'id: azure:chat: and the name of the deployment; apiHost without a scheme',
      source: {
        url: 'https://www.npmjs.com/package/promptfoo/v/0.121.20',
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
      },
      note: 'id: anthropic:messages: and the model',
      source: {
        url: 'https://www.npmjs.com/package/promptfoo/v/0.121.20',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama'],
      url: {
        variable: 'OLLAMA_BASE_URL',
        form: 'canonical',
      },
      note: 'id: ollama:chat: and the model',
      source: {
        url: 'https://github.com/promptfoo/promptfoo/blob/0459cc58312e7f9e684d5f2c0579043b8a9f72dc/site/docs/providers/ollama.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['litellm-proxy'],
      key: {
        variable: 'LITELLM_API_KEY',
      },
      file: {
        url: 'config.apiBaseUrl',
        form: 'unversioned',
      },
      note: 'id: litellm: and the model',
      source: {
        url: 'https://github.com/promptfoo/promptfoo/blob/04e939a9957e3f4de01ad8032b29513cfc01978d/site/docs/providers/litellm.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GOOGLE_API_KEY',
        also: ['GEMINI_API_KEY'],
      },
      source: {
        url: 'https://www.npmjs.com/package/promptfoo/v/0.121.20',
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
        also: ['OPENAI_API_BASE_URL'],
      },
      file: {
        url: 'config.apiBaseUrl',
        key: 'config.apiKeyEnvar',
      },
      filler: 'no-key',
      unset: ['OPENAI_API_HOST'],
      note: 'Better said in the file: config.apiBaseUrl',
      source: {
        url: 'https://www.npmjs.com/package/promptfoo/v/0.121.20',
        seen: '2026-11-26',
      },
    },
  ],
  file: {
    name: 'promptfooconfig.yaml',
    reference: '{{env.{name}}}',
  },
  notes: [
    'The base URL is taken from apiHost, apiBaseUrl, OPENAI_API_HOST, OPENAI_API_BASE_URL, OPENAI_BASE_URL, in this order.',
    'With apiKeyEnvar naming an empty variable it falls back to OPENAI_API_KEY, so a key may go to the wrong host.',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/promptfoo/v/0.121.20',
      seen: '2026-11-26',
    },
    {
      url: 'https://www.promptfoo.dev/docs/providers',
      seen: '2026-11-23',
    },
  ],
})
