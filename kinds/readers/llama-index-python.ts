import { defineReader } from './reader.ts'

export default defineReader({
  id: 'llama-index-python',
  name: 'LlamaIndex for Python',
  about: 'LlamaIndex in Python (llama-index-llms-openai and the packages beside it).',
  reads: [
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_API_BASE',
        form: 'canonical',
      },
      filler: 'no-key',
      note: 'OPENAI_BASE_URL is not read: the package always passes a base URL of its own',
      source: {
        url: 'https://github.com/run-llama/llama_index/pull/23065',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'Roles that are not set (the embedding of an index, the model of a query) are OpenAI: without a key they fail, with one they call it.',
  ],
  sources: [
    {
      url: 'https://github.com/run-llama/llama_index/pull/23065',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/run-llama/llama_index/issues/17434',
      seen: '2026-11-26',
    },
  ],
})
