import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://api.perplexity.ai/v1',
      'https://api.perplexity.ai',
      'https://api.perplexity.ai/',
    ],
    misfits: [
      { url: 'https://api.perplexity.ai/v2', cure: 'https://api.perplexity.ai/v1' },
      { url: 'https://api.perplexity.ai/v1/v1', cure: 'https://api.perplexity.ai/v1' },
      { url: 'https://api.perplexity.ai/v1/sonar', cure: 'https://api.perplexity.ai' },
      { url: 'https://api.perplexity.ai/chat/completions', cure: 'https://api.perplexity.ai' },
      { url: 'https://api.perplexity.ai/v1/responses', cure: 'https://api.perplexity.ai/v1' },
      { url: 'https://www.perplexity.ai/api' },
    ],
  },
  keys: {
    fits: ['pplx-' + x(48), 'pplx-' + x(32)],
    misfits: ['pplx-' + x(31), 'sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
