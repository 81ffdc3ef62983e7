import { defineKind } from './kind.ts'

export default defineKind({
  id: 'huggingface-inference',
  name: 'Hugging Face Inference Providers',
  class: 'gateway',
  about: 'The router of Hugging Face in front of many inference vendors, and its own endpoints.',
  hosts: [
    'router.huggingface.co',
    '*.endpoints.huggingface.cloud',
    'api-inference.huggingface.co',
    'huggingface.co',
  ],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://router.huggingface.co/v1' },
        {
          url: 'https://{endpoint}.endpoints.huggingface.cloud/v1',
          when: { endpoint: true },
          note: 'a dedicated Inference Endpoint',
        },
      ],
      accepts: [
        'https://{endpoint}.{location}.{cloud}.endpoints.huggingface.cloud/v1',
        'https://router.huggingface.co/{vendor}/v1',
        'https://router.huggingface.co/{vendor}/openai/v1',
        'https://router.huggingface.co/{vendor}/inference/v1',
        'https://router.huggingface.co/{vendor}/v3/openai',
      ],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://router.huggingface.co' }],
    },
  ],
  key: {
    need: 'required',
    variables: ['HF_TOKEN', 'HUGGINGFACE_API_KEY', 'HUGGING_FACE_HUB_TOKEN', 'HUGGINGFACE_TOKEN'],
    shapes: [
      {
        prefix: 'hf_',
        pattern: '^hf_[A-Za-z0-9_.-]{20,}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/huggingface/huggingface.js/blob/HEAD/packages/inference/src/lib/makeRequestOptions.ts',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'hf_oauth_',
        pattern: '^hf_oauth_[A-Za-z0-9_.-]{10,}$',
        sure: 'documented',
        name: 'an OAuth access token, which expires',
        source: {
          url: 'https://github.com/huggingface/hub-docs/blob/HEAD/docs/hub/oauth.md',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'hf_jwt_',
        pattern: '^hf_jwt_[A-Za-z0-9_.-]{10,}$',
        sure: 'documented',
        name: 'a short-lived token of a trusted publisher',
        source: {
          url: 'https://github.com/huggingface/hub-docs/blob/HEAD/docs/hub/trusted-publishers.md',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'api_org_',
        pattern: '^api_org_[A-Za-z0-9]{20,}$',
        sure: 'scanner',
        name: 'an organisation token of the older kind',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/huggingface.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://huggingface.co/settings/tokens',
  },
  auth: 'bearer',
  settings: {
    endpoint: {
      type: 'string',
      about: 'A dedicated Inference Endpoint: what stands before .endpoints.huggingface.cloud.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9.-]*$',
      example: 'abc123.us-east-1.aws',
    },
  },
  serverHosts: ['*.endpoints.huggingface.cloud'],
  models: {
    shape: 'organisation/model, with an optional :vendor or :policy',
    routedBy: ['huggingface/'],
    examples: ['MiniMaxAI/MiniMax-M2.5', 'openai/gpt-oss-20b:ovhcloud'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api-inference.huggingface.co',
      happens: 'the serverless API of this host ended on 2025-04-10',
      cure: 'https://router.huggingface.co/v1',
      wire: 'openai',
      sure: 'observed',
      source: { url: 'https://github.com/tryAGI/HuggingFace/issues/71', seen: '2026-11-23' },
    },
    {
      url: 'https://api-inference.huggingface.co/v1',
      happens: 'the serverless API of this host ended on 2025-04-10',
      cure: 'https://router.huggingface.co/v1',
      wire: 'openai',
      sure: 'observed',
      source: { url: 'https://github.com/tryAGI/HuggingFace/issues/71', seen: '2026-11-23' },
    },
    {
      url: 'https://{endpoint}.{location}.{cloud}.endpoints.huggingface.cloud',
      wire: 'openai',
      happens: 'the container answers 404 on /chat/completions',
      cure: 'https://{endpoint}.{location}.{cloud}.endpoints.huggingface.cloud/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/huggingface.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'A dedicated endpoint runs vLLM, TGI, llama.cpp, another engine or a container of your own: the kind of that server may be declared at its address, with a token of Hugging Face as the key.',
    '@huggingface/inference chooses the host by the beginning of the key: `hf_…` goes to the router, anything else to the vendor behind it, as a key of that vendor.',
    'Without an `hf_` key and without a vendor it throws: Cannot select auto-router when using non-Hugging Face API key.',
    'A rule of 34 letters after `hf_` refuses the longer tokens that Hugging Face itself issues (`hf_oauth_…`, `hf_jwt_…`).',
    '@ai-sdk/huggingface reads HUGGINGFACE_API_KEY, almost everything else HF_TOKEN.',
    'A key is checked at https://huggingface.co/api/whoami-v2.',
    'LibreChat examples and the defaults of Portkey still name api-inference.huggingface.co.',
  ],
  sources: [
    {
      url: 'https://github.com/huggingface/huggingface.js/blob/HEAD/packages/inference/src/config.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/huggingface/hub-docs/tree/HEAD/docs/inference-providers',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/huggingface/hub-docs/blob/HEAD/docs/inference-providers/integrations/claude-code.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/huggingface/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/huggingface.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/huggingface/api.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/huggingface/huggingface.js/pull/2258', seen: '2026-11-23' },
    { url: 'https://huggingface.co/docs/inference-endpoints/about', seen: '2026-11-26' },
    {
      url: 'https://huggingface.co/docs/inference-endpoints/engines/llama_cpp',
      seen: '2026-11-26',
    },
    {
      url: 'https://huggingface.co/docs/inference-endpoints/engines/custom_container',
      seen: '2026-11-26',
    },
  ],
})
