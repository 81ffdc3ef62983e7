import { defineKind } from './kind.ts'

export default defineKind({
  id: 'voyage',
  name: 'Voyage AI',
  class: 'cloud',
  about: 'Embeddings and reranking of Voyage AI, also through MongoDB Atlas.',
  hosts: ['api.voyageai.com', 'ai.mongodb.com'],
  apis: [
    {
      wire: 'openai',
      bases: [
        { url: 'https://api.voyageai.com/v1', note: 'embeddings and reranking, no chat' },
        {
          url: 'https://ai.mongodb.com/v1',
          when: { plan: 'atlas' },
          note: 'the same models with a key of MongoDB Atlas',
        },
      ],
    },
  ],
  key: {
    need: 'required',
    variables: ['VOYAGE_API_KEY'],
    shapes: [
      {
        prefix: 'pa-',
        pattern: '^pa-[A-Za-z0-9_-]{30,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/voyageai.yml',
          seen: '2026-11-23',
        },
      },
      {
        prefix: 'al-',
        pattern: '^al-[A-Za-z0-9_-]{20,}$',
        sure: 'observed',
        source: {
          url: 'https://github.com/vercel/ai/tree/HEAD/packages/voyage',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://dash.voyageai.com/',
  },
  auth: 'bearer',
  settings: {
    plan: {
      type: 'string',
      about: 'Whose key it is: MongoDB Atlas has a host of its own.',
      values: ['atlas'],
      example: 'atlas',
    },
  },
  models: { shape: 'a bare name', examples: ['voyage-4-lite'] },
  mistakes: [],
  notes: [
    'Keys of Voyage begin with `pa-`, those of MongoDB Atlas with `al-`; each is good at its own host only.',
    'Both kinds of key travel in VOYAGE_API_KEY, and several programs choose the host by the beginning of the key.',
    'There are no chat completions.',
  ],
  sources: [
    {
      url: 'https://github.com/voyage-ai/typescript-sdk/blob/HEAD/src/environments.ts',
      seen: '2026-11-23',
    },
    { url: 'https://github.com/vercel/ai/tree/HEAD/packages/voyage', seen: '2026-11-23' },
    {
      url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/voyageai.yml',
      seen: '2026-11-23',
    },
  ],
})
