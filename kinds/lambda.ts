import { defineKind } from './kind.ts'

export default defineKind({
  id: 'lambda',
  name: 'Lambda Inference API',
  class: 'cloud',
  about: 'The inference API of Lambda, which has ended.',
  hosts: ['api.lambda.ai', 'api.lambdalabs.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.lambda.ai/v1' }],
      accepts: ['https://api.lambdalabs.com/v1'],
    },
  ],
  key: { need: 'required', variables: ['LAMBDA_API_KEY'], shapes: [] },
  auth: 'bearer',
  mistakes: [],
  retired: {
    on: '2025-09-25',
    source: { url: 'https://github.com/charmbracelet/catwalk/issues/80', seen: '2026-11-23' },
  },
  notes: [
    'Provider lists still carry it; a failure is no fault of the key.',
    'api.lambdalabs.com is the older host.',
  ],
  sources: [
    { url: 'https://github.com/charmbracelet/catwalk/issues/80', seen: '2026-11-23' },
    { url: 'https://github.com/promptfoo/promptfoo/pull/5599', seen: '2026-11-23' },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/lambda_ai.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/lambda/api.ts',
      seen: '2026-11-23',
    },
  ],
})
