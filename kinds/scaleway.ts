import { defineKind } from './kind.ts'

export default defineKind({
  id: 'scaleway',
  name: 'Scaleway Generative APIs',
  class: 'cloud',
  about: 'Open models at api.scaleway.ai, in Europe.',
  hosts: ['api.scaleway.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.scaleway.ai/v1', note: 'the default project' },
        {
          url: 'https://api.scaleway.ai/{project_id}/v1',
          when: { project_id: true },
          note: 'another project',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['SCW_SECRET_KEY', 'SCALEWAY_API_KEY'],
    shapes: [
      {
        prefix: '',
        pattern: '^[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/scalewaykey/scalewaykey.go',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://console.scaleway.com/iam/api-keys',
  },
  auth: 'bearer',
  settings: {
    project_id: {
      type: 'string',
      about: 'The project that pays, where it is not the default one of the key.',
      pattern: '^[A-Za-z0-9-]+$',
      example: '4c1a5f10-8f2e-4b5e-9f39-2b7a3c1d0e5f',
    },
  },
  models: { shape: 'a bare name', examples: ['gemma-3-27b-it'] },
  probe: { models: '/models', modelsNeedKey: true },
  mistakes: [],
  notes: [
    'The key is the secret key, a UUID; the access key (`SCW…`) is its public half.',
    'The variable is SCW_SECRET_KEY in most tools and SCALEWAY_API_KEY in models.dev.',
  ],
  sources: [
    {
      url: 'https://github.com/anomalyco/models.dev/blob/f3fc6922/providers/scaleway/provider.toml',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/continuedev/continue/blob/HEAD/core/llm/llms/Scaleway.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/scaleway.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/charmbracelet/catwalk/blob/HEAD/internal/providers/configs/scaleway.json',
      seen: '2026-11-23',
    },
  ],
})
