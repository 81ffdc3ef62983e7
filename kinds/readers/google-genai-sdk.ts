import { defineReader } from './reader.ts'

export default defineReader({
  id: 'google-genai-sdk',
  name: 'Google Gen AI SDK',
  about: 'The official @google/genai package.',
  reads: [
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
      settings: {
        GOOGLE_CLOUD_PROJECT: 'project',
        GOOGLE_CLOUD_LOCATION: 'location',
      },
      source: {
        url: 'https://www.npmjs.com/package/@google/genai',
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
      filler: 'no-key',
      unset: ['GOOGLE_API_KEY', 'GOOGLE_GENAI_USE_VERTEXAI', 'GOOGLE_GENAI_USE_ENTERPRISE'],
      note: 'Without /v1beta, which it appends; GOOGLE_API_KEY wins over GEMINI_API_KEY',
      source: {
        url: 'https://www.npmjs.com/package/@google/genai',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: [
    'GOOGLE_GENAI_API_VERSION',
    'GOOGLE_GENAI_USER_PROJECT',
    'GOOGLE_APPLICATION_CREDENTIALS',
  ],
  notes: ['Without a key it looks for Google credentials of the machine.'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@google/genai',
      seen: '2026-11-23',
    },
  ],
})
