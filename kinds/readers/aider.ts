import { defineReader } from './reader.ts'

export default defineReader({
  id: 'aider',
  name: 'Aider',
  about: 'The Aider pair programmer for the terminal; it calls models through LiteLLM.',
  reads: [
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_API_KEY',
      },
      url: {
        variable: 'AZURE_API_BASE',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'azure/',
      settings: {
        AZURE_API_VERSION: 'api_version',
      },
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/azure.md',
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
      models: ['AIDER_MODEL'],
      modelPrefix: 'ollama_chat/',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/ollama.md',
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
      models: ['AIDER_MODEL'],
      modelPrefix: 'lm_studio/',
      filler: 'dummy-api-key',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/lm-studio.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'anthropic/',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/anthropic.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GEMINI_API_KEY',
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'gemini/',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/gemini.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['deepseek'],
      key: {
        variable: 'DEEPSEEK_API_KEY',
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'deepseek/',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/deepseek.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['groq'],
      key: {
        variable: 'GROQ_API_KEY',
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'groq/',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/groq.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      key: {
        variable: 'OPENROUTER_API_KEY',
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'openrouter/',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/openrouter.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_API_BASE',
        form: 'canonical',
        also: ['AIDER_OPENAI_API_BASE'],
      },
      models: ['AIDER_MODEL'],
      modelPrefix: 'openai/',
      filler: 'no-key',
      note: 'One such address for the whole run',
      source: {
        url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/openai-compat.md',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'Every option is also a variable with AIDER_ in front.',
    '.env is read from the home folder, the git root, the working directory, then from --env-file.',
  ],
  sources: [
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/azure.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/ollama.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/lm-studio.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/anthropic.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/gemini.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/deepseek.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/groq.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/openrouter.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/llms/openai-compat.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/config/options.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/Aider-AI/aider/blob/5dc9490b/aider/website/docs/config/dotenv.md',
      seen: '2026-11-26',
    },
  ],
})
