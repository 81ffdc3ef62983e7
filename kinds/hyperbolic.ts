import { defineKind } from './kind.ts'

export default defineKind({
  id: 'hyperbolic',
  name: 'Hyperbolic',
  class: 'cloud',
  about: 'Open models at api.hyperbolic.xyz.',
  hosts: ['api.hyperbolic.xyz'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.hyperbolic.xyz/v1' }] }],
  key: { need: 'required', variables: ['HYPERBOLIC_API_KEY'], shapes: [] },
  auth: 'bearer',
  models: {
    shape: 'vendor/model',
    routedBy: ['hyperbolic/'],
    examples: ['Qwen/Qwen2.5-72B-Instruct'],
  },
  mistakes: [
    {
      url: 'https://api.hyperbolic.xyz/v1/chat/completions',
      wire: 'openai',
      happens: '404 status code (no body)',
      cure: 'https://api.hyperbolic.xyz/v1',
      sure: 'documented',
      source: { url: 'https://github.com/cline/cline/issues/375', seen: '2026-11-23' },
    },
  ],
  notes: [
    'Hugging Face took it out of its routing in June 2026 as a dead provider; whether the API still answers is not established.',
  ],
  sources: [
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/hyperbolic.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/hyperbolic/api.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/huggingface/huggingface.js/pull/2258', seen: '2026-11-23' },
  ],
})
