import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://cloud.infini-ai.com/maas/v1',
      'https://cloud.infini-ai.com/maas/coding/v1',
      { url: 'https://cloud.infini-ai.com/maas/coding', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://cloud.infini-ai.com/maas/coding',
        cure: 'https://cloud.infini-ai.com/maas/coding/v1',
      },
      { url: 'https://cloud.infini-ai.com/maas', cure: 'https://cloud.infini-ai.com/maas/v1' },
      { url: 'https://cloud.infini-ai.com', cure: 'https://cloud.infini-ai.com/maas/v1' },
      {
        url: 'https://cloud.infini-ai.com/maas/v1/chat/completions',
        cure: 'https://cloud.infini-ai.com/maas/v1',
      },
      {
        url: 'https://cloud.infini-ai.com/maas/coding/v1',
        wire: 'anthropic',
        cure: 'https://cloud.infini-ai.com/maas/coding',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(32), 'sk-cp-' + x(32)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
