import { defineKind } from './kind.ts'

export default defineKind({
  id: 'github-copilot',
  name: 'GitHub Copilot',
  class: 'cloud',
  about: 'The API behind GitHub Copilot, with the token of a Copilot seat.',
  vendor: 'github',
  hosts: ['api.githubcopilot.com', '*.githubcopilot.com'],
  apis: [
    { wire: 'openai', bases: [{ url: 'https://api.githubcopilot.com' }], accepts: ['', '/v1'] },
    {
      wire: 'anthropic',
      bases: [{ url: 'https://api.githubcopilot.com', note: 'Claude models' }],
      accepts: [''],
    },
  ],
  key: {
    need: 'required',
    variables: ['GITHUB_TOKEN'],
    shapes: [
      {
        prefix: 'gho_',
        pattern: '^gho_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-24',
        },
      },
      {
        prefix: 'ghu_',
        pattern: '^ghu_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-24',
        },
      },
      {
        prefix: 'ghp_',
        pattern: '^ghp_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-24',
        },
      },
      {
        prefix: 'ghs_',
        pattern: '^ghs_[A-Za-z0-9_.-]{30,}$',
        sure: 'documented',
        source: {
          url: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
          seen: '2026-11-24',
        },
      },
      {
        prefix: 'github_pat_',
        pattern: '^github_pat_[A-Za-z0-9_]{30,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/github.go',
          seen: '2026-11-23',
        },
      },
    ],
  },
  auth: 'bearer',
  models: {
    shape: 'a bare name',
    routedBy: ['github_copilot/'],
    examples: ['gpt-4o', 'claude-fable-5'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'Seats of a business and an enterprise have hosts of their own, api.business.githubcopilot.com and api.enterprise.githubcopilot.com.',
    'Clients log in by device flow and keep the token themselves; then write `api_key: caller`.',
    'Editors exchange the OAuth token for a short-lived one at api.github.com, which begins with `tid=`.',
    'GitHub Models was another service, at models.github.ai.',
  ],
  sources: [
    {
      url: 'https://github.com/Aider-AI/aider/blob/HEAD/aider/website/docs/llms/github.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/github-copilot/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/github_copilot.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src-tauri/src/proxy/providers/copilot_auth.rs',
      seen: '2026-11-24',
    },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
