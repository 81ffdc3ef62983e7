import { defineReader } from './reader.ts'

export default defineReader({
  id: 'kimi-cli',
  name: 'Kimi CLI',
  about: "Moonshot AI's agent for the terminal.",
  reads: [
    {
      wire: 'openai',
      kinds: ['moonshot', 'kimi-coding'],
      key: {
        variable: 'KIMI_API_KEY',
      },
      url: {
        variable: 'KIMI_BASE_URL',
        form: 'canonical',
      },
      models: ['KIMI_MODEL_NAME'],
      note: 'for a provider of type kimi in ~/.kimi/config.toml',
      source: {
        url: 'https://github.com/MoonshotAI/kimi-cli/blob/4a550eff/docs/en/configuration/env-vars.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
      },
      file: {
        url: 'base_url',
      },
      note: 'for a provider of type openai_legacy in ~/.kimi/config.toml',
      source: {
        url: 'https://github.com/MoonshotAI/kimi-cli/blob/4a550eff/docs/en/configuration/env-vars.md',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'The same KIMI_API_KEY is a key of api.moonshot.cn, api.moonshot.ai or api.kimi.com, by the address beside it.',
  ],
  sources: [
    {
      url: 'https://github.com/MoonshotAI/kimi-cli/blob/4a550eff/docs/en/configuration/env-vars.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/MoonshotAI/kimi-cli/blob/4a550eff/docs/en/configuration/providers.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/MoonshotAI/kimi-cli/blob/4a550eff/docs/en/configuration/config-files.md',
      seen: '2026-11-26',
    },
  ],
})
