import { defineKind } from './kind.ts'

export default defineKind({
  id: 'fireworks',
  name: 'Fireworks AI',
  class: 'cloud',
  about: 'Open models at api.fireworks.ai.',
  hosts: ['api.fireworks.ai', '*.api.fireworks.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.fireworks.ai/inference/v1' },
        {
          url: 'https://us.api.fireworks.ai/inference/v1',
          region: 'us',
          note: 'processed in the United States only',
        },
      ],
      accepts: ['/inference/v1'],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://api.fireworks.ai/inference' },
        {
          url: 'https://us.api.fireworks.ai/inference',
          region: 'us',
          note: 'processed in the United States only',
        },
      ],
      accepts: ['/inference'],
    },
  ],
  key: {
    need: 'required',
    variables: ['FIREWORKS_API_KEY', 'FIREWORKS_AI_API_KEY'],
    shapes: [
      {
        prefix: 'fw_',
        pattern: '^fw_[A-Za-z0-9]{20,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/fireworksai.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://fireworks.ai/account/api-keys',
  },
  auth: 'bearer',
  urlVariables: ['FIREWORKS_BASE_URL'],
  models: {
    shape: 'accounts/{account}/models/{model}',
    routedBy: ['fireworks_ai/', 'fireworks/'],
    examples: ['accounts/fireworks/models/deepseek-v4-pro'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://{host}/v1',
      wire: 'openai',
      happens: 'the API that manages accounts stands there, not the one for models',
      cure: 'https://{host}/inference/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/fireworks-ai/api.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://{host}/inference',
      wire: 'openai',
      happens:
        "the form that the vendor's Python SDK and Anthropic clients want; requests go to /inference/chat/completions",
      cure: 'https://{host}/inference/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/fw-ai-external/python-sdk/blob/HEAD/src/fireworks/resources/chat/completions.py',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://{host}/inference/v1',
      wire: 'anthropic',
      happens: 'the request goes to /inference/v1/v1/messages',
      cure: 'https://{host}/inference',
      sure: 'documented',
      source: {
        url: 'https://docs.fireworks.ai/tools-sdks/anthropic-compatibility',
        seen: '2026-11-26',
      },
    },
  ],
  notes: [
    "FIREWORKS_BASE_URL of the vendor's Python SDK means /inference: with /inference/v1 its requests go to /inference/v1/v1/chat/completions.",
    'Scanners disagree about the keys (24 or 40 characters after `fw_`, or no prefix at all), so that another form is only a warning.',
  ],
  sources: [
    {
      url: 'https://github.com/fw-ai-external/python-sdk/blob/HEAD/src/fireworks/_client.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/fireworks/src/fireworks-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/HEAD/providers/fireworks-ai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.fireworks.ai/tools-sdks/anthropic-compatibility',
      seen: '2026-11-26',
    },
    {
      url: 'https://www.developersdigest.tech/reference/api-compatibility/fireworks',
      seen: '2026-11-26',
    },
    {
      url: 'https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/fireworks_ai_api_key',
      seen: '2026-11-23',
    },
  ],
})
