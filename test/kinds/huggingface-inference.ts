import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: [
      'https://router.huggingface.co/v1',
      'https://abc123.us-east-1.aws.endpoints.huggingface.cloud/v1/',
      'https://abc123.endpoints.huggingface.cloud/v1/',
      'https://router.huggingface.co/together/v1',
      'https://router.huggingface.co/groq/openai/v1',
      'https://router.huggingface.co/fireworks-ai/inference/v1',
      'https://router.huggingface.co/novita/v3/openai',
      { url: 'https://router.huggingface.co', wire: 'anthropic' },
    ],
    misfits: [
      { url: 'https://router.huggingface.co', cure: 'https://router.huggingface.co/v1' },
      {
        url: 'https://router.huggingface.co/v1/chat/completions',
        cure: 'https://router.huggingface.co/v1',
      },
      { url: 'https://api-inference.huggingface.co', cure: 'https://router.huggingface.co/v1' },
      { url: 'https://api-inference.huggingface.co/v1', cure: 'https://router.huggingface.co/v1' },
      {
        url: 'https://abc123.us-east-1.aws.endpoints.huggingface.cloud',
        cure: 'https://abc123.us-east-1.aws.endpoints.huggingface.cloud/v1',
      },
      {
        url: 'https://router.huggingface.co/v1',
        wire: 'anthropic',
        cure: 'https://router.huggingface.co',
      },
      { url: 'https://router.huggingface.com/v1' },
    ],
  },
  keys: {
    fits: [
      'hf_' + x(34),
      'hf_oauth_' + x(80),
      'hf_jwt_' + x(120) + '.' + x(300) + '.' + x(86),
      'api_org_' + x(34),
    ],
    misfits: [
      'hf_' + x(19),
      'hf_xxx',
      'gsk_' + x(52),
      'sk-ant-api03-' + x(90),
      'sk-proj-' + x(48),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
