import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://openai.inference.de-txl.ionos.com/v1'],
    misfits: [
      {
        url: 'https://inference.de-txl.ionos.com',
        cure: 'https://openai.inference.de-txl.ionos.com/v1',
      },
      {
        url: 'https://openai.inference.de-txl.ionos.com',
        cure: 'https://openai.inference.de-txl.ionos.com/v1',
      },
      {
        url: 'https://openai.inference.de-txl.ionos.com/v1/chat/completions',
        cure: 'https://openai.inference.de-txl.ionos.com/v1',
      },
    ],
  },
  keys: {
    fits: ['eyJ' + x(600), x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
