import { defineKind } from './kind.ts'

export default defineKind({
  id: 'azure-ai-foundry',
  name: 'Azure AI Foundry',
  class: 'cloud',
  about: 'Models of many vendors, Claude among them, deployed in a Foundry resource of your own.',
  vendor: 'azure',
  hosts: [
    '*.services.ai.azure.com',
    '*.cognitiveservices.azure.com',
    '*.models.ai.azure.com',
    '*.inference.ml.azure.com',
    '*.*.inference.ai.azure.com',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        {
          url: 'https://{resource}.services.ai.azure.com/openai/v1',
          note: 'current style, without a dated version',
        },
        {
          url: 'https://{resource}.services.ai.azure.com/models',
          when: { api_version: true },
          note: 'older style, the model inference API: a dated version in the query',
        },
      ],
      accepts: [
        '/openai/v1',
        '/openai/deployments/{deployment}',
        'https://{resource}.services.ai.azure.com/api/projects/{project}/openai/v1',
        'https://{resource}.cognitiveservices.azure.com/models',
        'https://{resource}.{location}.services.ai.azure.com/models',
        'https://{deployment}.{location}.models.ai.azure.com',
        'https://{deployment}.{location}.models.ai.azure.com/v1',
        'https://{deployment}.{location}.inference.ai.azure.com',
        'https://{deployment}.{location}.inference.ai.azure.com/v1',
        'https://{deployment}.{location}.inference.ml.azure.com/score',
        'https://{deployment}.{location}.inference.ml.azure.com/v1',
      ],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://{resource}.services.ai.azure.com/anthropic', note: 'Claude models' }],
      accepts: ['https://{resource}.cognitiveservices.azure.com/anthropic'],
      auth: 'x-api-key',
    },
  ],
  key: {
    need: 'required',
    variables: ['AZURE_AI_API_KEY', 'ANTHROPIC_FOUNDRY_API_KEY'],
    // a resource's keys have 32 or 84 characters; serverless and managed deployments have others
    shapes: [],
    page: 'https://ai.azure.com',
  },
  auth: 'api-key',
  identity: 'azure',
  settings: {
    resource: {
      type: 'string',
      about: 'The name of the Foundry resource, the first part of its host.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$',
      example: 'contoso-swc',
    },
    api_version: {
      type: 'string',
      about: 'The dated version that the model inference API wants; the current style has none.',
      query: 'api-version',
      example: '2024-05-01-preview',
    },
  },
  urlVariables: ['ANTHROPIC_FOUNDRY_BASE_URL'],
  models: { shape: 'the name of a deployment', examples: ['claude-haiku-4-5', 'DeepSeek-V3-0324'] },
  mistakes: [
    {
      url: 'https://{resource}.services.ai.azure.com/api/projects/{project}',
      wire: 'openai',
      happens: "this is the endpoint of the project, which Microsoft's own SDK wants",
      cure: 'https://{resource}.services.ai.azure.com/api/projects/{project}/openai/v1',
      sure: 'observed',
      source: {
        url: 'https://learn.microsoft.com/en-us/azure/foundry/foundry-models/how-to/generate-responses',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://{resource}.services.ai.azure.com/anthropic',
      wire: 'openai',
      happens: 'only the Anthropic wire is served there',
      cure: 'https://{resource}.services.ai.azure.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/packages/foundry-sdk/src/client.ts',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    'The key is that of the resource: one that begins with `sk-ant-` or `sk-` is answered 401.',
    'OpenAI models at openai.azure.com are the kind `azure-openai`; the same resource often has both hosts, and one key.',
    "Anthropic's SDK for Foundry takes a resource or a base URL, never both.",
    'models.inference.ai.azure.com was the host of GitHub Models and belongs to no resource.',
    'Microsoft retired its beta SDK for the model inference API and recommends the /openai/v1 style.',
  ],
  sources: [
    {
      url: 'https://github.com/Portkey-AI/docs-core/blob/HEAD/integrations/llms/azure-foundry.mdx',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/packages/foundry-sdk/src/client.ts',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/continuedev/continue/blob/HEAD/packages/openai-adapters/src/apis/AnthropicUtils.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/azure_ai.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://learn.microsoft.com/en-us/azure/foundry-classic/foundry-models/concepts/endpoints',
      seen: '2026-11-26',
    },
  ],
})
