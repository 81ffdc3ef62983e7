import { defineReader } from './reader.ts'

export default defineReader({
  id: 'open-webui',
  name: 'Open WebUI',
  about: 'The Open WebUI web app.',
  reads: [
    {
      wire: 'ollama',
      kinds: ['ollama'],
      url: {
        variable: 'OLLAMA_BASE_URL',
        form: 'canonical',
      },
      many: {
        url: 'OLLAMA_BASE_URLS',
        key: '',
        separator: ';',
      },
      source: {
        url: 'https://github.com/open-webui/docs/blob/1eea3847/docs/reference/env-configuration.mdx',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_API_BASE_URL',
        form: 'canonical',
      },
      many: {
        url: 'OPENAI_API_BASE_URLS',
        key: 'OPENAI_API_KEYS',
        separator: ';',
      },
      source: {
        url: 'https://github.com/open-webui/docs/blob/1eea3847/docs/reference/env-configuration.mdx',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: ['OPENAI_API_CONFIGS', 'OLLAMA_API_CONFIGS'],
  notes: [
    'Values are copied into its database at the first start, and the database wins afterwards, unless ENABLE_PERSISTENT_CONFIG=False.',
    'Lists of unequal length pair a key with another host.',
    'A server without a key needs none here.',
  ],
  sources: [
    {
      url: 'https://github.com/open-webui/docs/blob/1eea3847/docs/reference/env-configuration.mdx',
      seen: '2026-11-26',
    },
  ],
})
