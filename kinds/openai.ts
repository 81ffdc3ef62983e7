import { defineKind } from './kind.ts'

export default defineKind({
  id: 'openai',
  name: 'OpenAI',
  class: 'cloud',
  about: 'The OpenAI API at api.openai.com.',
  hosts: ['api.openai.com', '*.api.openai.com'],
  apis: [
    {
      wire: 'openai',
      responses: true,
      aiSdk: '@ai-sdk/openai',
      bases: [
        { url: 'https://api.openai.com/v1' },
        { url: 'https://eu.api.openai.com/v1', region: 'eu', note: 'data residency in Europe' },
        {
          url: 'https://us.api.openai.com/v1',
          region: 'us',
          note: 'data residency in the United States',
        },
        {
          url: 'https://ae.api.openai.com/v1',
          region: 'ae',
          note: 'data residency in the United Arab Emirates',
        },
        { url: 'https://au.api.openai.com/v1', region: 'au', note: 'data residency in Australia' },
        { url: 'https://ca.api.openai.com/v1', region: 'ca', note: 'data residency in Canada' },
        { url: 'https://gb.api.openai.com/v1', region: 'gb', note: 'data residency in the UK' },
        { url: 'https://in.api.openai.com/v1', region: 'in', note: 'data residency in India' },
        { url: 'https://jp.api.openai.com/v1', region: 'jp', note: 'data residency in Japan' },
        { url: 'https://kr.api.openai.com/v1', region: 'kr', note: 'data residency in Korea' },
        { url: 'https://sg.api.openai.com/v1', region: 'sg', note: 'data residency in Singapore' },
      ],
      accepts: ['/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['OPENAI_API_KEY'],
    shapes: [
      {
        prefix: 'sk-proj-',
        pattern: '^sk-proj-[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/openai.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-svcacct-',
        pattern: '^sk-svcacct-[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/openai.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-admin-',
        pattern: '^sk-admin-[A-Za-z0-9_-]{20,}$',
        sure: 'documented',
        notFor: 'inference',
        name: 'an administration key',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/openai.go',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-None-',
        pattern: '^sk-None-[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/mongodb/kingfisher/blob/HEAD/crates/kingfisher-rules/data/rules/openai.yml',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'sk-',
        pattern: '^sk-[A-Za-z0-9_-]{20,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/gitleaks/gitleaks/blob/HEAD/cmd/generate/config/rules/openai.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://platform.openai.com/api-keys',
  },
  auth: 'bearer',
  urlVariables: ['OPENAI_BASE_URL', 'OPENAI_API_BASE', 'OPENAI_API_BASE_URL'],
  models: {
    shape: 'a bare name',
    pattern: '^(?:ft:[^/]+|[^/:]+(?::ft-[^/]+)?)$',
    sure: 'documented',
    own: '^(?:ft:)?(?:gpt-[0-9]|gpt-image|chatgpt-|o[1-9](?:-|$)|text-embedding-(?:3|ada)|dall-e-|whisper-1$|tts-1)',
    examples: ['gpt-5.1', 'text-embedding-3-large'],
  },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [
    {
      url: 'https://api.openai.com',
      happens: "404, 'Invalid URL (POST /chat/completions)'",
      cure: 'https://api.openai.com/v1',
      sure: 'documented',
      source: { url: 'https://github.com/microsoft/TaskWeaver/issues/11', seen: '2026-11-23' },
    },
    {
      url: 'https://api.openai.com/v1/chat/completions',
      happens: "404, 'Invalid URL (POST /v1/chat/completions/chat/completions)'",
      cure: 'https://api.openai.com/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/harry0703/MoneyPrinterTurbo/issues/57',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    'The SDK reads an empty base URL as api.openai.com, never as an error.',
    'The SDK does not start without a key, even for a local base URL; that is where fillers such as `no_key` come from.',
  ],
  sources: [
    {
      url: 'https://developers.openai.com/api/docs/guides/data-residency',
      seen: '2026-11-26',
    },
    { url: 'https://github.com/openai/openai-node/blob/HEAD/src/client.ts', seen: '2026-11-23' },
  ],
})
