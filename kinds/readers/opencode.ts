import { defineReader } from './reader.ts'

export default defineReader({
  id: 'opencode',
  name: 'OpenCode',
  about: 'The OpenCode agent for the terminal; it reads variables through opencode.json.',
  reads: [
    {
      wire: 'openai',
      file: {
        url: 'options.baseURL',
        key: 'options.apiKey',
      },
      note: 'npm: @ai-sdk/openai-compatible',
      source: {
        url: 'https://opencode.ai/docs/providers',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      file: {
        url: 'options.baseURL',
        form: 'versioned',
        key: 'options.apiKey',
      },
      note: 'npm: @ai-sdk/anthropic, which wants the base URL with /v1',
      source: {
        url: 'https://opencode.ai/docs/providers',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'gemini',
      file: {
        url: 'options.baseURL',
        form: 'versioned',
        key: 'options.apiKey',
      },
      note: 'npm: @ai-sdk/google, which wants the base URL with /v1beta',
      source: {
        url: 'https://www.npmjs.com/package/@ai-sdk/google',
        seen: '2026-11-23',
      },
    },
  ],
  file: {
    name: 'opencode.json',
    reference: '{env:{name}}',
  },
  notes: ['A variable that is unset becomes an empty text, without a message.'],
  sources: [
    {
      url: 'https://opencode.ai/docs/providers',
      seen: '2026-11-23',
    },
    {
      url: 'https://www.npmjs.com/package/@ai-sdk/google',
      seen: '2026-11-23',
    },
  ],
})
