import { defineReader } from './reader.ts'

export default defineReader({
  id: 'ollama-js',
  name: 'Ollama JavaScript library',
  about: 'The official ollama package of npm.',
  reads: [
    {
      wire: 'ollama',
      kinds: ['ollama-cloud'],
      key: {
        variable: 'OLLAMA_API_KEY',
      },
      note: 'The key is sent only to https://ollama.com, and the address is an option (host)',
      source: {
        url: 'https://www.npmjs.com/package/ollama',
        seen: '2026-11-23',
      },
    },
  ],
  notes: ['OLLAMA_HOST is not read: without the option host it calls 127.0.0.1:11434.'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/ollama',
      seen: '2026-11-23',
    },
  ],
})
