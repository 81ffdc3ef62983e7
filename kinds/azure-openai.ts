import { defineKind } from './kind.ts'

export default defineKind({
  id: 'azure-openai',
  name: 'Azure OpenAI',
  class: 'cloud',
  about: 'OpenAI models deployed in an Azure resource of your own.',
  vendor: 'azure',
  hosts: ['*.openai.azure.com', '*.cognitiveservices.azure.com', '*.services.ai.azure.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'https://{resource}.openai.azure.com/openai/v1',
          note: 'current style, without a dated version',
        },
        {
          url: 'https://{resource}.openai.azure.com/openai',
          when: { api_version: true },
          note: 'older style: deployments in the path, a dated version in the query',
        },
      ],
      accepts: [
        '/openai/v1',
        '/openai',
        'https://{resource}.services.ai.azure.com/api/projects/{project}/openai/v1',
        'https://{resource}.cognitiveservices.azure.com/openai/deployments/{deployment}',
        'https://{resource}.openai.azure.com/openai/deployments/{deployment}',
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[A-Fa-f0-9]{32}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/azure_openai/azure_openai.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: '',
        pattern: '^[A-Za-z0-9]{84}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://portal.azure.com',
  },
  auth: 'api-key',
  identity: 'azure',
  settings: {
    resource: {
      type: 'string',
      about: 'The name of the Azure resource, the first part of its host.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$',
      example: 'contoso-swc',
    },
    api_version: {
      type: 'string',
      about: 'The dated version of the older URL style; the current style has none.',
      query: 'api-version',
      example: '2024-10-21',
    },
  },
  urlVariables: ['AZURE_OPENAI_ENDPOINT'],
  models: { shape: 'the name of a deployment', examples: ['my-gpt-4o'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://{resource}.openai.azure.com',
      happens: "404, 'Resource not found'",
      cure: 'https://{resource}.openai.azure.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://learn.microsoft.com/en-us/azure/ai-foundry/openai/api-version-lifecycle',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://{resource}.azure.openai.com',
      happens: 'the name does not resolve: the words are swapped',
      cure: 'https://{resource}.openai.azure.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/openai/openai-node/blob/HEAD/src/azure.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'AzureOpenAI of the openai SDK reads OPENAI_BASE_URL before AZURE_OPENAI_ENDPOINT and then sends the Azure key there.',
    'The same AZURE_OPENAI_ENDPOINT cannot serve both clients: one wants the bare host, the other the host with /openai/v1.',
  ],
  sources: [
    { url: 'https://github.com/openai/openai-node/blob/HEAD/src/azure.ts', seen: '2026-11-23' },
  ],
})
