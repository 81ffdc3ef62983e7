import { defineReader } from './reader.ts'

export default defineReader({
  id: 'litellm',
  name: 'LiteLLM',
  about: 'The LiteLLM library and proxy, as a client of what stands behind it.',
  is: 'litellm-proxy',
  reads: [
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_API_KEY',
        also: ['AZURE_OPENAI_API_KEY'],
      },
      url: {
        variable: 'AZURE_API_BASE',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      settings: {
        AZURE_API_VERSION: 'api_version',
      },
      note: 'model: azure/ and the name of the deployment',
      source: {
        url: 'https://pypi.org/project/litellm/1.110.2/',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama'],
      url: {
        variable: 'OLLAMA_API_BASE',
        form: 'canonical',
      },
      note: 'model: ollama_chat/ and the name',
      source: {
        url: 'https://pypi.org/project/litellm/1.110.2/',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['docker-model-runner'],
      key: {
        variable: 'DOCKER_MODEL_RUNNER_API_KEY',
      },
      url: {
        variable: 'DOCKER_MODEL_RUNNER_API_BASE',
        form: 'unversioned',
      },
      note: 'model: docker_model_runner/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/docker_model_runner.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['lm-studio'],
      key: {
        variable: 'LM_STUDIO_API_KEY',
      },
      url: {
        variable: 'LM_STUDIO_API_BASE',
        form: 'canonical',
      },
      note: 'model: lm_studio/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm/blob/dac9e41e97b7b7402fa7ada39383338e986a3907/litellm/llms/lm_studio/chat/transformation.py',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['vllm'],
      key: {
        variable: 'HOSTED_VLLM_API_KEY',
      },
      url: {
        variable: 'HOSTED_VLLM_API_BASE',
        form: 'canonical',
      },
      note: 'model: hosted_vllm/ and the name; with /v1, which some of its examples leave out',
      source: {
        url: 'https://github.com/BerriAI/litellm/blob/ae4dbac1ed13b5feadd1eda32b147b76c185077b/litellm/llms/hosted_vllm/chat/transformation.py',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['litellm-proxy'],
      key: {
        variable: 'LITELLM_PROXY_API_KEY',
      },
      url: {
        variable: 'LITELLM_PROXY_API_BASE',
        form: 'unversioned',
        appends: '/chat/completions',
      },
      note: 'model: litellm_proxy/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/litellm_proxy.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['cerebras'],
      key: {
        variable: 'CEREBRAS_API_KEY',
      },
      url: {
        variable: 'CEREBRAS_API_BASE',
        form: 'canonical',
      },
      note: 'model: cerebras/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm/blob/b71180cab3b920e8f97f3767e9251f581103a69b/litellm/litellm_core_utils/get_llm_provider_logic.py',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['groq'],
      key: {
        variable: 'GROQ_API_KEY',
      },
      note: 'model: groq/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/groq.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['deepseek'],
      key: {
        variable: 'DEEPSEEK_API_KEY',
      },
      note: 'model: deepseek/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/deepseek.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['mistral'],
      key: {
        variable: 'MISTRAL_API_KEY',
      },
      note: 'model: mistral/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/mistral.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      key: {
        variable: 'OPENROUTER_API_KEY',
      },
      note: 'model: openrouter/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/openrouter.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['xai'],
      key: {
        variable: 'XAI_API_KEY',
      },
      note: 'model: xai/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/xai.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['databricks'],
      key: {
        variable: 'DATABRICKS_API_KEY',
      },
      url: {
        variable: 'DATABRICKS_API_BASE',
        form: 'canonical',
      },
      note: 'model: databricks/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/databricks.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GEMINI_API_KEY',
        also: ['GOOGLE_API_KEY'],
      },
      note: 'model: gemini/ and the name',
      source: {
        url: 'https://pypi.org/project/litellm/1.110.2/',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'cohere',
      kinds: ['cohere'],
      key: {
        variable: 'COHERE_API_KEY',
        also: ['CO_API_KEY'],
      },
      note: 'model: cohere_chat/ and the name',
      source: {
        url: 'https://pypi.org/project/litellm/1.110.2/',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'bedrock',
      kinds: ['aws-bedrock'],
      key: {
        variable: 'AWS_BEARER_TOKEN_BEDROCK',
      },
      settings: {
        AWS_REGION_NAME: 'region',
      },
      note: 'model: bedrock/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/bedrock.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['openai'],
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
        also: ['OPENAI_API_BASE'],
      },
      note: 'model: openai/ and the name',
      source: {
        url: 'https://pypi.org/project/litellm/1.110.2/',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_API_BASE',
        form: 'canonical',
        also: ['ANTHROPIC_BASE_URL'],
      },
      note: 'model: anthropic/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/anthropic.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_BASE_URL',
        form: 'canonical',
        also: ['OPENAI_API_BASE'],
      },
      file: {
        url: 'litellm_params.api_base',
        key: 'litellm_params.api_key',
      },
      filler: 'no-key',
      note: 'model: openai/ and the name',
      source: {
        url: 'https://pypi.org/project/litellm/1.110.2/',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_API_BASE',
        form: 'canonical',
        also: ['ANTHROPIC_BASE_URL'],
      },
      file: {
        url: 'litellm_params.api_base',
        key: 'litellm_params.api_key',
      },
      filler: 'no-key',
      note: 'model: anthropic/ and the name',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/anthropic.md',
        seen: '2026-11-26',
      },
    },
  ],
  file: {
    name: 'config.yaml',
    reference: 'os.environ/{name}',
  },
  notes: [
    'The prefix of a model chooses the variables; without one LiteLLM guesses from a table of known ids.',
    'The key of the proxy itself, LITELLM_MASTER_KEY, must begin with sk-.',
  ],
  sources: [
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/proxy/configs.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/openai_compatible.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/azure/azure.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/anthropic.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/proxy/virtual_keys.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://pypi.org/project/litellm/1.110.2/',
      seen: '2026-11-26',
    },
  ],
})
