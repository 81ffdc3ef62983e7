import { defineKind } from './kind.ts'

export default defineKind({
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  class: 'gateway',
  about: 'One API of Vercel in front of many model vendors.',
  hosts: ['ai-gateway.vercel.sh'],
  apis: [
    { wire: 'openai', bases: [{ url: 'https://ai-gateway.vercel.sh/v1' }] },
    { wire: 'anthropic', bases: [{ url: 'https://ai-gateway.vercel.sh' }] },
  ],
  key: {
    need: 'required',
    variables: [
      'AI_GATEWAY_API_KEY',
      'VERCEL_OIDC_TOKEN',
      'VERCEL_AI_GATEWAY_API_KEY',
      'VERCEL_API_KEY',
    ],
    shapes: [
      {
        prefix: 'vck_',
        pattern: '^vck_[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        source: {
          url: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'eyJ',
        pattern: '^eyJ[A-Za-z0-9_.-]{20,}[A-Za-z0-9_-]$',
        sure: 'observed',
        name: 'the OIDC token of a deployment, which expires',
        source: {
          url: 'https://github.com/vercel/ai/blob/HEAD/packages/gateway/src/gateway-provider.ts',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'vcp_',
        pattern: '^vcp_[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'a personal access token of Vercel',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/vercel.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'vci_',
        pattern: '^vci_[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'the token of an integration of Vercel',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/vercel.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'vca_',
        pattern: '^vca_[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'the access token of an app of Vercel',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/vercel.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'vcr_',
        pattern: '^vcr_[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        notFor: 'inference',
        name: 'the refresh token of an app of Vercel',
        source: {
          url: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/vercel.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://vercel.com/d?to=/[team]/~/ai/api-keys',
  },
  auth: 'bearer',
  models: {
    shape: 'vendor/model',
    routedBy: ['vercel_ai_gateway/'],
    examples: ['alibaba/qwen-3-235b', 'openai/gpt-5.4'],
  },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://ai-gateway.vercel.sh/{version}/ai',
      wire: 'openai',
      happens: 'the protocol of the AI SDK is served there, with requests of another form',
      cure: 'https://ai-gateway.vercel.sh/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/vercel/ai/blob/HEAD/packages/gateway/src/gateway-provider.ts',
        seen: '2026-11-23',
      },
    },
    {
      url: 'https://ai-gateway.vercel.sh/{version}/ai',
      wire: 'anthropic',
      happens: 'the protocol of the AI SDK is served there, with requests of another form',
      cure: 'https://ai-gateway.vercel.sh',
      sure: 'documented',
      source: {
        url: 'https://github.com/vercel/ai/blob/HEAD/packages/gateway/src/gateway-provider.ts',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'Where AI_GATEWAY_API_KEY is set, the AI SDK takes it and not the OIDC token, even if it is not valid.',
    'One key has three names: AI_GATEWAY_API_KEY at Vercel, VERCEL_AI_GATEWAY_API_KEY in LiteLLM and pydantic-ai, VERCEL_API_KEY in Crush.',
    'An OIDC token is good for 12 hours.',
    'In the AI SDK a model that is a plain text ("openai/gpt-5.4") goes to this gateway, whatever provider was set up beside it.',
  ],
  sources: [
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/vercel_ai_gateway.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/packages/gateway/src/gateway-provider.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/content/providers/01-ai-sdk-providers/00-ai-gateway.mdx',
      seen: '2026-11-23',
    },
    { url: 'https://vercel.com/changelog/ai-gateway-support-for-claude-code', seen: '2026-11-23' },
    {
      url: 'https://github.com/RooCodeInc/Roo-Code/blob/HEAD/src/api/providers/vercel-ai-gateway.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/charmbracelet/catwalk/blob/HEAD/internal/providers/configs/vercel.json',
      seen: '2026-11-23',
    },
  ],
})
