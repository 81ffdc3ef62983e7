import { defineKind } from './kind.ts'

export default defineKind({
  id: 'cerebras',
  name: 'Cerebras',
  class: 'cloud',
  about: 'The Cerebras inference API at api.cerebras.ai.',
  hosts: ['api.cerebras.ai'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.cerebras.ai/v1' }] }],
  key: {
    need: 'required',
    variables: ['CEREBRAS_API_KEY'],
    shapes: [
      {
        prefix: 'csk-',
        pattern: '^csk-[A-Za-z0-9]{40,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/cerebras.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://cloud.cerebras.ai',
  },
  auth: 'bearer',
  urlVariables: ['CEREBRAS_BASE_URL', 'CEREBRAS_API_BASE'],
  models: {
    shape: 'a bare name',
    routedBy: ['cerebras/'],
    examples: ['gpt-oss-120b', 'zai-glm-4.7'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.cerebras.ai',
      happens: "the form that Cerebras's own SDK wants; requests go to /chat/completions",
      cure: 'https://api.cerebras.ai/v1',
      sure: 'documented',
      source: {
        url: 'https://www.npmjs.com/package/@cerebras/cerebras_cloud_sdk',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'CEREBRAS_BASE_URL means the origin to @cerebras/cerebras_cloud_sdk: with /v1 its requests go to /v1/v1/chat/completions.',
    'LiteLLM reads CEREBRAS_API_BASE, with /v1.',
    "Cerebras's own client makes a network call when it is constructed (/v1/tcp_warming), unless warmTCPConnection is false.",
  ],
  sources: [
    {
      url: 'https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/HEAD/src/index.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/HEAD/README.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/cerebras/src/cerebras-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm/blob/HEAD/litellm/litellm_core_utils/get_llm_provider_logic.py',
      seen: '2026-11-23',
    },
  ],
})
