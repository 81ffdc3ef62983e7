import { defineKind } from './kind.ts'

export default defineKind({
  id: 'helicone-local',
  name: 'Helicone AI Gateway, self-hosted',
  class: 'gateway',
  about: 'The open-source gateway of Helicone on a machine of your own.',
  vendor: 'helicone',
  hosts: [],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'http://localhost:8080/ai' }],
      path: '/ai',
      accepts: ['http://{host}/router/{name}', 'https://{host}/router/{name}'],
    },
  ],
  key: {
    need: 'optional',
    variables: ['HELICONE_API_KEY'],
    shapes: [],
    fillers: ['placeholder-api-key'],
  },
  auth: 'bearer',
  ports: [8080],
  models: { shape: 'vendor/model', examples: ['anthropic/claude-3-5-sonnet'] },
  mistakes: [
    {
      url: 'http://{host}/v1',
      wire: 'openai',
      happens:
        'the gateway has no /v1: chat is under /ai, or under /router and the name of a router',
      cure: 'http://{host}/ai',
      sure: 'documented',
      source: {
        url: 'https://github.com/Helicone/ai-gateway/blob/8028bbf938c6fd6e72b087d607a98af58f9826bc/README.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The gateway itself holds the keys of the vendors, in its own environment; clients send any text.',
    'A router of its config is at /router/<name>, the default one at /ai.',
    'HELICONE_CONTROL_PLANE_API_KEY connects it to the observability of Helicone; clients do not send it.',
    'The hosted service is kind `helicone`.',
  ],
  sources: [
    {
      url: 'https://github.com/Helicone/ai-gateway/blob/8028bbf938c6fd6e72b087d607a98af58f9826bc/README.md',
      seen: '2026-11-23',
    },
  ],
})
