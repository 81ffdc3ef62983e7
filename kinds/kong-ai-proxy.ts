import { defineKind } from './kind.ts'

export default defineKind({
  id: 'kong-ai-proxy',
  name: 'Kong AI Proxy',
  class: 'gateway',
  about: 'A route of your own Kong Gateway with the AI Proxy plugin.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [] },
    { wire: 'anthropic', bases: [], auth: 'x-api-key' },
  ],
  key: { need: 'optional', variables: [], shapes: [] },
  auth: 'bearer',
  mistakes: [],
  notes: [
    'The base URL is host and path of the route, so whether it ends in /v1 depends on the route.',
    'Kong holds the vendor’s key (auth.header_value), and the client needs none, or the one that an auth plugin on the route asks for: its header goes into auth.',
    'With auth.allow_override the client’s own Authorization goes on to the vendor: say which with forwards.',
    'The Anthropic wire needs llm_format: anthropic in the plugin.',
    'The plugin sets the model: the one in the request must be the same, or left out.',
  ],
  sources: [
    {
      url: 'https://github.com/Kong/kong/blob/22246ef2/kong/llm/schemas/init.lua',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Kong/kong/blob/22246ef2/kong/llm/drivers/shared.lua',
      seen: '2026-11-23',
    },
    { url: 'https://developer.konghq.com/plugins/ai-proxy', seen: '2026-11-23' },
    {
      url: 'https://developer.konghq.com/plugins/ai-proxy/examples/claude-code-anthropic',
      seen: '2026-11-23',
    },
  ],
  models: { shape: 'the one that the plugin is set to', examples: ['gpt-4o'] },
})
