import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'http://localhost:8787/v1',
      'https://llm.example.com/portkey/v1',
      { url: 'http://localhost:8787', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'http://localhost:8787', cure: 'http://localhost:8787/v1' },
      { url: 'http://localhost:8787/v1/chat/completions', cure: 'http://localhost:8787/v1' },
      { url: 'http://localhost:8787/v1/v1', cure: 'http://localhost:8787/v1' },
      { url: 'http://localhost:8787/v1', wire: 'anthropic', cure: 'http://localhost:8787' },
      { url: 'https://api.portkey.ai/v1' },
    ],
  },
  keys: {
    fits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90) + 'AA', 'gsk_' + x(52), x(28)],
    misfits: ['Bearer sk-proj-' + x(48), 'sk-ant-admin01-' + x(90) + 'AA'],
  },
} satisfies KindTable
