import { defineReader } from './reader.ts'

export default defineReader({
  id: 'anythingllm',
  name: 'AnythingLLM',
  about: 'The AnythingLLM app; one provider an instance.',
  reads: [
    {
      wire: 'openai',
      kinds: ['openai'],
      chosenBy: {
        LLM_PROVIDER: 'openai',
      },
      key: {
        variable: 'OPEN_AI_KEY',
      },
      models: ['OPEN_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      chosenBy: {
        LLM_PROVIDER: 'azure',
      },
      key: {
        variable: 'AZURE_OPENAI_KEY',
      },
      url: {
        variable: 'AZURE_OPENAI_ENDPOINT',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      models: ['AZURE_OPENAI_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      chosenBy: {
        LLM_PROVIDER: 'anthropic',
      },
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      models: ['ANTHROPIC_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      chosenBy: {
        LLM_PROVIDER: 'gemini',
      },
      key: {
        variable: 'GEMINI_API_KEY',
      },
      models: ['GEMINI_LLM_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama'],
      chosenBy: {
        LLM_PROVIDER: 'ollama',
      },
      url: {
        variable: 'OLLAMA_BASE_PATH',
        form: 'canonical',
      },
      models: ['OLLAMA_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['lm-studio'],
      chosenBy: {
        LLM_PROVIDER: 'lmstudio',
      },
      url: {
        variable: 'LMSTUDIO_BASE_PATH',
        form: 'canonical',
      },
      models: ['LMSTUDIO_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['localai'],
      chosenBy: {
        LLM_PROVIDER: 'localai',
      },
      key: {
        variable: 'LOCAL_AI_API_KEY',
      },
      url: {
        variable: 'LOCAL_AI_BASE_PATH',
        form: 'canonical',
      },
      models: ['LOCAL_AI_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['litellm-proxy'],
      chosenBy: {
        LLM_PROVIDER: 'litellm',
      },
      key: {
        variable: 'LITE_LLM_API_KEY',
      },
      url: {
        variable: 'LITE_LLM_BASE_PATH',
        form: 'unversioned',
      },
      models: ['LITE_LLM_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['docker-model-runner'],
      chosenBy: {
        LLM_PROVIDER: 'docker-model-runner',
      },
      url: {
        variable: 'DOCKER_MODEL_RUNNER_BASE_PATH',
        form: 'origin',
      },
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['together'],
      chosenBy: {
        LLM_PROVIDER: 'togetherai',
      },
      key: {
        variable: 'TOGETHER_AI_API_KEY',
      },
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['fireworks'],
      chosenBy: {
        LLM_PROVIDER: 'fireworksai',
      },
      key: {
        variable: 'FIREWORKS_AI_LLM_API_KEY',
      },
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['xai'],
      chosenBy: {
        LLM_PROVIDER: 'xai',
      },
      key: {
        variable: 'XAI_LLM_API_KEY',
      },
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['novita'],
      chosenBy: {
        LLM_PROVIDER: 'novita',
      },
      key: {
        variable: 'NOVITA_LLM_API_KEY',
      },
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'bedrock',
      kinds: ['aws-bedrock'],
      chosenBy: {
        LLM_PROVIDER: 'bedrock',
      },
      key: {
        variable: 'AWS_BEDROCK_API_KEY',
      },
      models: ['AWS_BEDROCK_LLM_MODEL_PREFERENCE'],
      settings: {
        AWS_BEDROCK_LLM_REGION: 'region',
      },
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      chosenBy: {
        LLM_PROVIDER: 'generic-openai',
      },
      key: {
        variable: 'GENERIC_OPEN_AI_API_KEY',
      },
      url: {
        variable: 'GENERIC_OPEN_AI_BASE_PATH',
        form: 'canonical',
      },
      models: ['GENERIC_OPEN_AI_MODEL_PREF'],
      source: {
        url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'The names of the variables follow no rule: OPEN_AI_KEY, LITE_LLM_API_KEY, TOGETHER_AI_API_KEY.',
  ],
  sources: [
    {
      url: 'https://github.com/Mintplex-Labs/anything-llm/blob/72aabbd1/server/.env.example',
      seen: '2026-11-26',
    },
  ],
})
