import { defineReader } from './reader.ts'

export default defineReader({
  id: 'together-sdk',
  name: 'Together SDK',
  about: 'The official together-ai package.',
  reads: [
    {
      wire: 'openai',
      kinds: ['together'],
      key: {
        variable: 'TOGETHER_API_KEY',
      },
      url: {
        variable: 'TOGETHER_BASE_URL',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/togethercomputer/together-typescript/blob/HEAD/src/client.ts',
        seen: '2026-11-26',
      },
    },
  ],
  sources: [
    {
      url: 'https://github.com/togethercomputer/together-typescript/blob/HEAD/src/client.ts',
      seen: '2026-11-26',
    },
  ],
})
