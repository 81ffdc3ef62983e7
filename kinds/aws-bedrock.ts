import { defineKind } from './kind.ts'

export default defineKind({
  id: 'aws-bedrock',
  name: 'Amazon Bedrock',
  class: 'cloud',
  about: 'Models of many vendors in an AWS account.',
  vendor: 'aws',
  hosts: [
    'bedrock-runtime.*.amazonaws.com',
    'bedrock-mantle.*.api.aws',
    'bedrock-runtime-fips.*.amazonaws.com',
    'bedrock-runtime.*.amazonaws.com.cn',
    'bedrock-runtime.*.amazonaws.eu',
    '*.bedrock-runtime.*.vpce.amazonaws.com',
    'bedrock.*.amazonaws.com',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        {
          url: 'https://bedrock-runtime.{region}.amazonaws.com/openai/v1',
          note: 'what AWS recommends',
        },
        {
          url: 'https://bedrock-mantle.{region}.api.aws/v1',
          when: { endpoint: 'mantle' },
          note: 'for models and tools that the runtime endpoint does not have',
        },
      ],
      accepts: ['/openai/v1', '/v1'],
    },
    {
      wire: 'bedrock',
      bases: [{ url: 'https://bedrock-runtime.{region}.amazonaws.com' }],
      accepts: [
        'https://bedrock-runtime-fips.{region}.amazonaws.com',
        'https://bedrock-runtime.{region}.amazonaws.com.cn',
        'https://bedrock-runtime.{region}.amazonaws.eu',
        'https://{endpoint}.bedrock-runtime.{region}.vpce.amazonaws.com',
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://bedrock-runtime.{region}.amazonaws.com/anthropic',
          note: 'Claude models',
        },
        {
          url: 'https://bedrock-mantle.{region}.api.aws/anthropic',
          when: { endpoint: 'mantle' },
          note: 'Claude models',
        },
      ],
      accepts: ['/anthropic'],
    },
  ],
  key: {
    need: 'required',
    variables: ['AWS_BEARER_TOKEN_BEDROCK', 'BEDROCK_MANTLE_API_KEY'],
    shapes: [
      {
        prefix: 'ABSK',
        pattern: '^ABSK[A-Za-z0-9+/]{100,}={0,2}$',
        sure: 'scanner',
        name: 'a long-term Bedrock key',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/aws.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'bedrock-api-key-',
        pattern: '^bedrock-api-key-[A-Za-z0-9+/=_&.%-]{20,}$',
        sure: 'documented',
        name: 'a short-term Bedrock key',
        source: {
          url: 'https://github.com/aws/aws-bedrock-token-generator-js/blob/HEAD/README.md',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'AKIA',
        pattern: '^AKIA[A-Z0-9]{16}$',
        sure: 'documented',
        notFor: 'inference',
        name: 'the id of an AWS access key',
        source: {
          url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html',
          seen: '2026-11-26',
        },
      },
      {
        prefix: 'ASIA',
        pattern: '^ASIA[A-Z0-9]{16}$',
        sure: 'documented',
        notFor: 'inference',
        name: 'the id of a temporary AWS access key',
        source: {
          url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html',
          seen: '2026-11-26',
        },
      },
    ],
    page: 'https://console.aws.amazon.com/bedrock',
  },
  auth: 'bearer',
  identity: 'aws',
  settings: {
    endpoint: {
      type: 'string',
      about: 'Which of the two endpoints: `runtime`, unless said, or `mantle`.',
      values: ['runtime', 'mantle'],
      example: 'mantle',
    },
  },
  urlVariables: ['AWS_BEDROCK_BASE_URL', 'ANTHROPIC_BEDROCK_BASE_URL'],
  models: {
    shape: 'vendor.model-vN:N, with a region prefix (us., eu., apac. …) for inference profiles',
    routedBy: ['bedrock/', 'bedrock_converse/'],
    mistakes: [
      {
        pattern: '^anthropic\\.claude-(?:opus|sonnet|haiku|fable)-[4-9]',
        wire: 'bedrock',
        happens:
          '400: it is served only through an inference profile, whose id has a region before that of the model (us., eu., apac. or global.)',
        sure: 'observed',
        source: { url: 'https://github.com/charmbracelet/catwalk/issues/223', seen: '2026-11-26' },
      },
    ],
    examples: ['amazon.nova-lite-v1:0', 'us.anthropic.claude-3-5-haiku-20241022-v1:0'],
  },
  mistakes: [
    {
      url: 'https://bedrock-runtime.{region}.amazonaws.com',
      wire: 'openai',
      happens: "only Bedrock's own API answers there; the OpenAI wire stands under /openai/v1",
      cure: 'https://bedrock-runtime.{region}.amazonaws.com/openai/v1',
      sure: 'observed',
      source: {
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-responses-api.html',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://bedrock-runtime.{region}.amazonaws.com/openai/v1',
      wire: 'bedrock',
      happens: "that is the OpenAI wire; Bedrock's own API is served from the root",
      cure: 'https://bedrock-runtime.{region}.amazonaws.com',
      sure: 'documented',
      source: {
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://bedrock.{region}.amazonaws.com',
      wire: 'openai',
      happens: 'that host manages models and does not run them',
      cure: 'https://bedrock-runtime.{region}.amazonaws.com/openai/v1',
      sure: 'documented',
      source: {
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://bedrock.{region}.amazonaws.com',
      wire: 'bedrock',
      happens: 'that host manages models and does not run them',
      cure: 'https://bedrock-runtime.{region}.amazonaws.com',
      sure: 'documented',
      source: {
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
        seen: '2026-11-26',
      },
    },
    {
      url: 'https://bedrock.{region}.amazonaws.com',
      wire: 'anthropic',
      happens: 'that host manages models and does not run them',
      cure: 'https://bedrock-runtime.{region}.amazonaws.com/anthropic',
      sure: 'documented',
      source: {
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    "On bedrock-mantle the path depends on the model: most stand under /v1, some under /openai/v1, and the wrong one is answered 'model … isn't supported on this route'.",
    'The region is part of the host and has no default. A short-term key is good only in the region it was made in, for at most 12 hours.',
    'AWS itself has its key in OPENAI_API_KEY for the OpenAI SDK: without a base URL beside it, the SDK sends it to OpenAI.',
    'An access key id (`AKIA…`, `ASIA…`) signs requests together with its secret and is no bearer token: `identity: aws`.',
    'LiteLLM reads BEDROCK_MANTLE_API_KEY for bedrock-mantle, AWS and the OpenAI SDK read AWS_BEARER_TOKEN_BEDROCK.',
    'Claude on AWS under Anthropic’s own contract is another service: kind `anthropic-aws`.',
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-responses-api.html',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-messages-api.html',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html',
      seen: '2026-11-23',
    },
    { url: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html', seen: '2026-11-26' },
    { url: 'https://github.com/openai/openai-node/blob/HEAD/src/bedrock.ts', seen: '2026-11-23' },
    {
      url: 'https://github.com/openai/openai-node/blob/HEAD/src/internal/bedrock.ts',
      seen: '2026-11-26',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/amazon-bedrock/src/amazon-bedrock-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/bedrock_mantle.md',
      seen: '2026-11-23',
    },
  ],
})
