import { defineKind } from './kind.ts'

export default defineKind({
  id: 'stepfun',
  name: 'StepFun',
  class: 'cloud',
  about: 'The Step models at api.stepfun.com (China) and api.stepfun.ai.',
  hosts: ['api.stepfun.com', 'api.stepfun.ai'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      bases: [
        { url: 'https://api.stepfun.com/v1', region: 'cn' },
        { url: 'https://api.stepfun.ai/v1', region: 'global' },
        {
          url: 'https://api.stepfun.com/step_plan/v1',
          region: 'cn',
          when: { plan: 'step' },
          note: 'Step Plan',
        },
        {
          url: 'https://api.stepfun.ai/step_plan/v1',
          region: 'global',
          when: { plan: 'step' },
          note: 'Step Plan',
        },
      ],
    },
    {
      wire: 'anthropic',
      bases: [
        { url: 'https://api.stepfun.com', region: 'cn' },
        { url: 'https://api.stepfun.ai', region: 'global' },
        {
          url: 'https://api.stepfun.com/step_plan',
          region: 'cn',
          when: { plan: 'step' },
          note: 'Step Plan',
        },
        {
          url: 'https://api.stepfun.ai/step_plan',
          region: 'global',
          when: { plan: 'step' },
          note: 'Step Plan',
        },
      ],
    },
  ],
  separateRegions: true,
  key: {
    need: 'required',
    variables: ['STEPFUN_API_KEY'],
    shapes: [],
    page: 'https://platform.stepfun.com/interface-key',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'The subscription that pays: the Step Plan has a path of its own.',
      values: ['step'],
      example: 'step',
    },
  },
  models: { shape: 'a bare name', examples: ['step-3.7-flash', 'step-3.5-flash'] },
  probe: { models: '/models', modelsNeedKey: true },
  answers: [
    {
      status: 401,
      holds: 'Incorrect API key provided',
      means: 'a wrong key or one of the other site, which are separate accounts',
      cure: 'say the other `region`, or use a key of this site',
      refuses: 'key',
      sure: 'observed',
      source: { url: 'https://github.com/stepfun-ai/Step-3.5-Flash/pull/22', seen: '2026-11-23' },
    },
  ],
  mistakes: [
    {
      url: 'https://api.stepfun.com/step_plan',
      wire: 'openai',
      happens: 'this is the base of the Anthropic wire; that of the OpenAI wire ends in /v1',
      cure: 'https://api.stepfun.com/step_plan/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://api.stepfun.ai/step_plan',
      wire: 'openai',
      happens: 'this is the base of the Anthropic wire; that of the OpenAI wire ends in /v1',
      cure: 'https://api.stepfun.ai/step_plan/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "A key of the other site is answered 401 'Incorrect API key provided', the same body on both hosts and in the words of OpenAI.",
    "The vendor's own README once named the wrong one of the two hosts.",
    'Keys of the international site come from platform.stepfun.ai/interface-key.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/stepfun/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/stepfun-ai/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/codexProviderPresets.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/anomalyco/models.dev/issues/1814', seen: '2026-11-23' },
    { url: 'https://github.com/stepfun-ai/Step-3.5-Flash/pull/22', seen: '2026-11-23' },
  ],
})
