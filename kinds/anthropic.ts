import { defineKind } from './kind.ts'

export default defineKind({
  id: 'anthropic',
  name: 'Anthropic',
  class: 'cloud',
  about: 'The Claude API at api.anthropic.com.',
  hosts: ['api.anthropic.com'],
  apis: [
    { wire: 'anthropic', bases: [{ url: 'https://api.anthropic.com' }] },
    {
      wire: 'openai',
      bases: [{ url: 'https://api.anthropic.com/v1', note: 'for testing, says the vendor' }],
      auth: 'bearer',
    },
  ],
  key: {
    need: 'required',
    variables: ['ANTHROPIC_API_KEY'],
    shapes: [
      {
        prefix: 'sk-ant-api',
        pattern: '^sk-ant-api[0-9]{2,4}-[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        source: { url: 'https://platform.claude.com/docs/en/get-api-key', seen: '2026-11-24' },
      },
      {
        prefix: 'sk-ant-admin',
        pattern: '^sk-ant-admin[0-9]{0,4}-[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'an administration key',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/anthropic.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-ant-oat',
        pattern: '^sk-ant-oat[0-9]{2}-[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'an OAuth access token',
        source: {
          url: 'https://github.com/mongodb/kingfisher/blob/HEAD/crates/kingfisher-rules/data/rules/anthropic.yml',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-ant-',
        pattern: '^sk-ant-[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        source: { url: 'https://platform.claude.com/docs/en/get-api-key', seen: '2026-11-24' },
      },
    ],
    page: 'https://platform.claude.com/settings/keys',
  },
  auth: 'x-api-key',
  urlVariables: ['ANTHROPIC_BASE_URL'],
  models: {
    shape: 'a bare name',
    pattern: '^[^/:]+$',
    sure: 'documented',
    own: '^claude-',
    examples: ['claude-haiku-4-5', 'claude-sonnet-4-5'],
  },
  probe: { models: '/v1/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.anthropic.com/v1',
      wire: 'anthropic',
      happens: 'the request goes to /v1/v1/messages, 404',
      cure: 'https://api.anthropic.com',
      sure: 'documented',
      source: { url: 'https://www.npmjs.com/package/@anthropic-ai/sdk', seen: '2026-11-23' },
    },
    {
      url: 'https://api.anthropic.com',
      wire: 'openai',
      happens: 'the request goes to /chat/completions, 404',
      cure: 'https://api.anthropic.com/v1',
      sure: 'documented',
      source: {
        url: 'https://platform.claude.com/docs/cli-sdks-libraries/libraries/openai-sdk',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "ANTHROPIC_BASE_URL means the origin to Anthropic's SDK and the origin with /v1 to the AI SDK.",
    'Version 1 of the SDK sends the key as a bearer token, earlier ones as x-api-key.',
  ],
  sources: [
    {
      url: 'https://platform.claude.com/docs/cli-sdks-libraries/libraries/openai-sdk',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anthropics/anthropic-sdk-typescript/blob/HEAD/src/client.ts',
      seen: '2026-11-23',
    },
  ],
})
