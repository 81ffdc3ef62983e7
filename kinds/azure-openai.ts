import { defineKind } from './kind.ts'

export default defineKind({
  id: 'azure-openai',
  name: 'Azure OpenAI',
  class: 'cloud',
  about: 'OpenAI models deployed in an Azure resource of your own.',
  vendor: 'azure',
  hosts: [
    '*.openai.azure.com',
    '*.cognitiveservices.azure.com',
    '*.services.ai.azure.com',
    '*.api.cognitive.microsoft.com',
    '*.openai.azure.us',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      aiSdk: '@ai-sdk/azure',
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
        '/openai/deployments/{deployment}',
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
      pattern: '^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[a-z]+)?|preview|latest|v1)$',
      query: 'api-version',
      since: [
        {
          use: 'chat',
          date: '2023-03-15',
          sure: 'observed',
          source: {
            url: 'https://github.com/openai/openai-python/issues/362',
            seen: '2026-11-26',
          },
        },
      ],
      example: '2024-10-21',
    },
  },
  urlVariables: ['AZURE_OPENAI_ENDPOINT'],
  models: {
    shape: 'the name of a deployment',
    pattern: '^[A-Za-z0-9._-]+$',
    examples: ['my-gpt-4o'],
  },
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
    {
      url: 'https://{resource}.openai.azure.com/openai/deployments/{deployment}/v1',
      happens:
        "404, 'Resource not found': a deployment stands in the path of the older style, /v1 in that of the current one",
      cure: 'https://{resource}.openai.azure.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/Azure/azure-rest-api-specs/blob/HEAD/specification/cognitiveservices/data-plane/AzureOpenAI/inference/stable/2022-12-01/inference.json',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://{resource}.cognitiveservices.azure.com/openai/deployments/{deployment}/v1',
      happens:
        "404, 'Resource not found': a deployment stands in the path of the older style, /v1 in that of the current one",
      cure: 'https://{resource}.cognitiveservices.azure.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/Azure/azure-rest-api-specs/blob/HEAD/specification/cognitiveservices/data-plane/AzureOpenAI/inference/stable/2022-12-01/inference.json',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://{resource}.openai.azure.com/openai/deployments',
      happens: "404, 'Resource not found': no deployment is named behind it",
      cure: 'https://{resource}.openai.azure.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/Azure/azure-rest-api-specs/blob/HEAD/specification/cognitiveservices/data-plane/AzureOpenAI/inference/stable/2022-12-01/inference.json',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://openai.azure.com/openai/v1',
      happens: 'no resource is named: its name is the first part of the host',
      sure: 'documented',
      source: {
        url: 'https://github.com/openai/openai-node/blob/HEAD/src/azure.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://openai.azure.com',
      happens: 'no resource is named: its name is the first part of the host',
      sure: 'documented',
      source: {
        url: 'https://github.com/openai/openai-node/blob/HEAD/src/azure.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A resource without a name of its own is reached under the host of its region, as in westeurope.api.cognitive.microsoft.com; governments of the US have openai.azure.us.',
    'AzureOpenAI of the openai SDK reads OPENAI_BASE_URL before AZURE_OPENAI_ENDPOINT and then sends the Azure key there.',
    'The same AZURE_OPENAI_ENDPOINT cannot serve both clients: one wants the bare host, the other the host with /openai/v1.',
  ],
  sources: [
    { url: 'https://github.com/openai/openai-node/blob/HEAD/src/azure.ts', seen: '2026-11-23' },
    {
      url: 'https://github.com/langchain-ai/langchainjs/blob/HEAD/libs/providers/langchain-openai/src/types.ts',
      seen: '2026-11-23',
    },
  ],
})
