import { defineKind } from './kind.ts'

export default defineKind({
  id: 'oci-genai',
  name: 'OCI Generative AI',
  class: 'cloud',
  about: 'The OpenAI-compatible endpoint of Oracle Cloud Infrastructure.',
  hosts: ['inference.generativeai.*.oci.oraclecloud.com', 'modeldeployment.*.oci.customer-oci.com'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        {
          url: 'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/v1',
          region: 'us-chicago-1',
        },
        {
          url: 'https://inference.generativeai.eu-frankfurt-1.oci.oraclecloud.com/20231130/actions/v1',
          region: 'eu-frankfurt-1',
        },
        {
          url: 'https://inference.generativeai.{region}.oci.oraclecloud.com/20231130/actions/v1',
          note: 'any other region',
        },
      ],
      accepts: [
        '/20231130/actions/v1',
        '/openai/v1',
        'https://modeldeployment.{region}.oci.customer-oci.com/ocid1.datasciencemodeldeployment.{realm}.{location}.{id}/predict/v1',
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: ['OCI_GENAI_API_KEY'],
    shapes: [
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://docs.oracle.com/iaas/Content/generative-ai/api-keys.htm',
          seen: '2026-11-23',
        },
      },
    ],
  },
  auth: 'bearer',
  models: { shape: 'vendor.model', examples: ['xai.grok-4'] },
  mistakes: [],
  notes: [
    'A model deployment of Data Science has a host of its own, and is signed for instead of keyed: write `api_key: caller`.',
    'The key must be of the region of the model.',
    'An API key of Generative AI is one secret; an IAM API key of the same cloud is a key pair and does not fit here.',
    'Only models of OpenAI, xAI and Meta can be called with such a key.',
    'Keys begin with `sk-`, as those of OpenAI do.',
    'oci-openai uses the newer path /openai/v1.',
  ],
  sources: [
    { url: 'https://docs.oracle.com/iaas/Content/generative-ai/api-keys.htm', seen: '2026-11-23' },
    { url: 'https://github.com/oracle-samples/oci-openai/blob/HEAD/README.md', seen: '2026-11-23' },
    {
      url: 'https://github.com/oracle-samples/oci-openai/blob/HEAD/src/oci_openai/oci_openai.py',
      seen: '2026-11-23',
    },
    { url: 'https://pypi.org/project/oci-openai', seen: '2026-11-23' },
  ],
})
