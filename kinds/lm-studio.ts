import { defineKind } from './kind.ts'

export default defineKind({
  id: 'lm-studio',
  name: 'LM Studio',
  class: 'local',
  about: 'The local server of LM Studio.',
  hosts: [],
  apis: [
    { wire: 'openai', responses: true, bases: [{ url: 'http://localhost:1234/v1' }], path: '/v1' },
    { wire: 'anthropic', bases: [{ url: 'http://localhost:1234' }], path: '', auth: 'x-api-key' },
  ],
  key: {
    need: 'optional',
    variables: ['LM_API_TOKEN', 'LMSTUDIO_API_KEY', 'LM_STUDIO_API_KEY'],
    shapes: [
      {
        prefix: 'sk-lm-',
        pattern: '^sk-lm-[A-Za-z0-9]{8}:[A-Za-z0-9]{20}$',
        sure: 'documented',
        source: { url: 'https://www.npmjs.com/package/@lmstudio/sdk', seen: '2026-11-23' },
      },
    ],
    fillers: ['lm-studio', 'lmstudio'],
  },
  auth: 'bearer',
  ports: [1234],
  answers: [
    {
      holds: 'Unexpected endpoint or method',
      means: 'the path is none of its API, which it says with status 200',
      cure: 'let `base_url` end in /v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/618',
        seen: '2026-11-23',
      },
    },
  ],
  mistakes: [
    {
      url: 'http://{host}',
      wire: 'openai',
      happens: '200 with an error text in the body, so that SDKs see an empty answer',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/618',
        seen: '2026-11-23',
      },
    },
    {
      url: 'http://{host}/api/v1',
      wire: 'openai',
      happens:
        'that is the REST API of LM Studio itself, with other routes and another form of request',
      cure: 'http://{host}/v1',
      sure: 'documented',
      source: {
        url: 'https://lmstudio.ai/docs/api/rest-api',
        seen: '2026-11-26',
      },
    },
  ],
  notes: ['It answers 200 on unknown paths: read the body.'],
  sources: [
    { url: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/618', seen: '2026-11-23' },
  ],
  models: {
    shape: 'publisher/model or a short key',
    routedBy: ['lm_studio/'],
    examples: ['qwen2.5-7b-instruct'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: false,
    identity: [
      { path: '/v1/models', holds: '"owned_by":"organization_owner"' },
      { path: '/', holds: 'Unexpected endpoint or method. (GET /)' },
    ],
    listen: 'lms server start --bind 0.0.0.0',
  },
})
