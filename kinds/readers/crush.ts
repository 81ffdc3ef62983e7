import { defineReader } from './reader.ts'

export default defineReader({
  id: 'crush',
  name: 'Crush',
  about: 'The Crush agent for the terminal; it reads variables through crush.json.',
  reads: [
    {
      wire: 'openai',
      kinds: ['openai'],
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_API_ENDPOINT',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/charmbracelet/catwalk/tree/64dad50/internal/providers/configs',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_API_ENDPOINT',
        form: 'canonical',
      },
      source: {
        url: 'https://github.com/charmbracelet/catwalk/tree/64dad50/internal/providers/configs',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      kinds: ['vercel-ai-gateway'],
      key: {
        variable: 'VERCEL_API_KEY',
      },
      file: {
        url: 'base_url',
        key: 'api_key',
      },
      source: {
        url: 'https://github.com/charmbracelet/catwalk/tree/64dad50/internal/providers/configs',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'openai',
      file: {
        url: 'base_url',
        key: 'api_key',
      },
      note: 'type: openai-compat',
      source: {
        url: 'https://github.com/charmbracelet/crush/blob/HEAD/schema.json',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      file: {
        url: 'base_url',
        key: 'api_key',
      },
      note: 'type: anthropic, without /v1',
      source: {
        url: 'https://github.com/charmbracelet/crush/blob/HEAD/schema.json',
        seen: '2026-11-23',
      },
    },
  ],
  file: {
    name: 'crush.json',
    reference: '${name}',
  },
  sources: [
    {
      url: 'https://github.com/charmbracelet/catwalk/tree/64dad50/internal/providers/configs',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/charmbracelet/crush/blob/HEAD/schema.json',
      seen: '2026-11-23',
    },
  ],
})
