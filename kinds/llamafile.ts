import { defineKind } from './kind.ts'

export default defineKind({
  id: 'llamafile',
  name: 'llamafile',
  class: 'local',
  about: 'The server inside of a llamafile, with or without --api-key.',
  hosts: [],
  apis: [{ wire: 'openai', bases: [{ url: 'http://localhost:8080/v1' }], path: '/v1' }],
  key: {
    need: 'optional',
    variables: [],
    shapes: [],
    fillers: ['sk-no-key-required', 'no-key'],
  },
  auth: 'bearer',
  serverKey: {
    options: ['--api-key'],
    variables: [],
    source: {
      url: 'https://github.com/Mozilla-Ocho/llamafile/blob/cfa861a6/README.md',
      seen: '2026-11-23',
    },
  },
  urlVariables: ['LLAMAFILE_API_BASE'],
  ports: [8080],
  mistakes: [],
  notes: [
    'The filler of its documentation, sk-no-key-required, begins like a key and is none.',
    'A path given with --url-prefix comes before /v1.',
    'The first server listens on 127.0.0.1 only, the second one (llamafiler) on every interface.',
  ],
  sources: [
    {
      url: 'https://github.com/Mozilla-Ocho/llamafile/blob/cfa861a6/README.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/ef86ded8/docs/providers/llamafile.md',
      seen: '2026-11-23',
    },
  ],
  models: {
    shape: 'any text: the file holds one model',
    routedBy: ['llamafile/'],
    examples: ['LLaMA_CPP'],
  },
  probe: { models: '/models' },
})
