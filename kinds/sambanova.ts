import { defineKind } from './kind.ts'

export default defineKind({
  id: 'sambanova',
  name: 'SambaNova',
  class: 'cloud',
  about: 'SambaNova Cloud at api.sambanova.ai.',
  hosts: ['api.sambanova.ai'],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'https://api.sambanova.ai/v1' }] },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://api.sambanova.ai' }],
      // the vendor's own page gives the base with /v1 to Anthropic's SDK
      accepts: ['/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['SAMBANOVA_API_KEY'],
    shapes: [],
    page: 'https://cloud.sambanova.ai/apis',
  },
  auth: 'bearer',
  urlVariables: ['SAMBA_NOVA_BASE_URL', 'SAMBANOVA_API_BASE', 'SAMBANOVA_BASE_URL'],
  models: {
    shape: 'a bare name',
    routedBy: ['sambanova/'],
    examples: ['Meta-Llama-3.3-70B-Instruct', 'gpt-oss-120b'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api.sambanova.ai',
      wire: 'openai',
      happens: "the form that Portkey's gateway keeps; requests go to /chat/completions",
      cure: 'https://api.sambanova.ai/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/sambanova/api.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The key stands in SAMBANOVA_API_KEY, the URL in SAMBA_NOVA_BASE_URL, with one underscore more; LiteLLM says SAMBANOVA_API_BASE, pydantic-ai SAMBANOVA_BASE_URL.',
    "The vendor's SDK sends the key in both Authorization and x-api-key.",
  ],
  sources: [
    {
      url: 'https://github.com/sambanova/sambanova-python/blob/HEAD/src/sambanova/_client.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.sambanova.ai/docs/en/features/anthropic-compatibility',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/BerriAI/litellm/blob/HEAD/litellm/litellm_core_utils/get_llm_provider_logic.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/pydantic/pydantic-ai/blob/HEAD/pydantic_ai_slim/pydantic_ai/providers/sambanova.py',
      seen: '2026-11-23',
    },
  ],
})
