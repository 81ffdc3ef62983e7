import { defineKind } from './kind.ts'

export default defineKind({
  id: 'portkey',
  name: 'Portkey',
  class: 'gateway',
  about: 'The hosted gateway of Portkey; a header or the model id says which vendor is behind it.',
  hosts: ['api.portkey.ai'],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'https://api.portkey.ai/v1' }] },
    { wire: 'anthropic', bases: [{ url: 'https://api.portkey.ai' }] },
  ],
  key: {
    need: 'required',
    variables: ['PORTKEY_API_KEY'],
    shapes: [],
    page: 'https://app.portkey.ai/api-keys',
  },
  auth: 'x-portkey-api-key',
  forwards: '*',
  urlVariables: ['PORTKEY_BASE_URL'],
  models: {
    shape: '@provider/model, or the id of the vendor',
    examples: ['@mistral-ai/mistral-large-latest', 'gpt-4o'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api.portkey.com/v1',
      wire: 'openai',
      happens: 'the host of Portkey ends in .ai',
      cure: 'https://api.portkey.ai/v1',
      sure: 'observed',
      source: { url: 'https://github.com/Portkey-AI/docs-core', seen: '2026-11-23' },
    },
    {
      url: 'https://api.portkey.com',
      wire: 'openai',
      happens: 'the host of Portkey ends in .ai',
      cure: 'https://api.portkey.ai/v1',
      sure: 'observed',
      source: { url: 'https://github.com/Portkey-AI/docs-core', seen: '2026-11-23' },
    },
    {
      url: 'https://api.portkey.com',
      wire: 'anthropic',
      happens: 'the host of Portkey ends in .ai',
      cure: 'https://api.portkey.ai',
      sure: 'observed',
      source: { url: 'https://github.com/Portkey-AI/docs-core', seen: '2026-11-23' },
    },
  ],
  notes: [
    'The key of Portkey goes into x-portkey-api-key; Authorization, where it is sent, holds the key of the vendor, so this host rightly receives any key.',
    'A request names its vendor by x-portkey-provider, x-portkey-config, x-portkey-virtual-key or a model id of the form @provider/model; without any of them it is answered 400.',
    'The SDK chooses its host by whether there is a key: without PORTKEY_API_KEY it goes to http://localhost:8787/v1 and says nothing.',
    'As Authorization the SDK takes apiKey, else the key of Portkey, else OPENAI_API_KEY, else the text DUMMY-KEY.',
    'Its defaults choose one region of each vendor: DashScope international, Moonshot and SiliconFlow in China.',
    'The open-source gateway is kind `portkey-local`.',
  ],
  sources: [
    {
      url: 'https://github.com/Portkey-AI/portkey-node-sdk/blob/HEAD/src/constants.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/docs-core/blob/HEAD/api-reference/inference-api/authentication.mdx',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/docs-core/blob/HEAD/guides/coding-agents/agent-cli.mdx',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mozilla-ai/any-llm/blob/HEAD/src/any_llm/providers/portkey/portkey.py',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/Portkey-AI/gateway/tree/669825cb', seen: '2026-11-23' },
    { url: 'https://www.npmjs.com/package/portkey-ai', seen: '2026-11-23' },
  ],
})
