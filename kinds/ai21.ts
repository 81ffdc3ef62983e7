import { defineKind } from './kind.ts'

export default defineKind({
  id: 'ai21',
  name: 'AI21 Labs',
  class: 'cloud',
  about: 'The Jamba API of AI21, which was announced to end in August 2026.',
  hosts: ['api.ai21.com'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.ai21.com/studio/v1' }] }],
  key: {
    need: 'required',
    variables: ['AI21_API_KEY'],
    shapes: [],
    page: 'https://studio.ai21.com/account/api-key',
  },
  auth: 'bearer',
  urlVariables: ['AI21_BASE_URL'],
  mistakes: [],
  retired: {
    on: '2026-08-09',
    source: { url: 'https://docs.ai21.com/august-deprecation-notice', seen: '2026-11-23' },
  },
  notes: [
    'The Jamba API, Maestro and the file library end together; the address of the successor is not known.',
    'Scanners do not agree on the shape of a key.',
  ],
  sources: [
    {
      url: 'https://github.com/AI21Labs/ai21-typescript/blob/HEAD/src/Constants.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/AI21Labs/ai21-typescript/blob/HEAD/src/EnvConfig.ts',
      seen: '2026-11-23',
    },
    { url: 'https://docs.ai21.com/august-deprecation-notice', seen: '2026-11-23' },
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/ai21/api.ts',
      seen: '2026-11-23',
    },
  ],
})
