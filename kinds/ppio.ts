import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ppio',
  name: 'PPIO',
  class: 'cloud',
  about: 'Open models at api.ppio.com.',
  hosts: ['api.ppio.com', 'api.ppinfra.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.ppio.com/openai/v1' }],
      accepts: ['https://api.ppio.com/openai', 'https://api.ppinfra.com/v3/openai'],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://api.ppio.com/anthropic' }],
      accepts: ['https://api.ppinfra.com/anthropic'],
    },
  ],
  key: {
    need: 'required',
    variables: ['PPIO_API_KEY', 'PPINFRA_API_KEY'],
    shapes: [],
    page: 'https://ppinfra.com/user/center/token',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['deepseek/deepseek-v3.2'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.ppinfra.com/v3/openai/v1',
      wire: 'openai',
      happens: 'the older path ends in /v3/openai, and nothing is appended to it: 404',
      cure: 'https://api.ppinfra.com/v3/openai',
      sure: 'observed',
      source: {
        url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
        seen: '2026-11-24',
      },
    },
  ],
  notes: [
    'Examples of keys begin with `sk_`, with an underscore; whether all do is not known.',
    'api.ppinfra.com is the older host, with paths of its own.',
  ],
  sources: [
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/ThinkInAIXYZ/deepchat/blob/8311bd2d/src/main/provider/defaults.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
    {
      url: 'https://deepwiki.com/foreveryh/claude-code-switch/5.7-ppinfra-fallback-service',
      seen: '2026-11-23',
    },
  ],
})
