import { defineKind } from './kind.ts'

export default defineKind({
  id: 'snowflake-cortex',
  name: 'Snowflake Cortex',
  class: 'cloud',
  about: 'The Cortex REST API of a Snowflake account.',
  hosts: ['*.snowflakecomputing.com'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://{account}.snowflakecomputing.com/api/v2/cortex/v1' }],
      accepts: ['/api/v2/cortex/v1'],
    },
    {
      wire: 'anthropic',
      bases: [
        {
          url: 'https://{account}.snowflakecomputing.com/api/v2/cortex',
          note: 'Claude models only',
        },
      ],
      accepts: ['/api/v2/cortex'],
    },
  ],
  key: {
    need: 'required',
    variables: ['SNOWFLAKE_CORTEX_PAT', 'SNOWFLAKE_TOKEN', 'SNOWFLAKE_JWT'],
    shapes: [],
    page: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  },
  auth: 'bearer',
  settings: {
    account: {
      type: 'string',
      about: 'The account identifier, the part of the host before .snowflakecomputing.com.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
      example: 'myorg-account1',
    },
  },
  models: { shape: 'a bare name', examples: ['claude-opus-4-7'] },
  mistakes: [
    {
      url: 'https://{host}/api/v2',
      wire: 'openai',
      happens:
        "this is the form that Portkey's gateway wants; the OpenAI surface stands under /api/v2/cortex/v1",
      cure: 'https://{host}/api/v2/cortex/v1',
      sure: 'observed',
      source: {
        url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/cortex/api.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The key is a programmatic access token, a key-pair JWT or an OAuth token; the password of the account is none.',
    'Some clients must send X-Snowflake-Authorization-Token-Type: PROGRAMMATIC_ACCESS_TOKEN or KEYPAIR_JWT.',
    'Tools do not agree on a variable; LiteLLM also wants `pat/` in front of a programmatic access token.',
  ],
  sources: [
    {
      url: 'https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-rest-api',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/pydantic/pydantic-ai/blob/HEAD/pydantic_ai_slim/pydantic_ai/providers/snowflake.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/snowflake-cortex/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/snowflake.md',
      seen: '2026-11-23',
    },
  ],
})
