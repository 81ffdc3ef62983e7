import { defineReader } from './reader.ts'

export default defineReader({
  id: 'codex',
  name: 'Codex',
  about: "OpenAI's coding agent for the terminal.",
  reads: [
    {
      wire: 'openai',
      kinds: ['openai'],
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/openai/codex/blob/b8a1c8f8/docs/config.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      file: {
        url: 'base_url',
        key: 'env_key',
      },
      note: 'With an api_version the base URL ends in /openai, and the version goes into query_params',
      source: {
        url: 'https://github.com/openai/codex/blob/b8a1c8f8/docs/config.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      file: {
        url: 'base_url',
        key: 'env_key',
      },
      note: 'A server without a key must have no env_key: an empty variable is an error',
      source: {
        url: 'https://github.com/openai/codex/blob/b8a1c8f8/docs/config.md',
        seen: '2026-11-23',
      },
    },
  ],
  file: {
    name: '~/.codex/config.toml',
    reference: '{name}',
  },
  notes: [
    'It speaks only the responses route, so a server that has chat completions alone cannot be used.',
    'The provider ids openai, ollama and lmstudio are reserved.',
  ],
  sources: [
    {
      url: 'https://github.com/openai/codex/blob/b8a1c8f8/docs/config.md',
      seen: '2026-11-23',
    },
  ],
})
