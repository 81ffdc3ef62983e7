import { defineReader } from './reader.ts'

export default defineReader({
  id: 'ollama-python',
  name: 'Ollama CLI and Python library',
  about: 'The ollama command and the official Python package.',
  reads: [
    {
      wire: 'ollama',
      kinds: ['ollama'],
      url: {
        variable: 'OLLAMA_HOST',
        form: 'canonical',
        bare: true,
      },
      note: 'http://box means port 80, box alone means 11434',
      source: {
        url: 'https://github.com/ollama/ollama-python/blob/main/ollama/_client.py',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama-cloud'],
      key: {
        variable: 'OLLAMA_API_KEY',
      },
      url: {
        variable: 'OLLAMA_HOST',
        form: 'canonical',
        bare: true,
      },
      source: {
        url: 'https://github.com/ollama/ollama-python/blob/main/ollama/_client.py',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'The server reads the same variable as the address to listen on, 0.0.0.0 for every interface.',
  ],
  sources: [
    {
      url: 'https://github.com/ollama/ollama-python/blob/main/ollama/_client.py',
      seen: '2026-11-26',
    },
  ],
})
