import { defineKind } from './kind.ts'

export default defineKind({
  id: 'deepinfra',
  name: 'DeepInfra',
  class: 'cloud',
  about: 'Open models at api.deepinfra.com.',
  hosts: ['api.deepinfra.com'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.deepinfra.com/v1/openai' }] }],
  key: {
    need: 'required',
    variables: ['DEEPINFRA_API_KEY'],
    shapes: [],
    page: 'https://deepinfra.com/dash/api_keys',
  },
  auth: 'bearer',
  models: { shape: 'vendor/model', routedBy: ['deepinfra/'], examples: ['MiniMaxAI/MiniMax-M2.5'] },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api.deepinfra.com/v1',
      happens: 'the form that @ai-sdk/deepinfra wants; requests go to /v1/chat/completions, 404',
      cure: 'https://api.deepinfra.com/v1/openai',
      sure: 'observed',
      source: {
        url: 'https://github.com/vercel/ai/blob/HEAD/packages/deepinfra/src/deepinfra-provider.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.deepinfra.com/openai/v1',
      happens: 'the two parts are in the order of Groq; here /openai comes after /v1',
      cure: 'https://api.deepinfra.com/v1/openai',
      sure: 'observed',
      source: { url: 'https://deepinfra.com/docs/advanced/openai_api', seen: '2026-11-26' },
    },
    {
      url: 'https://api.deepinfra.com/v1/openai/v1',
      happens: 'there is no second /v1 behind it',
      cure: 'https://api.deepinfra.com/v1/openai',
      sure: 'observed',
      source: { url: 'https://deepinfra.com/docs/advanced/openai_api', seen: '2026-11-26' },
    },
    {
      url: 'https://api.deepinfra.com/v1/inference',
      happens: "DeepInfra's own API is served there, with requests of another form",
      cure: 'https://api.deepinfra.com/v1/openai',
      sure: 'documented',
      source: {
        url: 'https://github.com/deepinfra/deepinfra-node/blob/HEAD/src/lib/constants/client.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: ['/openai stands after /v1 here and before it at Groq: the two are easily swapped.'],
  sources: [
    { url: 'https://deepinfra.com/docs/advanced/openai_api', seen: '2026-11-26' },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/deepinfra/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/mozilla-ai/any-llm/blob/HEAD/src/any_llm/providers/registry.py',
      seen: '2026-11-23',
    },
  ],
})
