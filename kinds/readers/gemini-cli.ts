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
      unset: ['GOOGLE_GENAI_USE_VERTEXAI'],
      source: {
        url: 'https://github.com/google-gemini/gemini-cli/blob/HEAD/docs/get-started/configuration.md',
        seen: '2026-11-23',
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
      source: {
        url: 'https://github.com/google-gemini/gemini-cli/blob/HEAD/docs/get-started/configuration.md',
        seen: '2026-11-23',
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
      filler: 'no-key',
      unset: ['GOOGLE_GENAI_USE_VERTEXAI'],
      source: {
        url: 'https://github.com/google-gemini/gemini-cli/blob/HEAD/docs/get-started/configuration.md',
        seen: '2026-11-23',
      },
    },
  ],
  sources: [
    {
      url: 'https://github.com/google-gemini/gemini-cli/blob/HEAD/docs/get-started/configuration.md',
      seen: '2026-11-23',
    },
  ],
})
