import { defineReader } from './reader.ts'

export default defineReader({
  id: 'goose',
  name: 'Goose',
  about: 'The Goose agent.',
  reads: [
    {
      wire: 'openai',
      kinds: ['azure-openai'],
      chosenBy: {
        GOOSE_PROVIDER: 'azure_openai',
      },
      key: {
        variable: 'AZURE_OPENAI_API_KEY',
      },
      url: {
        variable: 'AZURE_OPENAI_ENDPOINT',
        form: 'origin',
        appends: '/openai/deployments/…',
      },
      models: ['GOOSE_MODEL', 'AZURE_OPENAI_DEPLOYMENT_NAME'],
      settings: {
        AZURE_OPENAI_API_VERSION: 'api_version',
      },
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/021a75e2e11a8452bd93af9faec16692df96fb4d/crates/goose/src/providers/azure.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'ollama',
      kinds: ['ollama'],
      chosenBy: {
        GOOSE_PROVIDER: 'ollama',
      },
      url: {
        variable: 'OLLAMA_HOST',
        form: 'origin',
        bare: true,
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/a008e3fed5806488e63c187f00d8ae71a7f06434/crates/goose/src/providers/ollama_def.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['ollama-cloud'],
      chosenBy: {
        GOOSE_PROVIDER: 'ollama_cloud',
      },
      key: {
        variable: 'OLLAMA_CLOUD_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/398c023b67a180c47beb4376360c5264da8e523c/crates/goose/src/providers/declarative/ollama_cloud.json',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['litellm-proxy'],
      chosenBy: {
        GOOSE_PROVIDER: 'litellm',
      },
      key: {
        variable: 'LITELLM_API_KEY',
      },
      url: {
        variable: 'LITELLM_HOST',
        form: 'origin',
        rest: 'LITELLM_BASE_PATH',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/2ef50543d7305c165d00583b22d1a1bc3f15d644/crates/goose/src/providers/litellm.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['databricks'],
      chosenBy: {
        GOOSE_PROVIDER: 'databricks',
      },
      key: {
        variable: 'DATABRICKS_TOKEN',
      },
      url: {
        variable: 'DATABRICKS_HOST',
        form: 'origin',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/a71faf14b276e962969f4e99fec3d29ed8b26381/crates/goose/src/providers/databricks_def.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'gemini',
      kinds: ['google-gemini'],
      chosenBy: {
        GOOSE_PROVIDER: 'google',
      },
      key: {
        variable: 'GOOGLE_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/a71faf14b276e962969f4e99fec3d29ed8b26381/crates/goose/src/providers/google_def.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['groq'],
      chosenBy: {
        GOOSE_PROVIDER: 'groq',
      },
      key: {
        variable: 'GROQ_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/block/goose/blob/2965ea7ec0b32b42a5366639c7f88f1a410fabf0/crates/goose/src/providers/declarative/groq.json',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      kinds: ['openrouter'],
      chosenBy: {
        GOOSE_PROVIDER: 'openrouter',
      },
      key: {
        variable: 'OPENROUTER_API_KEY',
      },
      models: ['GOOSE_MODEL'],
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/021a75e2e11a8452bd93af9faec16692df96fb4d/crates/goose/src/providers/openrouter_def.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'anthropic',
      chosenBy: {
        GOOSE_PROVIDER: 'anthropic',
      },
      key: {
        variable: 'ANTHROPIC_API_KEY',
      },
      url: {
        variable: 'ANTHROPIC_HOST',
        form: 'canonical',
      },
      models: ['GOOSE_MODEL'],
      filler: 'no-key',
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/69bac098459db5262f3497bf7fd4cccf8a483c6f/crates/goose/src/providers/anthropic_def.rs',
        seen: '2026-11-26',
      },
    },
    {
      wire: 'openai',
      chosenBy: {
        GOOSE_PROVIDER: 'openai',
      },
      key: {
        variable: 'OPENAI_API_KEY',
      },
      url: {
        variable: 'OPENAI_HOST',
        form: 'origin',
        rest: 'OPENAI_BASE_PATH',
      },
      models: ['GOOSE_MODEL'],
      note: 'OPENAI_HOST wins over OPENAI_BASE_URL',
      source: {
        url: 'https://github.com/aaif-goose/goose/blob/72735412796d45b1ed1fc703e3b6f2b2d2e3ff85/crates/goose/src/providers/openai_def.rs',
        seen: '2026-11-26',
      },
    },
  ],
  ambient: [
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_ORGANIZATION',
    'OPENAI_PROJECT',
    'LITELLM_CUSTOM_HEADERS',
    'GOOGLE_HOST',
    'OPENROUTER_HOST',
  ],
  notes: [
    'A provider of a file in custom_providers/ has its address in base_url and the bare name of a variable in api_key_env.',
  ],
  sources: [
    {
      url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/getting-started/providers.md',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/aaif-goose/goose/blob/HEAD/documentation/docs/guides/environment-variables.md',
      seen: '2026-11-26',
    },
  ],
})
