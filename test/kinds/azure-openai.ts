import { type KindTable, x } from './table.ts'

export default {
  with: { resource: 'contoso' },
  urls: {
    fits: [
      'https://contoso.openai.azure.com/openai/v1',
      'https://contoso.openai.azure.com/openai',
      'https://contoso.services.ai.azure.com/openai/v1',
      'https://contoso.services.ai.azure.com/api/projects/one/openai/v1',
      'https://contoso.openai.azure.com/openai/deployments/gpt41',
      'https://westeurope.api.cognitive.microsoft.com/openai',
      'https://contoso.openai.azure.us/openai/v1',
    ],
    misfits: [
      {
        url: 'https://contoso.openai.azure.com',
        cure: 'https://contoso.openai.azure.com/openai/v1',
      },
      {
        url: 'https://contoso.openai.azure.com/openai/v1/chat/completions',
        cure: 'https://contoso.openai.azure.com/openai/v1',
      },
      {
        url: 'https://contoso.openai.azure.com/openai/v1?api-version=preview',
        cure: 'https://contoso.openai.azure.com/openai/v1',
      },
    ],
  },
  keys: {
    fits: [x(32, 'a'), x(32), x(84)],
    misfits: ['sk-proj-' + x(48), 'sk-ant-api03-' + x(90), 'your-api-key-here'],
  },
} satisfies KindTable
