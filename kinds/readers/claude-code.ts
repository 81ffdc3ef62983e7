import { defineReader } from './reader.ts'

export default defineReader({
  id: 'claude-code',
  name: 'Claude Code',
  about: "Anthropic's coding agent for the terminal.",
  reads: [
    {
      wire: 'anthropic',
      kinds: ['anthropic'],
      key: {
        variable: 'ANTHROPIC_API_KEY',
        auth: 'x-api-key',
      },
      url: {
        variable: 'ANTHROPIC_BASE_URL',
        form: 'canonical',
      },
      models: ['ANTHROPIC_MODEL'],
      unset: [
        'ANTHROPIC_AUTH_TOKEN',
        'CLAUDE_CODE_USE_BEDROCK',
        'CLAUDE_CODE_USE_VERTEX',
        'CLAUDE_CODE_USE_FOUNDRY',
      ],
      source: {
        url: 'https://code.claude.com/docs/en/env-vars',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'bedrock',
      kinds: ['aws-bedrock'],
      chosenBy: {
        CLAUDE_CODE_USE_BEDROCK: '1',
      },
      key: {
        variable: 'AWS_BEARER_TOKEN_BEDROCK',
      },
      url: {
        variable: 'ANTHROPIC_BEDROCK_BASE_URL',
        form: 'canonical',
      },
      models: [
        'ANTHROPIC_MODEL',
        'ANTHROPIC_DEFAULT_OPUS_MODEL',
        'ANTHROPIC_DEFAULT_SONNET_MODEL',
        'ANTHROPIC_DEFAULT_HAIKU_MODEL',
      ],
      settings: {
        AWS_REGION: 'region',
      },
      source: {
        url: 'https://docs.anthropic.com/en/docs/claude-code/amazon-bedrock',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      key: {
        variable: 'ANTHROPIC_AUTH_TOKEN',
        auth: 'bearer',
      },
      url: {
        variable: 'ANTHROPIC_BASE_URL',
        form: 'canonical',
      },
      models: [
        'ANTHROPIC_MODEL',
        'ANTHROPIC_DEFAULT_OPUS_MODEL',
        'ANTHROPIC_DEFAULT_SONNET_MODEL',
        'ANTHROPIC_DEFAULT_HAIKU_MODEL',
      ],
      filler: 'no-key',
      unset: [
        'ANTHROPIC_API_KEY',
        'CLAUDE_CODE_USE_BEDROCK',
        'CLAUDE_CODE_USE_VERTEX',
        'CLAUDE_CODE_USE_FOUNDRY',
      ],
      note: 'ANTHROPIC_AUTH_TOKEN is sent as a bearer token',
      source: {
        url: 'https://docs.anthropic.com/en/docs/claude-code/llm-gateway',
        seen: '2026-11-23',
      },
    },
    {
      wire: 'anthropic',
      key: {
        variable: 'ANTHROPIC_API_KEY',
        auth: 'x-api-key',
      },
      url: {
        variable: 'ANTHROPIC_BASE_URL',
        form: 'canonical',
      },
      models: [
        'ANTHROPIC_MODEL',
        'ANTHROPIC_DEFAULT_OPUS_MODEL',
        'ANTHROPIC_DEFAULT_SONNET_MODEL',
        'ANTHROPIC_DEFAULT_HAIKU_MODEL',
      ],
      filler: 'no-key',
      unset: [
        'ANTHROPIC_AUTH_TOKEN',
        'CLAUDE_CODE_USE_BEDROCK',
        'CLAUDE_CODE_USE_VERTEX',
        'CLAUDE_CODE_USE_FOUNDRY',
      ],
      note: 'ANTHROPIC_API_KEY is sent as x-api-key',
      source: {
        url: 'https://docs.anthropic.com/en/docs/claude-code/llm-gateway',
        seen: '2026-11-23',
      },
    },
  ],
  ambient: ['ANTHROPIC_CUSTOM_HEADERS', 'ANTHROPIC_VERTEX_BASE_URL', 'ANTHROPIC_FOUNDRY_BASE_URL'],
  notes: [
    'It appends /v1/messages, so the address must not end in /v1.',
    'Of the models, Haiku does the background work: left unset, requests name a Claude model that another server does not have.',
    'With both ANTHROPIC_AUTH_TOKEN and ANTHROPIC_API_KEY set, sources disagree on which wins; some gateways ask for an empty ANTHROPIC_API_KEY.',
  ],
  sources: [
    {
      url: 'https://code.claude.com/docs/en/env-vars',
      seen: '2026-11-23',
    },
    {
      url: 'https://docs.anthropic.com/en/docs/claude-code/llm-gateway',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/farion1231/cc-switch/blob/5ca9459d/src/config/claudeProviderPresets.ts',
      seen: '2026-11-23',
    },
  ],
})
