import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://ai-gateway.helicone.ai/v1',
      'https://ai-gateway.helicone.ai/',
      'https://oai.helicone.ai/v1',
      'https://nebius.helicone.ai/v1',
      'https://together.helicone.ai/v1',
      'https://groq.helicone.ai/openai/v1',
      'https://openrouter.helicone.ai/api/v1',
      'https://fireworks.helicone.ai/inference/v1',
      'https://deepinfra.helicone.ai/v1/openai',
      'https://gateway.helicone.ai',
      'https://gateway.helicone.ai/v1',
      'https://gateway.helicone.ai/openai/v1',
      { url: 'https://anthropic.helicone.ai', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://ai-gateway.helicone.ai/v1/chat/completions',
        cure: 'https://ai-gateway.helicone.ai/v1',
      },
      { url: 'https://ai-gateway.helicone.ai/v1/v1', cure: 'https://ai-gateway.helicone.ai/v1' },
      { url: 'https://oai.helicone.ai', cure: 'https://oai.helicone.ai/v1' },
      {
        url: 'https://anthropic.helicone.ai/v1',
        wire: 'anthropic',
        cure: 'https://anthropic.helicone.ai',
      },
      { url: 'http://localhost:8080/ai' },
      { url: 'https://oai.helicone.com/v1' },
    ],
  },
  keys: {
    fits: [
      'sk-helicone-' + x(7) + '-' + x(7) + '-' + x(7) + '-' + x(7),
      'sk-helicone-eu-' + x(28),
      'sk-proj-' + x(48),
      'sk-ant-api03-' + x(90) + 'AA',
      'gsk_' + x(52),
    ],
    misfits: ['your-api-key-here', '<helicone-key>', 'Bearer sk-helicone-' + x(28)],
  },
} satisfies KindTable
