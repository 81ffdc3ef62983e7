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
        url: 'https://github.com/charmbracelet/catwalk/blob/64dad50/internal/providers/configs/openai.json',
        seen: '2026-11-26',
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
        url: 'https://github.com/charmbracelet/catwalk/blob/64dad50/internal/providers/configs/anthropic.json',
        seen: '2026-11-26',
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
        url: 'https://github.com/charmbracelet/catwalk/blob/64dad50/internal/providers/configs/vercel.json',
        seen: '2026-11-26',
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
        url: 'https://github.com/charmbracelet/crush/blob/37f36e93/schema.json',
        seen: '2026-11-26',
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
        url: 'https://github.com/charmbracelet/fantasy/blob/f6d4d1e3/providers/anthropic/anthropic.go',
        seen: '2026-11-26',
      },
    },
  ],
  file: {
    name: 'crush.json',
    reference: '${name}',
  },
  notes: [
    'crush.json still works; its makers now prefer a shell script, crushrc, that takes the same as --base-url and --api-key.',
  ],
  sources: [
    {
      url: 'https://github.com/charmbracelet/catwalk/tree/64dad50/internal/providers/configs',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/charmbracelet/crush/blob/37f36e93/schema.json',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/charmbracelet/crush/blob/37f36e93/README.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/charmbracelet/fantasy/blob/f6d4d1e3/providers/anthropic/anthropic.go',
      seen: '2026-11-26',
    },
  ],
})
