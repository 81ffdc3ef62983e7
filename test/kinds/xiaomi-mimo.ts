import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.xiaomimimo.com/v1',
      'https://token-plan-cn.xiaomimimo.com/v1',
      'https://token-plan-sgp.xiaomimimo.com/v1',
      'https://token-plan-ams.xiaomimimo.com/v1',
      { url: 'https://api.xiaomimimo.com/anthropic', wire: 'anthropic' },
      { url: 'https://token-plan-cn.xiaomimimo.com/anthropic', wire: 'anthropic' },
      { url: 'https://token-plan-sgp.xiaomimimo.com/anthropic', wire: 'anthropic' },
      { url: 'https://token-plan-ams.xiaomimimo.com/anthropic', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://token-plan-sgp.xiaomimimo.com',
        cure: 'https://token-plan-sgp.xiaomimimo.com/v1',
      },
      { url: 'https://api.xiaomimimo.com', cure: 'https://api.xiaomimimo.com/v1' },
      {
        url: 'https://api.xiaomimimo.com/v1/chat/completions',
        cure: 'https://api.xiaomimimo.com/v1',
      },
      {
        url: 'https://api.xiaomimimo.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://api.xiaomimimo.com/anthropic',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(48)],
    misfits: [
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
      'tp-' + x(48),
      'tp-' + x(5),
    ],
  },
} satisfies KindTable
