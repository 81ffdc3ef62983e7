import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ibm-watsonx',
  name: 'IBM watsonx.ai',
  class: 'cloud',
  about: 'The model gateway of IBM watsonx.ai.',
  hosts: ['*.ml.cloud.ibm.com', '*.aws.wxai.ibm.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://us-south.ml.cloud.ibm.com/ml/gateway/v1', region: 'us-south' },
        { url: 'https://eu-de.ml.cloud.ibm.com/ml/gateway/v1', region: 'eu-de' },
        { url: 'https://eu-gb.ml.cloud.ibm.com/ml/gateway/v1', region: 'eu-gb' },
        { url: 'https://jp-tok.ml.cloud.ibm.com/ml/gateway/v1', region: 'jp-tok' },
        { url: 'https://au-syd.ml.cloud.ibm.com/ml/gateway/v1', region: 'au-syd' },
        { url: 'https://ca-tor.ml.cloud.ibm.com/ml/gateway/v1', region: 'ca-tor' },
      ],
      accepts: ['/ml/gateway/v1'],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: [
      'WATSONX_AI_APIKEY',
      'WATSONX_APIKEY',
      'WATSONX_API_KEY',
      'WATSONX_AI_BEARER_TOKEN',
    ],
    shapes: [],
    page: 'https://cloud.ibm.com/iam/apikeys',
  },
  auth: 'bearer',
  settings: {
    project_id: {
      type: 'string',
      about: 'The project that pays, for requests of the native API.',
      example: '12ac4cf1-252f-424b-b52d-5cdd9814987f',
    },
    space_id: {
      type: 'string',
      about: 'The deployment space, in place of a project.',
      example: '12ac4cf1-252f-424b-b52d-5cdd9814987f',
    },
  },
  urlVariables: ['WATSONX_AI_URL'],
  models: { shape: 'vendor/model', examples: ['ibm/granite-3-8b-instruct'] },
  mistakes: [
    {
      url: 'https://{region}.ml.cloud.ibm.com',
      wire: 'openai',
      happens: "the native API answers there, the root that IBM's own SDK wants",
      cure: 'https://{region}.ml.cloud.ibm.com/ml/gateway/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/IBM/watsonx-ai-node-sdk/blob/HEAD/src/config/endpoints.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A Bearer token is an IAM token; an IBM Cloud API key, some 44 characters without a prefix, is first exchanged for one at https://iam.cloud.ibm.com/identity/token.',
    'Three spellings of the variable: WATSONX_AI_APIKEY (SDK), WATSONX_APIKEY (LiteLLM), WATSONX_API_KEY (any-llm).',
    'The native API also wants a project or space and a dated version in the query.',
  ],
  sources: [
    {
      url: 'https://www.ibm.com/docs/en/watsonx/saas?topic=generation-inferencing-gateway-models',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/IBM/watsonx-ai-node-sdk/blob/HEAD/src/config/endpoints.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/watsonx/index.md',
      seen: '2026-11-23',
    },
  ],
})
