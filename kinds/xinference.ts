import { defineKind } from './kind.ts'

export default defineKind({
  id: 'xinference',
  name: 'Xinference',
  class: 'local',
  about: 'An Xinference server, which wants a key since version 3.',
  hosts: [],
  apis: [
    { wire: 'openai', bases: [{ url: 'http://127.0.0.1:9997/v1' }], path: '/v1' },
    {
      wire: 'anthropic',
      bases: [{ url: 'http://127.0.0.1:9997/anthropic' }],
      path: '/anthropic',
      accepts: [''],
    },
  ],
  key: {
    need: 'required',
    variables: ['XINFERENCE_API_KEY'],
    shapes: [],
    fillers: [
      'not empty',
      'cannot be empty',
      'none',
      'EMPTY',
      'dummy',
      'not-needed',
      'not used actually',
    ],
  },
  auth: 'bearer',
  urlVariables: ['XINFERENCE_ENDPOINT', 'XINFERENCE_API_BASE'],
  ports: [9997],
  mistakes: [],
  notes: [
    'Versions before 3 want no key unless they were given an auth config, and XINFERENCE_AUTH_ADVANCED=false makes newer ones behave so: write api_key: none.',
    'The keys it issues begin with xf-, older ones with sk-; any other bearer value is taken for a token from /token.',
  ],
  sources: [
    {
      url: 'https://github.com/xorbitsai/inference/blob/7ecec16b/doc/source/user_guide/auth_system.rst',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/xorbitsai/inference/blob/7ecec16b/doc/source/getting_started/using_xinference.rst',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/xorbitsai/inference/tree/7ecec16b/xinference/api',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/xinference.md',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'the uid given at the launch of the model',
    routedBy: ['xinference/'],
    examples: ['qwen2.5-instruct'],
  },
  probe: {
    models: '/models',
    modelsNeedKey: true,
    identity: [{ path: '/v1/cluster/auth', holds: 'auth' }],
  },
})
