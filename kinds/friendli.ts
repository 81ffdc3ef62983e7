import { defineKind } from './kind.ts'

export default defineKind({
  id: 'friendli',
  name: 'FriendliAI',
  class: 'cloud',
  about: 'Serverless and dedicated endpoints of FriendliAI.',
  hosts: ['api.friendli.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.friendli.ai/serverless/v1' },
        {
          url: 'https://api.friendli.ai/dedicated/v1',
          when: { plan: 'dedicated' },
          note: 'dedicated endpoints',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['FRIENDLI_TOKEN', 'FRIENDLIAI_API_KEY'],
    shapes: [
      {
        prefix: 'flp_',
        pattern: '^flp_[A-Za-z0-9]{20,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/friendli.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://suite.friendli.ai',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'Dedicated endpoints have a path of their own; serverless unless said.',
      values: ['dedicated'],
      example: 'dedicated',
    },
  },
  models: {
    shape: 'vendor/model, or the id of a dedicated endpoint',
    examples: ['MiniMaxAI/MiniMax-M2.5'],
  },
  mistakes: [
    {
      url: 'https://api.friendli.ai',
      wire: 'openai',
      happens:
        "this is the root that Friendli's own SDK wants, which adds /serverless/v1 or /dedicated/v1",
      cure: 'https://api.friendli.ai/serverless/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/friendliai/friendli-python/blob/HEAD/src/friendli/core/sdkconfiguration.py',
        seen: '2026-11-23',
      },
    },
  ],
  notes: ['The variable is FRIENDLI_TOKEN; LiteLLM prefers FRIENDLIAI_API_KEY.'],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/friendli/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/friendliai/friendli-python/blob/HEAD/README.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/friendliai/friendli-python/blob/HEAD/src/friendli/core/dedicated_chat.py',
      seen: '2026-11-23',
    },
  ],
})
