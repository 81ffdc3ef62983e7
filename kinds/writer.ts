import { defineKind } from './kind.ts'

export default defineKind({
  id: 'writer',
  name: 'Writer',
  class: 'cloud',
  about: 'The Palmyra models of Writer at api.writer.com.',
  hosts: ['api.writer.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        {
          url: 'https://api.writer.com/v1',
          note: 'models and completions; chat has a path of its own',
        },
      ],
    },
  ],
  key: { need: 'required', variables: ['WRITER_API_KEY'], shapes: [] },
  auth: 'bearer',
  urlVariables: ['WRITER_BASE_URL'],
  models: { shape: 'a bare name', examples: ['palmyra-x5'] },
  probe: { models: '/models' },
  mistakes: [
    {
      url: 'https://api.writer.com',
      wire: 'openai',
      happens: "this is the root that Writer's own SDK wants, which adds /v1",
      cure: 'https://api.writer.com/v1',
      sure: 'documented',
      source: {
        url: 'https://github.com/writer/writer-node/blob/HEAD/README.md',
        seen: '2026-11-23',
      },
    },
  ],
  notes: [
    "Writer's chat is POST /v1/chat; whether /v1/chat/completions is answered is not established, so OpenAI clients may get a 404.",
  ],
  sources: [
    { url: 'https://github.com/writer/writer-node/blob/HEAD/README.md', seen: '2026-11-23' },
    { url: 'https://github.com/writer/writer-node/blob/HEAD/src/client.ts', seen: '2026-11-23' },
  ],
})
