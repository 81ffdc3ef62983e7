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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
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
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      file: {
        url: 'language_models.openai_compatible.NAME.api_url',
      },
      note: 'The variable of the key is computed: the name in capitals with underscores, and _API_KEY',
      source: {
        url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
        seen: '2026-11-26',
      },
    },
  ],
  file: {
    name: 'settings.json',
    reference: '{name}',
  },
  notes: [
    'language_models.lmstudio.api_url is the address of the API of LM Studio itself, with /api/v0; the one with /v1 goes into openai_compatible.',
  ],
  sources: [
    {
      url: 'https://github.com/zed-industries/zed/blob/000442d7c7180aedafa3694bd1df68be5c0da7a9/docs/src/ai/llm-providers.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/zed-industries/zed/blob/000b56b84fe8f18df7ec97d9238153553fd91ded/crates/settings_content/src/language_model.rs',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/zed-industries/zed/blob/04a889ce957d5a886e52e69e3849ca6b23c49a00/crates/lmstudio/src/lmstudio.rs',
      seen: '2026-11-26',
    },
  ],
})
