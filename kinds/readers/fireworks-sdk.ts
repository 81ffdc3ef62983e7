import { defineReader } from './reader.ts'

export default defineReader({
  id: 'fireworks-sdk',
  name: 'Fireworks SDK',
  about: 'The official fireworks-ai package of Python.',
  reads: [
    {
      wire: 'openai',
      kinds: ['fireworks'],
      key: {
        variable: 'FIREWORKS_API_KEY',
      },
      url: {
        variable: 'FIREWORKS_BASE_URL',
        form: 'unversioned',
      },
      note: 'It appends /v1, where an OpenAI client wants that in the address',
      source: {
        url: 'https://pypi.org/project/fireworks-ai/',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: ['FIREWORKS_CUSTOM_HEADERS'],
  sources: [
    {
      url: 'https://pypi.org/project/fireworks-ai/',
      seen: '2026-11-26',
    },
  ],
})
