import { defineKind } from './kind.ts'

export default defineKind({
  id: 'moonshot',
  name: 'Moonshot AI',
  class: 'cloud',
  about: 'The Kimi open platform, pay as you go, at api.moonshot.cn and api.moonshot.ai.',
  hosts: ['api.moonshot.cn', 'api.moonshot.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.moonshot.cn/v1', region: 'cn' },
        { url: 'https://api.moonshot.ai/v1', region: 'global' },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://api.moonshot.cn/anthropic',
          region: 'cn',
          note: 'works, but the vendor does not promise it',
        },
        {
          url: 'https://api.moonshot.ai/anthropic',
          region: 'global',
          note: 'works, but the vendor does not promise it',
        },
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: ['MOONSHOT_API_KEY', 'KIMI_API_KEY'],
    shapes: [
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/6381fa45/cmd/generate/config/rules/kimi.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://platform.moonshot.ai/console/api-keys',
  },
  auth: 'bearer',
  urlVariables: ['KIMI_BASE_URL'],
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^(?:kimi-|moonshot-)',
    examples: ['kimi-k2.5', 'moonshot-v1-128k'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  answers: [
    {
      status: 401,
      holds: 'Invalid Authentication',
      means:
        'a wrong key, one of the other site (.cn and .ai are separate accounts), or one of Kimi Code',
      cure: 'say the other `region`, or use a key of this site',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://github.com/sigoden/aichat/issues/1469', seen: '2026-11-23' },
    },
  ],
  mistakes: [],
  notes: [
    "A key of the other site is answered 401 'Invalid Authentication', in the words of a wrong key.",
    'The key does not show its site, and clients disagree: @ai-sdk/moonshotai goes to .ai, aichat and Portkey go to .cn.',
    'Keys that begin with `sk-kimi-` belong to the coding subscription at api.kimi.com: kind `kimi-coding`.',
    'Keys of the .cn site come from platform.moonshot.cn.',
    "Kimi's own writing guide calls an Anthropic base of this platform unsupported, while several clients use one.",
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/moonshotai-cn/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/moonshotai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/sigoden/aichat/issues/1469', seen: '2026-11-23' },
    {
      url: 'https://github.com/MoonshotAI/kimi-code/blob/d723cc47/docs/AGENTS.md',
      seen: '2026-11-23',
    },
  ],
})
