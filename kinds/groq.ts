import { defineKind } from './kind.ts'

export default defineKind({
  id: 'groq',
  name: 'Groq',
  class: 'cloud',
  about: 'The Groq API at api.groq.com.',
  hosts: ['api.groq.com'],
  apis: [
    { wire: 'openai', aiSdk: '@ai-sdk/groq', bases: [{ url: 'https://api.groq.com/openai/v1' }] },
  ],
  key: {
    need: 'required',
    variables: ['GROQ_API_KEY'],
    shapes: [
      {
        prefix: 'gsk_',
        pattern: '^gsk_[A-Za-z0-9]{40,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/groq.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://console.groq.com/keys',
  },
  auth: 'bearer',
  sdks: ['groq'],
  urlVariables: ['GROQ_BASE_URL'],
  models: {
    shape: 'a bare name or vendor/model',
    examples: ['groq/compound', 'llama-3.3-70b-versatile'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.groq.com',
      happens: 'the request goes to /chat/completions, 404',
      cure: 'https://api.groq.com/openai/v1',
      sure: 'documented',
      source: { url: 'https://www.npmjs.com/package/groq-sdk', seen: '2026-11-23' },
    },
    {
      url: 'https://api.groq.com/openai',
      happens: "404, 'Unknown request URL: POST /openai/chat/completions'",
      cure: 'https://api.groq.com/openai/v1',
      sure: 'documented',
      source: { url: 'https://github.com/zeroclaw-labs/zeroclaw/issues/1439', seen: '2026-11-23' },
    },
    {
      url: 'https://api.groq.com/v1',
      happens: "404, 'Unknown request URL: POST /v1/chat/completions'",
      cure: 'https://api.groq.com/openai/v1',
      sure: 'observed',
      source: { url: 'https://github.com/zeroclaw-labs/zeroclaw/issues/1439', seen: '2026-11-23' },
    },
  ],
  notes: ['GROQ_BASE_URL means the origin to groq-sdk and the OpenAI base to most other tools.'],
  sources: [{ url: 'https://console.groq.com/docs/openai', seen: '2026-11-23' }],
})
