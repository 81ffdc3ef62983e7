/** One provider as a file declares it, and what a reader's template then holds. */
export interface Case {
  provider: Record<string, unknown>
  /** Active lines only; keys are placeholders. */
  holds: Record<string, string>
}

const llama = {
  kind: 'llama-server',
  base_url: 'http://localhost:8080/v1',
  api_key: 'none',
  models: ['qwen3-8b'],
}
const azure = {
  kind: 'azure-openai',
  resource: 'contoso-swc',
  api_version: '2024-10-21',
  models: [{ id: 'gpt-4.1', deployment: 'gpt41-swc' }],
}
const ollama = { kind: 'ollama', base_url: 'http://localhost:11434/v1', models: ['llama3.2'] }
const lmStudio = { kind: 'lm-studio', base_url: 'http://localhost:1234/v1' }
const gateway = {
  kind: 'openai-compatible',
  base_url: 'https://llm.example.com/v1',
  hosts: ['llm.example.com'],
  api_key: '${CORP_LLM_KEY}',
}
const kimi = { kind: 'moonshot', region: 'cn', models: ['kimi-k2-thinking'] }
const openai = { kind: 'openai' }
const claude = { kind: 'anthropic' }
const gemini = { kind: 'google-gemini' }
const groq = { kind: 'groq' }
const cerebras = { kind: 'cerebras', models: ['gpt-oss-120b'] }
const bedrock = { kind: 'aws-bedrock', wire: 'bedrock', region: 'us-east-1' }

const key = (kind: string) => `your-${kind}-api-key-here`

