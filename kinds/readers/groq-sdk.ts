import { defineReader } from './reader.ts'

export default defineReader({
  id: 'groq-sdk',
  name: 'Groq SDK',
  about: 'The official groq-sdk package.',
  reads: [
    {
      wire: 'openai',
      kinds: ['groq'],
      key: {
        variable: 'GROQ_API_KEY',
      },
      url: {
        variable: 'GROQ_BASE_URL',
        form: 'origin',
      },
      note: 'It appends /openai/v1, where most other tools want that in the variable',
      source: {
        url: 'https://www.npmjs.com/package/groq-sdk',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['GROQ_CUSTOM_HEADERS'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/groq-sdk',
      seen: '2026-11-23',
    },
  ],
})
