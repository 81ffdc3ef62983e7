import { defineReader } from './reader.ts'

export default defineReader({
  id: 'optillm',
  name: 'OptiLLM',
  about: 'The OptiLLM proxy, as a client of what stands behind it.',
  is: 'optillm',
  reads: [
    {
      wire: 'openai',
      kinds: ['cerebras'],
      key: {
        variable: 'CEREBRAS_API_KEY',
      },
      url: {
        variable: 'OPTILLM_BASE_URL',
        form: 'origin',
      },
      models: ['OPTILLM_MODEL'],
      unset: ['OPTILLM_API_KEY'],
      note: 'The Cerebras SDK in it appends /v1 itself',
      source: {
        url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      key: {
        variable: 'AZURE_OPENAI_API_KEY',
      },
      url: {
        variable: 'AZURE_API_BASE',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      models: ['OPTILLM_MODEL'],
      settings: {
        AZURE_API_VERSION: 'api_version',
      },
      unset: ['OPTILLM_API_KEY', 'CEREBRAS_API_KEY', 'OPENAI_API_KEY'],
      source: {
        url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      key: {
        variable: 'GEMINI_API_KEY',
      },
      models: ['OPTILLM_MODEL'],
      modelPrefix: 'gemini/',
      unset: ['OPTILLM_API_KEY', 'CEREBRAS_API_KEY', 'OPENAI_API_KEY', 'AZURE_OPENAI_API_KEY'],
      note: 'Through LiteLLM, where no other key is set',
      source: {
        url: 'https://github.com/codelion/optillm/blob/HEAD/README.md',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      key: {
        variable: 'OPENAI_API_KEY',
        begins: {
          with: 'sk-',
          happens:
            'older versions leave the base URL out, and prompts and key go to the default host of the OpenAI SDK',
          source: {
            url: 'https://github.com/codelion/optillm/issues/61',
            seen: '2026-11-23',
          },
        },
      },
      url: {
        variable: 'OPTILLM_BASE_URL',
        form: 'canonical',
        copies: ['OPENAI_BASE_URL'],
      },
      models: ['OPTILLM_MODEL'],
      filler: 'sk-no-key',
      unset: ['OPTILLM_API_KEY', 'CEREBRAS_API_KEY'],
      note: 'OPENAI_BASE_URL is for the OpenAI SDK in it, where OptiLLM itself leaves the base URL out',
      source: {
        url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: ['OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
  notes: [
    'Which client it makes depends on which key variable is set: OPTILLM_API_KEY (built-in inference), CEREBRAS_API_KEY, OPENAI_API_KEY, AZURE_OPENAI_API_KEY; with none of them LiteLLM decides, and OPTILLM_BASE_URL is not used.',
    'OPTILLM_API_KEY is described as the key that secures the proxy, and it also switches to built-in inference; pass --optillm-api-key on the command line instead.',
    'A key of its caller that begins with sk- becomes the upstream key.',
  ],
  sources: [
    {
      url: 'https://github.com/codelion/optillm/blob/a5e3588c/optillm/server.py',
      seen: '2026-11-26',
    },
  ],
})
