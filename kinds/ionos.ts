import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ionos',
  name: 'IONOS AI Model Hub',
  class: 'cloud',
  about: 'Open models of IONOS in Berlin.',
  hosts: ['openai.inference.de-txl.ionos.com', 'inference.de-txl.ionos.com'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://openai.inference.de-txl.ionos.com/v1' }] }],
  key: { need: 'required', variables: ['IONOS_API_KEY', 'IONOS_TOKEN'], shapes: [] },
  auth: 'bearer',
  models: { shape: 'vendor/model', examples: ['meta-llama/Llama-3.3-70B-Instruct'] },
  mistakes: [
    {
      url: 'https://inference.de-txl.ionos.com',
      happens: 'the native API answers there; OpenAI clients need the host that begins with openai',
      cure: 'https://openai.inference.de-txl.ionos.com/v1',
      wire: 'openai',
      sure: 'observed',
      source: {
        url: 'https://app.unpkg.com/n8n-nodes-ionos@1.19.45/files/dist/credentials/IonosCloudAiApi.credentials.js',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Two hosts differ by their first label only.',
    'Tokens were seen as a JWT (`eyJ…`).',
    "A wrong token is answered 401, errorCode 'paas-auth-1'.",
  ],
  sources: [
    {
      url: 'https://app.unpkg.com/n8n-nodes-ionos@1.19.45/files/dist/credentials/IonosCloudAiApi.credentials.js',
      seen: '2026-11-23',
    },
    {
      url: 'https://lmstudio.ai/yai/openai-compat-endpoint-ionos/files/src/config.ts',
      seen: '2026-11-24',
    },
    { url: 'https://github.com/infiniflow/ragflow/issues/5783', seen: '2026-11-24' },
  ],
})
