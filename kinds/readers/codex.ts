import { defineReader } from './reader.ts'

export default defineReader({
  id: 'codex',
  name: 'Codex',
  about: "OpenAI's coding agent for the terminal.",
  reads: [
    {
      wire: 'openai',
      kinds: ['openai'],
      file: {
        url: 'openai_base_url',
      },
      note: 'The key is that of codex login --with-api-key; OPENAI_BASE_URL and OPENAI_API_KEY are not read',
      source: {
        url: 'https://github.com/openai/codex/pull/16720',
        seen: '2026-11-26',
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
        url: 'https://github.com/openai/codex/blob/0195ef0570cd92efd577bd32573ef3bf5e0da10b/docs/config.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/openai/codex/blob/61ac839c8ac9eb3bdf17f0e9c6219667df6ca126/codex-rs/model-provider-info/src/lib.rs',
        seen: '2026-11-26',
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
      url: 'https://github.com/openai/codex/blob/61ac839c8ac9eb3bdf17f0e9c6219667df6ca126/codex-rs/model-provider-info/src/lib.rs',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/openai/codex/blob/0195ef0570cd92efd577bd32573ef3bf5e0da10b/docs/config.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/openai/codex/pull/16720',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/openai/codex/issues/7323',
      seen: '2026-11-26',
    },
  ],
})
