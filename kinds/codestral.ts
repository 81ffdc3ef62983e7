import { defineKind } from './kind.ts'

export default defineKind({
  id: 'codestral',
  name: 'Mistral Codestral',
  class: 'cloud',
  about: 'The separate host for Codestral, with keys of its own, at codestral.mistral.ai.',
  hosts: ['codestral.mistral.ai'],
  apis: [
    {
      wire: 'openai',
      aiSdk: '@ai-sdk/mistral',
      bases: [{ url: 'https://codestral.mistral.ai/v1' }],
    },
  ],
  key: {
    need: 'required',
    variables: ['CODESTRAL_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[A-Za-z0-9]{32}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/mistralapikey/detector.go',
          seen: '2026-11-23',
        },
      },
    ],
  },
  auth: 'bearer',
  sdks: ['mistral'],
  models: { shape: 'a bare name', examples: ['codestral-latest'] },
  mistakes: [
    {
      url: 'https://codestral.mistral.ai',
      happens: "the form that Mistral's own SDK wants; requests go to /chat/completions",
      cure: 'https://codestral.mistral.ai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/codestral.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A key of api.mistral.ai does not open this host, nor the other way round, and the two look alike: kind `mistral`.',
    'Continue finds out which host a key belongs to by sending it to api.mistral.ai and waiting for a 401, so that both see it.',
    "Mistral's current documentation no longer mentions this host.",
  ],
  sources: [
    { url: 'https://docs.continue.dev/guides/set-up-codestral', seen: '2026-11-23' },
    {
      url: 'https://github.com/continuedev/continue/blob/HEAD/core/llm/llms/Mistral.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm/blob/HEAD/litellm/litellm_core_utils/get_llm_provider_logic.py',
      seen: '2026-11-23',
    },
  ],
})
