import { defineKind } from './kind.ts'

export default defineKind({
  id: 'together',
  name: 'Together AI',
  class: 'cloud',
  about: 'Open models at api.together.ai, formerly api.together.xyz.',
  hosts: ['api.together.ai', 'api.together.xyz'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.together.ai/v1' },
        {
          url: 'https://api.together.xyz/v1',
          note: 'the older host, still the default of many tools',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: [
      'TOGETHER_API_KEY',
      'TOGETHERAI_API_KEY',
      'TOGETHER_AI_API_KEY',
      'TOGETHER_AI_TOKEN',
    ],
    shapes: [
      {
        prefix: 'tgp_v1_',
        pattern: '^tgp_v1_[A-Za-z0-9_-]{40,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/togetherai.yml',
          seen: '2026-11-23',
        },
      },
      {
        prefix: '',
        pattern: '^[A-Fa-f0-9]{64}$',
        sure: 'scanner',
        name: 'an older key',
        source: {
          url: 'https://github.com/santhsecurity/keyhog/blob/HEAD/detectors/togetherai-api-key.toml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://api.together.ai/settings/api-keys',
  },
  auth: 'bearer',
  urlVariables: ['TOGETHER_BASE_URL'],
  models: {
    shape: 'vendor/model',
    routedBy: ['together_ai/', 'together/'],
    examples: ['MiniMaxAI/MiniMax-M2.5'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api.together.{tld}',
      wire: 'openai',
      happens: 'the form that LibreChat shows for its own client; requests go to /chat/completions',
      cure: 'https://api.together.{tld}/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/LibreChat-AI/librechat.ai/tree/HEAD/content',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Both hosts belong to the same vendor and take the same keys: a list of allowed hosts needs both.',
    "The SDK's helper for uploads reads TOGETHER_API_BASE_URL, not TOGETHER_BASE_URL, and still goes to the .xyz host.",
  ],
  sources: [
    {
      url: 'https://github.com/togethercomputer/together-typescript/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/togethercomputer/together-typescript/blob/HEAD/src/lib/upload.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/togethercomputer/together-python/blob/HEAD/src/together/constants.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm/blob/HEAD/litellm/litellm_core_utils/get_llm_provider_logic.py',
      seen: '2026-11-23',
    },
  ],
})
