import { defineKind } from './kind.ts'

export default defineKind({
  id: 'nvidia-nim',
  name: 'NVIDIA NIM',
  class: 'cloud',
  about: 'The hosted models of the NVIDIA API catalog, at integrate.api.nvidia.com.',
  hosts: [
    'integrate.api.nvidia.com',
    'ai.api.nvidia.com',
    'api.nvcf.nvidia.com',
    'api.ngc.nvidia.com',
  ],
  apis: [{ wire: 'openai', bases: [{ url: 'https://integrate.api.nvidia.com/v1' }] }],
  key: {
    need: 'required',
    variables: ['NVIDIA_API_KEY', 'NVIDIA_NIM_API_KEY'],
    shapes: [
      {
        prefix: 'nvapi-',
        pattern: '^nvapi-[A-Za-z0-9_-]{60,70}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/nvapi/nvapi.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://build.nvidia.com',
  },
  auth: 'bearer',
  urlVariables: ['NVIDIA_BASE_URL', 'NVIDIA_NIM_API_BASE'],
  models: {
    shape: 'publisher/model',
    routedBy: ['nvidia_nim/'],
    examples: ['meta/llama-3.1-8b-instruct', 'abacusai/dracarys-llama-3_1-70b-instruct'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://ai.api.nvidia.com',
      wire: 'openai',
      happens: 'this host serves retrieval and some vision models, not the chat of the catalog',
      cure: 'https://integrate.api.nvidia.com/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/nvidia_nim.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://ai.api.nvidia.com/v1',
      wire: 'openai',
      happens: 'this host serves retrieval and some vision models, not the chat of the catalog',
      cure: 'https://integrate.api.nvidia.com/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/nvidia_nim.md',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.nvcf.nvidia.com',
      wire: 'openai',
      happens: 'the functions API is served there, with requests of another form',
      cure: 'https://integrate.api.nvidia.com/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/musistudio/claude-code-router/tree/1347c868/packages/core/src/providers/presets',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.nvcf.nvidia.com/v1',
      wire: 'openai',
      happens: 'the functions API is served there, with requests of another form',
      cure: 'https://integrate.api.nvidia.com/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/musistudio/claude-code-router/tree/1347c868/packages/core/src/providers/presets',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A container of your own speaks the same API and has the same model ids: kind `nvidia-nim-local`.',
    'LangChain reads NVIDIA_API_KEY and NVIDIA_BASE_URL, LiteLLM reads NVIDIA_NIM_API_KEY and NVIDIA_NIM_API_BASE.',
    'An older NGC key, without `nvapi-`, opens the registry and not this API.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/nvidia/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm/blob/HEAD/litellm/litellm_core_utils/get_llm_provider_logic.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/langchain-ai/langchain-nvidia/blob/HEAD/libs/ai-endpoints/langchain_nvidia_ai_endpoints/_common.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/langgenius/dify-official-plugins/tree/HEAD/models/nvidia',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/praetorian-inc/titus/blob/369d8dc4/pkg/rule/rules/nvidia.yml',
      seen: '2026-11-23',
    },
  ],
})
