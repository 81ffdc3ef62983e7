import { defineKind } from './kind.ts'

export default defineKind({
  id: 'envoy-ai-gateway',
  name: 'Envoy AI Gateway',
  class: 'gateway',
  about: 'An Envoy AI Gateway of your own, such as the one that aigw run starts.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://localhost:1975/v1' }], path: '/v1' },
    {
      wire: 'anthropic',
      bases: [{ url: 'http://localhost:1975/anthropic' }],
      path: '/anthropic',
      auth: 'x-api-key',
    },
  ],
  key: { need: 'optional', variables: [], shapes: [], fillers: ['unused'] },
  auth: 'bearer',
  ports: [1975],
  mistakes: [],
  notes: [
    'The gateway itself reads OPENAI_API_KEY, OPENAI_BASE_URL (with /v1) and AZURE_OPENAI_API_KEY for what stands behind it; its clients send no key.',
    'In front of a server without keys it is started with OPENAI_API_KEY=unused.',
    'It serves MCP under /mcp.',
  ],
  sources: [
    {
      url: 'https://github.com/envoyproxy/ai-gateway/blob/c217da8a/site/docs/cli/run.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/envoyproxy/ai-gateway/blob/HEAD/site/docs/capabilities/llm-integrations/supported-endpoints.md',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the id at the upstream', examples: ['gpt-4o-mini'] },
  probe: { models: '/models' },
})
