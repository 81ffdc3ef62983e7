import { defineKind } from './kind.ts'

export default defineKind({
  id: 'kimi-coding',
  name: 'Kimi Code',
  class: 'cloud',
  about: 'The coding subscription of Kimi, at api.kimi.com/coding.',
  hosts: ['api.kimi.com', 'api.kimi.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.kimi.com/coding/v1', region: 'cn' },
        {
          url: 'https://api.kimi.ai/coding/v1',
          region: 'global',
          note: 'for accounts of the international login',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://api.kimi.com/coding', region: 'cn' }],
      accepts: ['https://api.kimi.ai/coding'],
    },
  ],
  key: {
    need: 'required',
    variables: ['KIMI_API_KEY', 'KIMI_CODING_API_KEY'],
    shapes: [
      {
        prefix: 'sk-kimi-',
        pattern: '^sk-kimi-[A-Za-z0-9_-]{16,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/HKUDS/nanobot/blob/3852956a/nanobot/providers/registry.py',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://www.kimi.com/code/console',
  },
  auth: 'bearer',
  urlVariables: ['KIMI_CODE_BASE_URL'],
  models: { shape: 'a bare name', examples: ['kimi-for-coding'] },
  answers: [
    {
      status: 403,
      holds: 'access_terminated_error',
      means:
        'the key is right, and the program that sent the request is not on the list of coding agents',
      cure: 'use the open platform instead: kind `moonshot`',
      sure: 'observed',
      source: { url: 'https://github.com/openclaw/openclaw/issues/42499', seen: '2026-11-26' },
    },
  ],
  mistakes: [
    {
      url: 'https://api.kimi.{tld}/v1',
      wire: 'openai',
      happens: 'the API is served below /coding',
      cure: 'https://api.kimi.{tld}/coding/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.kimi.{tld}/coding/v1',
      wire: 'anthropic',
      happens: 'requests go to /coding/v1/v1/messages; only @ai-sdk/anthropic wants this form',
      cure: 'https://api.kimi.{tld}/coding',
      sure: 'documented',
      source: {
        url: 'https://github.com/MoonshotAI/kimi-code/blob/d723cc47/docs/AGENTS.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "403 'access_terminated_error' means that the client is not one of the coding agents that are served; the key is right.",
    'The open platform at api.moonshot.cn and api.moonshot.ai is another account with other keys: kind `moonshot`.',
    'KIMI_BASE_URL points to the open platform in the documentation of Kimi Code itself; the variable of this plan is KIMI_CODE_BASE_URL.',
    'The base of the Anthropic wire for api.kimi.ai was not seen in any documentation.',
  ],
  sources: [
    {
      url: 'https://github.com/MoonshotAI/kimi-code/blob/d723cc47/docs/AGENTS.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/MoonshotAI/kimi-code/blob/d723cc47/packages/oauth/src/region.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/MoonshotAI/kimi-help-center/blob/b7cfbfd/en-US/kimi-code/cli-getting-started.md',
      seen: '2026-11-24',
    },
    { url: 'https://github.com/MoonshotAI/Kimi-K2/issues/109', seen: '2026-11-23' },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/kimi-for-coding/provider.toml',
      seen: '2026-11-23',
    },
  ],
})
