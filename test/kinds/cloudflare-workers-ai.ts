import { type KindTable, x } from './table.ts'

// not the 32 digits of a real account, which reports mask
const account = 'https://api.cloudflare.com/client/v4/accounts/account'

export default {
  with: { account_id: x(32, 'a') },
  urls: {
    fits: [
      `https://api.cloudflare.com/client/v4/accounts/${x(32, 'a')}/ai/v1`,
      `${account}/ai/v1/`,
    ],
    misfits: [
      { url: `${account}/ai/run`, cure: `${account}/ai/v1` },
      { url: `${account}/ai`, cure: `${account}/ai/v1` },
      { url: `${account}/ai/v1/chat/completions`, cure: `${account}/ai/v1` },
      { url: 'https://api.cloudflare.com/client/v4' },
      { url: `https://gateway.ai.cloudflare.com/v1/${x(32, 'a')}/my-gateway/compat` },
    ],
  },
  keys: {
    fits: ['cfut_' + x(48), 'cfat_' + x(48), x(40)],
    misfits: [
      'cfut_' + x(30),
      'cfk_' + x(48),
      x(32, 'a'),
      x(37, 'a'),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
