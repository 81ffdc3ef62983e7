import { type KindTable, x } from './table.ts'

export default {
  with: { resource: 'contoso' },
  urls: {
    fits: [
      'https://contoso.services.ai.azure.com/openai/v1',
      'https://contoso.services.ai.azure.com/models',
      'https://contoso.westus2.services.ai.azure.com/models',
      'https://contoso.services.ai.azure.com/api/projects/one/openai/v1',
      'https://contoso.cognitiveservices.azure.com/openai/v1',
      'https://llama-70b.eastus2.models.ai.azure.com',
      'https://llama-70b.eastus2.models.ai.azure.com/v1',
      'https://command-r-plus-abcde-serverless.eastus2.inference.ai.azure.com/v1',
      'https://llama-70b.eastus2.inference.ml.azure.com/score',
      { url: 'https://contoso.services.ai.azure.com/anthropic', wire: 'anthropic' },
      { url: 'https://contoso.services.ai.azure.com/anthropic/', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://contoso.services.ai.azure.com',
        cure: 'https://contoso.services.ai.azure.com/openai/v1',
      },
      {
        url: 'https://contoso.services.ai.azure.com/v1',
        cure: 'https://contoso.services.ai.azure.com/openai/v1',
      },
      {
        url: 'https://contoso.services.ai.azure.com/models?api-version=2024-05-01-preview',
        cure: 'https://contoso.services.ai.azure.com/models',
      },
      {
        url: 'https://contoso.services.ai.azure.com/models/chat/completions',
        cure: 'https://contoso.services.ai.azure.com/models',
      },
      {
        url: 'https://contoso.services.ai.azure.com/api/projects/one',
        cure: 'https://contoso.services.ai.azure.com/api/projects/one/openai/v1',
      },
      {
        url: 'https://contoso.services.ai.azure.com/anthropic',
        wire: 'openai',
        cure: 'https://contoso.services.ai.azure.com/openai/v1',
      },
      {
        url: 'https://contoso.services.ai.azure.com',
        wire: 'anthropic',
        cure: 'https://contoso.services.ai.azure.com/anthropic',
      },
      {
        url: 'https://contoso.services.ai.azure.com/anthropic/v1',
        wire: 'anthropic',
        cure: 'https://contoso.services.ai.azure.com/anthropic',
      },
      {
        url: 'https://contoso.services.ai.azure.com/anthropic/v1/messages',
        wire: 'anthropic',
        cure: 'https://contoso.services.ai.azure.com/anthropic',
      },
      { url: 'https://models.inference.ai.azure.com' },
      { url: 'https://contoso.services.ai.azure.com.example.net/openai/v1' },
    ],
  },
  keys: {
    fits: [x(32, 'a'), x(32), x(84)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
