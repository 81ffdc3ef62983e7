import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://ai-gateway.vercel.sh/v1',
      { url: 'https://ai-gateway.vercel.sh', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://ai-gateway.vercel.sh/v4/ai', cure: 'https://ai-gateway.vercel.sh/v1' },
      { url: 'https://ai-gateway.vercel.sh/v1/ai', cure: 'https://ai-gateway.vercel.sh/v1' },
      {
        url: 'https://ai-gateway.vercel.sh/v4/ai',
        wire: 'anthropic',
        cure: 'https://ai-gateway.vercel.sh',
      },
      { url: 'https://ai-gateway.vercel.sh', cure: 'https://ai-gateway.vercel.sh/v1' },
      {
        url: 'https://ai-gateway.vercel.sh/v1',
        wire: 'anthropic',
        cure: 'https://ai-gateway.vercel.sh',
      },
      {
        url: 'https://ai-gateway.vercel.sh/v1/chat/completions',
        cure: 'https://ai-gateway.vercel.sh/v1',
      },
      { url: 'https://ai-gateway.vercel.com/v1' },
    ],
  },
  keys: {
    fits: ['vck_' + x(56), 'vck_' + x(20), 'eyJ' + x(40) + '.' + x(400) + '.' + x(86)],
    misfits: [
      'vck_' + x(19),
      'vcp_' + x(56),
      'vci_' + x(56),
      'vca_' + x(56),
      'vcr_' + x(56),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