/** What must come out, for every reader: the forms that its documentation shows. */
export const templates: Record<string, Case[]> = {
  optillm: [
    {
      provider: llama,
      holds: {
        OPTILLM_BASE_URL: 'http://localhost:8080/v1',
        OPENAI_BASE_URL: 'http://localhost:8080/v1',
        OPENAI_API_KEY: 'sk-no-key',
        OPTILLM_MODEL: 'qwen3-8b',
      },
    },
    {
      provider: cerebras,
      holds: {
        OPTILLM_BASE_URL: 'https://api.cerebras.ai',
        CEREBRAS_API_KEY: key('cerebras'),
        OPTILLM_MODEL: 'gpt-oss-120b',
      },
    },
    {
      provider: azure,
      holds: {
        AZURE_API_BASE: 'https://contoso-swc.openai.azure.com',
        AZURE_API_VERSION: '2024-10-21',
        AZURE_OPENAI_API_KEY: key('azure-openai'),
        OPTILLM_MODEL: 'gpt41-swc',
      },
    },
  ],
  'claude-code': [
    {
      provider: claude,
      holds: {
        ANTHROPIC_BASE_URL: 'https://api.anthropic.com',
        ANTHROPIC_API_KEY: key('anthropic'),
      },
    },
    {
      provider: kimi,
      holds: {
        ANTHROPIC_BASE_URL: 'https://api.moonshot.cn/anthropic',
        ANTHROPIC_AUTH_TOKEN: key('moonshot'),
        ANTHROPIC_MODEL: 'kimi-k2-thinking',
        ANTHROPIC_DEFAULT_OPUS_MODEL: 'kimi-k2-thinking',
        ANTHROPIC_DEFAULT_SONNET_MODEL: 'kimi-k2-thinking',
        ANTHROPIC_DEFAULT_HAIKU_MODEL: 'kimi-k2-thinking',
      },
    },
    {
      provider: { kind: 'zai' },
      holds: {
        ANTHROPIC_BASE_URL: 'https://api.z.ai/api/anthropic',
        ANTHROPIC_AUTH_TOKEN: key('zai'),
      },
    },
    {
      provider: lmStudio,
      holds: { ANTHROPIC_BASE_URL: 'http://localhost:1234', ANTHROPIC_API_KEY: 'no-key' },
    },
    {
      provider: bedrock,
      holds: {
        CLAUDE_CODE_USE_BEDROCK: '1',
        ANTHROPIC_BEDROCK_BASE_URL: 'https://bedrock-runtime.us-east-1.amazonaws.com',
        AWS_REGION: 'us-east-1',
        AWS_BEARER_TOKEN_BEDROCK: key('aws-bedrock'),
      },
    },
  ],
  codex: [
    { provider: azure, holds: { AZURE_OPENAI_API_KEY: key('azure-openai') } },
    { provider: gateway, holds: { CORP_LLM_KEY: key('openai-compatible') } },
    { provider: llama, holds: {} },
  ],
  opencode: [
    { provider: gateway, holds: { CORP_LLM_KEY: key('openai-compatible') } },
    { provider: claude, holds: { ANTHROPIC_API_KEY: key('anthropic') } },
  ],
  litellm: [
    {
      provider: azure,
      holds: {
        AZURE_API_BASE: 'https://contoso-swc.openai.azure.com',
        AZURE_API_VERSION: '2024-10-21',
        AZURE_API_KEY: key('azure-openai'),
      },
    },
    { provider: ollama, holds: { OLLAMA_API_BASE: 'http://localhost:11434' } },
    {
      provider: claude,
      holds: {
        ANTHROPIC_API_BASE: 'https://api.anthropic.com',
        ANTHROPIC_API_KEY: key('anthropic'),
      },
    },
    {
      provider: llama,
      holds: { OPENAI_BASE_URL: 'http://localhost:8080/v1', OPENAI_API_KEY: 'no-key' },
    },
    {
      provider: { kind: 'vllm', base_url: 'http://localhost:8000/v1', api_key: 'none' },
      holds: { HOSTED_VLLM_API_BASE: 'http://localhost:8000/v1' },
    },
    { provider: lmStudio, holds: { LM_STUDIO_API_BASE: 'http://localhost:1234/v1' } },
  ],
  librechat: [
    { provider: { kind: 'openrouter' }, holds: { OPENROUTER_KEY: key('openrouter') } },
    {
      provider: claude,
      holds: {
        ANTHROPIC_REVERSE_PROXY: 'https://api.anthropic.com',
        ANTHROPIC_API_KEY: key('anthropic'),
      },
    },
  ],
  continue: [
    { provider: gateway, holds: { CORP_LLM_KEY: key('openai-compatible') } },
    { provider: ollama, holds: {} },
  ],
  aider: [
    {
      provider: azure,
      holds: {
        AZURE_API_BASE: 'https://contoso-swc.openai.azure.com',
        AZURE_API_VERSION: '2024-10-21',
        AZURE_API_KEY: key('azure-openai'),
        AIDER_MODEL: 'azure/gpt41-swc',
      },
    },
    {
      provider: ollama,
      holds: { OLLAMA_API_BASE: 'http://localhost:11434', AIDER_MODEL: 'ollama_chat/llama3.2' },
    },
    {
      provider: llama,
      holds: {
        OPENAI_API_BASE: 'http://localhost:8080/v1',
        OPENAI_API_KEY: 'no-key',
        AIDER_MODEL: 'openai/qwen3-8b',
      },
    },
  ],
  'open-webui': [
    { provider: ollama, holds: { OLLAMA_BASE_URL: 'http://localhost:11434' } },
    { provider: llama, holds: { OPENAI_API_BASE_URL: 'http://localhost:8080/v1' } },
  ],
  anythingllm: [
    {
      provider: ollama,
      holds: {
        LLM_PROVIDER: 'ollama',
        OLLAMA_BASE_PATH: 'http://localhost:11434',
        OLLAMA_MODEL_PREF: 'llama3.2',
      },
    },
    {
      provider: lmStudio,
      holds: { LLM_PROVIDER: 'lmstudio', LMSTUDIO_BASE_PATH: 'http://localhost:1234/v1' },
    },
    {
      provider: { kind: 'docker-model-runner', base_url: 'http://localhost:12434/engines/v1' },
      holds: {
        LLM_PROVIDER: 'docker-model-runner',
        DOCKER_MODEL_RUNNER_BASE_PATH: 'http://localhost:12434',
      },
    },
    {
      provider: gateway,
      holds: {
        LLM_PROVIDER: 'generic-openai',
        GENERIC_OPEN_AI_BASE_PATH: 'https://llm.example.com/v1',
        GENERIC_OPEN_AI_API_KEY: key('openai-compatible'),
      },
    },
  ],
  'lobe-chat': [
    { provider: ollama, holds: { OLLAMA_PROXY_URL: 'http://localhost:11434' } },
    {
      provider: openai,
      holds: { OPENAI_PROXY_URL: 'https://api.openai.com/v1', OPENAI_API_KEY: key('openai') },
    },
  ],
  langchain: [
    {
      provider: azure,
      holds: {
        AZURE_OPENAI_ENDPOINT: 'https://contoso-swc.openai.azure.com',
        AZURE_OPENAI_API_VERSION: '2024-10-21',
        AZURE_OPENAI_API_KEY: key('azure-openai'),
        AZURE_OPENAI_API_DEPLOYMENT_NAME: 'gpt41-swc',
      },
    },
    {
      provider: llama,
      holds: { OPENAI_BASE_URL: 'http://localhost:8080/v1', OPENAI_API_KEY: 'no-key' },
    },
  ],
  'llama-index': [
    {
      provider: openai,
      holds: { OPENAI_BASE_URL: 'https://api.openai.com/v1', OPENAI_API_KEY: key('openai') },
    },
  ],
  promptfoo: [
    { provider: ollama, holds: { OLLAMA_BASE_URL: 'http://localhost:11434' } },
    {
      provider: gateway,
      holds: {
        OPENAI_BASE_URL: 'https://llm.example.com/v1',
        OPENAI_API_KEY: key('openai-compatible'),
      },
    },
  ],
  goose: [
    {
      provider: llama,
      holds: {
        GOOSE_PROVIDER: 'openai',
        OPENAI_HOST: 'http://localhost:8080',
        OPENAI_BASE_PATH: 'v1/chat/completions',
        GOOSE_MODEL: 'qwen3-8b',
      },
    },
    {
      provider: azure,
      holds: {
        GOOSE_PROVIDER: 'azure_openai',
        AZURE_OPENAI_ENDPOINT: 'https://contoso-swc.openai.azure.com',
        AZURE_OPENAI_API_VERSION: '2024-10-21',
        AZURE_OPENAI_API_KEY: key('azure-openai'),
        AZURE_OPENAI_DEPLOYMENT_NAME: 'gpt41-swc',
        GOOSE_MODEL: 'gpt41-swc',
      },
    },
    {
      provider: { kind: 'ollama-cloud' },
      holds: { GOOSE_PROVIDER: 'ollama_cloud', OLLAMA_CLOUD_API_KEY: key('ollama-cloud') },
    },
    {
      provider: ollama,
      holds: {
        GOOSE_PROVIDER: 'ollama',
        OLLAMA_HOST: 'http://localhost:11434',
        GOOSE_MODEL: 'llama3.2',
      },
    },
    {
      provider: claude,
      holds: {
        GOOSE_PROVIDER: 'anthropic',
        ANTHROPIC_HOST: 'https://api.anthropic.com',
        ANTHROPIC_API_KEY: key('anthropic'),
      },
    },
  ],
  zed: [
    { provider: { kind: 'xai' }, holds: { XAI_API_KEY: key('xai') } },
    { provider: lmStudio, holds: {} },
  ],
  'gemini-cli': [
    {
      provider: gemini,
      holds: {
        GOOGLE_GEMINI_BASE_URL: 'https://generativelanguage.googleapis.com',
        GEMINI_API_KEY: key('google-gemini'),
      },
    },
  ],
  'copilot-cli': [
    {
      provider: ollama,
      holds: {
        COPILOT_PROVIDER_TYPE: 'openai',
        COPILOT_PROVIDER_BASE_URL: 'http://localhost:11434/v1',
        COPILOT_MODEL: 'llama3.2',
      },
    },
    {
      provider: claude,
      holds: {
        COPILOT_PROVIDER_TYPE: 'anthropic',
        COPILOT_PROVIDER_BASE_URL: 'https://api.anthropic.com',
        COPILOT_PROVIDER_API_KEY: key('anthropic'),
      },
    },
  ],
  crush: [
    {
      provider: openai,
      holds: { OPENAI_API_ENDPOINT: 'https://api.openai.com/v1', OPENAI_API_KEY: key('openai') },
    },
  ],
  'openai-sdk': [
    {
      provider: llama,
      holds: { OPENAI_BASE_URL: 'http://localhost:8080/v1', OPENAI_API_KEY: 'no-key' },
    },
    {
      provider: azure,
      holds: {
        AZURE_OPENAI_ENDPOINT: 'https://contoso-swc.openai.azure.com',
        OPENAI_API_VERSION: '2024-10-21',
        AZURE_OPENAI_API_KEY: key('azure-openai'),
      },
    },
  ],
  'anthropic-sdk': [
    {
      provider: claude,
      holds: {
        ANTHROPIC_BASE_URL: 'https://api.anthropic.com',
        ANTHROPIC_API_KEY: key('anthropic'),
      },
    },
    {
      provider: kimi,
      holds: {
        ANTHROPIC_BASE_URL: 'https://api.moonshot.cn/anthropic',
        ANTHROPIC_AUTH_TOKEN: key('moonshot'),
      },
    },
  ],
  'ai-sdk': [
    {
      provider: claude,
      holds: {
        ANTHROPIC_BASE_URL: 'https://api.anthropic.com/v1',
        ANTHROPIC_API_KEY: key('anthropic'),
      },
    },
    {
      provider: azure,
      holds: { AZURE_RESOURCE_NAME: 'contoso-swc', AZURE_API_KEY: key('azure-openai') },
    },
    { provider: gemini, holds: { GOOGLE_GENERATIVE_AI_API_KEY: key('google-gemini') } },
  ],
  'google-genai-sdk': [
    {
      provider: gemini,
      holds: {
        GOOGLE_GEMINI_BASE_URL: 'https://generativelanguage.googleapis.com',
        GEMINI_API_KEY: key('google-gemini'),
      },
    },
  ],
  'mistral-sdk': [{ provider: { kind: 'mistral' }, holds: { MISTRAL_API_KEY: key('mistral') } }],
  'cohere-sdk': [{ provider: { kind: 'cohere' }, holds: { CO_API_KEY: key('cohere') } }],
  'groq-sdk': [
    { provider: groq, holds: { GROQ_BASE_URL: 'https://api.groq.com', GROQ_API_KEY: key('groq') } },
  ],
  'cerebras-sdk': [
    {
      provider: cerebras,
      holds: { CEREBRAS_BASE_URL: 'https://api.cerebras.ai', CEREBRAS_API_KEY: key('cerebras') },
    },
  ],
  'ollama-js': [
    { provider: { kind: 'ollama-cloud' }, holds: { OLLAMA_API_KEY: key('ollama-cloud') } },
  ],
  'ollama-python': [{ provider: ollama, holds: { OLLAMA_HOST: 'http://localhost:11434' } }],
  'together-sdk': [
    {
      provider: { kind: 'together' },
      holds: { TOGETHER_BASE_URL: 'https://api.together.ai/v1', TOGETHER_API_KEY: key('together') },
    },
  ],
  'zai-sdk': [
    {
      provider: { kind: 'zai' },
      holds: { ZAI_BASE_URL: 'https://api.z.ai/api/paas/v4', ZAI_API_KEY: key('zai') },
    },
  ],
  'fireworks-sdk': [
    {
      provider: { kind: 'fireworks' },
      holds: {
        FIREWORKS_BASE_URL: 'https://api.fireworks.ai/inference',
        FIREWORKS_API_KEY: key('fireworks'),
      },
    },
  ],
  'aws-sdk': [
    {
      provider: bedrock,
      holds: { AWS_REGION: 'us-east-1', AWS_BEARER_TOKEN_BEDROCK: key('aws-bedrock') },
    },
  ],
  'kimi-cli': [
    {
      provider: kimi,
      holds: {
        KIMI_BASE_URL: 'https://api.moonshot.cn/v1',
        KIMI_API_KEY: key('moonshot'),
        KIMI_MODEL_NAME: 'kimi-k2-thinking',
      },
    },
  ],
  pool: [
    {
      provider: ollama,
      holds: {
        POOLSIDE_STANDALONE_BASE_URL: 'http://localhost:11434/v1',
        POOLSIDE_API_KEY: 'no-key',
      },
    },
  ],
  droid: [{ provider: ollama, holds: {} }],
  'llama-index-python': [
    {
      provider: llama,
      holds: { OPENAI_API_BASE: 'http://localhost:8080/v1', OPENAI_API_KEY: 'no-key' },
    },
  ],
}
