import { defineReader } from './reader.ts'

export default defineReader({
  id: 'zed',
  name: 'Zed',
  about: 'The Zed editor; addresses stand in settings.json, keys in variables or the keychain.',
  reads: [
    {
      wire: 'ollama',
      kinds: ['ollama'],
      file: {
        url: 'language_models.ollama.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['lm-studio'],
      file: {
        url: 'language_models.lmstudio.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      file: {
        url: 'language_models.anthropic.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['openai'],
      key: {
        variable: 'OPENAI_API_KEY',
      },
      file: {
        url: 'language_models.openai.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      key: {
        variable: 'OPENROUTER_API_KEY',
      },
      file: {
        url: 'language_models.open_router.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['mistral'],
      key: {
        variable: 'MISTRAL_API_KEY',
      },
      file: {
        url: 'language_models.mistral.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['deepseek'],
      key: {
        variable: 'DEEPSEEK_API_KEY',
      },
      file: {
        url: 'language_models.deepseek.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['xai'],
      key: {
        variable: 'XAI_API_KEY',
      },
      file: {
        url: 'language_models.x_ai.api_url',
      },
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      file: {
        url: 'language_models.openai_compatible.NAME.api_url',
      },
      note: 'The variable of the key is computed: the name in capitals with underscores, and _API_KEY',
      source: {
        url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
        seen: '2026-11-23',
      },
    },
  ],
  file: {
    name: 'settings.json',
    reference: '{name}',
  },
  sources: [
    {
      url: 'https://github.com/zed-industries/zed/blob/HEAD/docs/src/ai/llm-providers.md',
      seen: '2026-11-23',
    },
  ],
})
