import { defineKind } from './kind.ts'

export default defineKind({
  id: 'github-models',
  name: 'GitHub Models',
  class: 'cloud',
  about: 'Models for a GitHub token, which have ended.',
  vendor: 'github',
  hosts: ['models.github.ai', 'models.inference.ai.azure.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://models.github.ai/inference' },
        {
          url: 'https://models.github.ai/orgs/{org}/inference',
          when: { org: true },
          note: 'billed to an organisation',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['GITHUB_TOKEN', 'GITHUB_API_KEY'],
    shapes: [
      {
        prefix: 'ghp_',
        pattern: '^ghp_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        name: 'a classic personal access token',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'gho_',
        pattern: '^gho_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        name: 'an OAuth access token',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'ghu_',
        pattern: '^ghu_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        name: 'a token of a GitHub app for a user',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'ghs_',
        pattern: '^ghs_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        name: 'a token of an installed GitHub app or of a workflow',
        source: {
          url: 'https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'ghr_',
        pattern: '^ghr_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        notFor: 'inference',
        name: 'a refresh token',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'github_pat_',
        pattern: '^github_pat_[A-Za-z0-9_]{30,}$',
        sure: 'scanner',
        name: 'a fine-grained personal access token',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/github.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://github.com/settings/tokens',
  },
  auth: 'bearer',
  settings: {
    org: {
      type: 'string',
      about: 'The organisation that pays.',
      pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$',
      example: 'contoso',
    },
  },
  models: { shape: 'vendor/model', routedBy: ['github/'], examples: ['openai/gpt-4o'] },
  mistakes: [
    {
      url: 'https://models.inference.ai.azure.com',
      wire: 'openai',
      happens: 'the host was removed on 2025-10-17',
      cure: 'https://models.github.ai/inference',
      sure: 'documented',
      source: {
        url: 'https://github.blog/changelog/2025-07-17-deprecation-of-azure-endpoint-for-github-models',
        seen: '2026-11-23',
      },
    },
  ],
  retired: {
    on: '2026-07-30',
    source: {
      url: 'https://github.com/orgs/community/discussions/203602',
      seen: '2026-11-23',
    },
  },
  notes: [
    'Provider lists still carry it; a failure is no fault of the token.',
    'Since 2026-04-27 the tokens of installed apps, and so GITHUB_TOKEN in Actions, may have some 520 characters with dots: `ghs_`, the id of the app and a JWT.',
    'LiteLLM and pydantic-ai read GITHUB_API_KEY instead of GITHUB_TOKEN.',
    'LiteLLM sends `github/` models to models.inference.ai.azure.com, which is gone.',
    'The API of a Copilot seat is another service: kind `github-copilot`.',
  ],
  sources: [
    { url: 'https://github.com/orgs/community/discussions/203602', seen: '2026-11-23' },
    {
      url: 'https://github.blog/changelog/2025-05-15-github-models-api-now-available',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/github-models/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/pydantic/pydantic-ai/blob/HEAD/pydantic_ai_slim/pydantic_ai/providers/github.py',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm/blob/HEAD/litellm/litellm_core_utils/get_llm_provider_logic.py',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/mongodb/kingfisher/issues/359', seen: '2026-11-23' },
  ],
})
