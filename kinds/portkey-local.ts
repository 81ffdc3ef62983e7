import { defineKind } from './kind.ts'

export default defineKind({
  id: 'portkey-local',
  name: 'Portkey AI Gateway, self-hosted',
  class: 'gateway',
  about: 'The open-source gateway of Portkey on a machine of your own.',
  vendor: 'portkey',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://localhost:8787/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:8787' }], path: '', auth: 'x-api-key' },
  ],
  key: { need: 'optional', variables: ['PORTKEY_API_KEY'], shapes: [] },
  auth: 'bearer',
  forwards: '*',
  urlVariables: ['PORTKEY_BASE_URL'],
  ports: [8787],
  models: { shape: 'the id of the vendor behind it', examples: ['gpt-4o'] },
  probe: { models: '/models', identity: [{ path: '/', holds: 'AI Gateway says hey' }] },
  mistakes: [],
  notes: [
    'Authorization holds the key of the vendor behind the gateway, and `headers: { x-portkey-provider: openai }` names it; without that header or x-portkey-config a request is answered 400.',
    'x-portkey-custom-host gives the address of the vendor. The gateway refuses private addresses and names such as .local, .internal and .lan there, unless TRUSTED_CUSTOM_HOSTS lists them (by default localhost, 127.0.0.1, ::1 and host.docker.internal).',
    'Some custom hosts are written without /v1, because the adapter of the vendor adds the path.',
    'The hosted service is kind `portkey`.',
  ],
  sources: [
    { url: 'https://github.com/Portkey-AI/gateway/tree/669825cb', seen: '2026-11-23' },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/02668d5ae397aae7c447c768b73b0c8d17c6e995/src/index.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/docs-core/blob/HEAD/integrations/llms/ollama.mdx',
      seen: '2026-11-23',
    },
  ],
})
