import { defineKind } from './kind.ts'

export default defineKind({
  id: 'mistral',
  name: 'Mistral AI',
  class: 'cloud',
  about: 'The Mistral API at api.mistral.ai.',
  hosts: ['api.mistral.ai', 'api.eu.mistral.ai', 'api.us.mistral.ai'],
  apis: [
    {
      wire: 'openai',
      aiSdk: '@ai-sdk/mistral',
      bases: [
        { url: 'https://api.mistral.ai/v1' },
        { url: 'https://api.eu.mistral.ai/v1', region: 'eu' },
        { url: 'https://api.us.mistral.ai/v1', region: 'us' },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['MISTRAL_API_KEY'],
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
    page: 'https://console.mistral.ai/api-keys',
  },
  auth: 'bearer',
  sdks: ['mistral'],
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^(?:mistral-|ministral-|magistral-|codestral-|devstral-|pixtral-|open-mi[sx]tral)',
    examples: ['codestral-latest', 'devstral-latest'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.mistral.ai',
      happens: "the form that Mistral's own SDK wants; requests go to /chat/completions, 404",
      cure: 'https://api.mistral.ai/v1',
      sure: 'documented',
      source: { url: 'https://www.npmjs.com/package/@mistralai/mistralai', seen: '2026-11-23' },
    },
  ],
  notes: ["Mistral's own SDK wants the origin, OpenAI-style clients want /v1."],
  sources: [{ url: 'https://docs.mistral.ai/api', seen: '2026-11-23' }],
})
