import { defineReader } from './reader.ts'

export default defineReader({
  id: 'gemini-cli',
  name: 'Gemini CLI',
  about: "Google's agent for the terminal.",
  reads: [
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GEMINI_API_KEY',
      },
      url: {
        variable: 'GOOGLE_GEMINI_BASE_URL',
        form: 'canonical',
      },
      models: ['GEMINI_MODEL'],
      unset: ['GOOGLE_GENAI_USE_VERTEXAI', 'GOOGLE_GENAI_USE_GCA'],
      source: {
        url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113/docs/reference/configuration.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-vertex'],
      chosenBy: {
        GOOGLE_GENAI_USE_VERTEXAI: 'true',
      },
      key: {
        variable: 'GOOGLE_API_KEY',
      },
      url: {
        variable: 'GOOGLE_VERTEX_BASE_URL',
        form: 'canonical',
      },
      models: ['GEMINI_MODEL'],
      settings: {
        GOOGLE_CLOUD_PROJECT: 'project',
        GOOGLE_CLOUD_LOCATION: 'location',
      },
      unset: ['GOOGLE_GENAI_USE_GCA'],
      source: {
        url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113/docs/reference/configuration.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      key: {
        variable: 'GEMINI_API_KEY',
      },
      url: {
        variable: 'GOOGLE_GEMINI_BASE_URL',
        form: 'canonical',
      },
      models: ['GEMINI_MODEL'],
      unset: ['GOOGLE_GENAI_USE_VERTEXAI', 'GOOGLE_GENAI_USE_GCA'],
      source: {
        url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113/docs/reference/configuration.md',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: ['GEMINI_CLI_CUSTOM_HEADERS', 'GOOGLE_GENAI_API_VERSION'],
  sources: [
    {
      url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113/docs/reference/configuration.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113/docs/get-started/authentication.mdx',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113/packages/core/src/core/contentGenerator.ts',
      seen: '2026-11-26',
    },
  ],
})
