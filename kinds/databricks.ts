import { defineKind } from './kind.ts'

export default defineKind({
  id: 'databricks',
  name: 'Databricks',
  class: 'cloud',
  about: 'Model serving and AI gateway of a Databricks workspace.',
  hosts: ['*.databricks.com', '*.azuredatabricks.net'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://{host}/serving-endpoints' }],
      accepts: ['/serving-endpoints', '/ai-gateway/mlflow/v1', '/ai-gateway/openai/v1'],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://{host}/serving-endpoints/anthropic' }],
      accepts: ['/serving-endpoints/anthropic', '/ai-gateway/anthropic'],
    },
  ],
  key: {
    need: 'required',
    variables: ['DATABRICKS_TOKEN', 'DATABRICKS_API_KEY'],
    shapes: [
      {
        prefix: 'dapi',
        pattern: '^dapi[A-Za-z0-9-]{32,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/databricks.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'eyJ',
        pattern: '^eyJ[A-Za-z0-9_.-]{20,}[A-Za-z0-9_-]$',
        sure: 'observed',
        name: 'an OAuth access token',
        source: {
          url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/databricks.md',
          seen: '2026-11-23',
        },
      },
    ],
  },
  auth: 'bearer',
  settings: {
    host: {
      type: 'string',
      about: 'The host of the workspace, as in DATABRICKS_HOST but without https://.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9.-]*$',
      example: 'dbc-a1b2c3d4-e5f6.cloud.databricks.com',
    },
  },
  urlVariables: ['DATABRICKS_HOST'],
  models: {
    shape: 'the name of a serving endpoint',
    routedBy: ['databricks/'],
    examples: ['databricks-claude-opus-4-5'],
  },
  mistakes: [
    {
      url: 'https://{host}/serving-endpoints/{name}/invocations',
      wire: 'openai',
      happens: 'this is the native URL of one endpoint, not a base that clients append to',
      cure: 'https://{host}/serving-endpoints',
      sure: 'documented',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/tree/HEAD/content',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Three base paths stand on one host: serving-endpoints, and the AI gateway with the paths of MLflow or OpenAI.',
    'The token is made in the workspace under Settings, Developer, Access tokens.',
    'DATABRICKS_HOST names the workspace alone, often with https:// in front.',
  ],
  sources: [
    {
      url: 'https://github.com/databricks/databricks-ai-bridge/blob/HEAD/integrations/openai/src/databricks_openai/utils/clients.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/databricks.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.databricks.com/en/large-language-models/llm-serving-intro.html',
      seen: '2026-11-24',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/databricks/provider.toml',
      seen: '2026-11-23',
    },
  ],
})
