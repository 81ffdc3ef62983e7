import { defineKind } from './kind.ts'

export default defineKind({
  id: 'minimax',
  name: 'MiniMax',
  class: 'cloud',
  about: 'The MiniMax models at api.minimaxi.com (China) and api.minimax.io.',
  hosts: ['api.minimaxi.com', 'api.minimax.io', 'api.minimax.chat', 'api.minimaxi.chat'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://api.minimaxi.com/v1', region: 'cn' },
        { url: 'https://api.minimax.io/v1', region: 'global' },
      ],
      accepts: ['https://api.minimax.chat/v1', 'https://api.minimaxi.chat/v1'],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://api.minimaxi.com/anthropic', region: 'cn' },
        { url: 'https://api.minimax.io/anthropic', region: 'global' },
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: ['MINIMAX_API_KEY'],
    shapes: [
      {
        prefix: 'sk-api-',
        pattern: '^sk-api-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/6381fa45/cmd/generate/config/rules/minimax.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-cp-',
        pattern: '^sk-cp-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/stagewise-io/stagewise/blob/18ac8a27/apps/browser/src/shared/coding-plans.ts',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'eyJ',
        pattern: '^eyJ[A-Za-z0-9_.-]{20,}[A-Za-z0-9_-]$',
        sure: 'observed',
        source: { url: 'https://github.com/MiniMax-AI/MiniMax-01/issues/69', seen: '2026-11-23' },
      },
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/stagewise-io/stagewise/blob/18ac8a27/apps/browser/src/shared/coding-plans.ts',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  },
  auth: 'bearer',
  urlVariables: ['MINIMAX_API_HOST', 'MINIMAX_API_BASE'],
  models: {
    shape: 'a bare name',
    pattern: '^[^/]+$',
    own: '^(?:MiniMax-|abab)',
    examples: ['MiniMax-M2.5', 'MiniMax-M3'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  answers: [
    {
      holds: '2049',
      means: 'the key is none of this site: the sites in China and elsewhere are separate accounts',
      cure: 'say the other `region`, or use a key of this site',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://github.com/MiniMax-AI/MiniMax-01/issues/44', seen: '2026-11-23' },
    },
  ],
  mistakes: [
    {
      url: 'https://api.minimax.io/anthropic/v1',
      wire: 'anthropic',
      happens: 'requests go to /anthropic/v1/v1/messages; only @ai-sdk/anthropic wants this form',
      cure: 'https://api.minimax.io/anthropic',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/minimax/provider.toml',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.minimaxi.com/anthropic/v1',
      wire: 'anthropic',
      happens: 'requests go to /anthropic/v1/v1/messages; only @ai-sdk/anthropic wants this form',
      cure: 'https://api.minimaxi.com/anthropic',
      sure: 'observed',
      source: {
        url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/minimax-cn/provider.toml',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "minimax.io and minimaxi.com differ by one letter and are separate sites: a key of the other one is answered 401 'invalid api key (2049)'.",
    'Keys of the Token Plan (`sk-cp-…`) and of pay as you go (`sk-api-…`) are not interchangeable, although the address is the same.',
    '`sk-cp-` is also how keys of the Coding Plan of Infini-AI begin.',
    'Native errors come in base_resp.status_code, so look at the body too.',
    'LiteLLM documents MINIMAX_API_BASE in two forms, one for each protocol.',
    'api.minimax.chat and api.minimaxi.chat are older names that catalogs still list.',
  ],
  sources: [
    { url: 'https://platform.minimax.io/docs/guides/quickstart', seen: '2026-11-24' },
    { url: 'https://platform.minimax.io/docs/token-plan/quickstart', seen: '2026-11-24' },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/minimax/provider.toml',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/RightNow-AI/openfang/issues/981', seen: '2026-11-23' },
    { url: 'https://github.com/MiniMax-AI/MiniMax-01/issues/44', seen: '2026-11-23' },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
