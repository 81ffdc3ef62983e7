import { defineKind } from './kind.ts'

export default defineKind({
  id: 'jina',
  name: 'Jina AI',
  class: 'cloud',
  about: 'Embeddings, reranking and deep search of Jina AI.',
  hosts: ['api.jina.ai', 'deepsearch.jina.ai'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'https://api.jina.ai/v1', note: 'embeddings and reranking' }],
      accepts: ['https://deepsearch.jina.ai/v1'],
    },
  ],
  key: {
    need: 'required',
    variables: ['JINA_API_KEY', 'JINA_AI_API_KEY'],
    shapes: [
      {
        prefix: 'jina_',
        pattern: '^jina_[A-Za-z0-9_-]{30,}$',
        sure: 'scanner',
        source: {
          url: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/jina.yml',
          seen: '2026-11-23',
        },
      },
    ],
    page: 'https://jina.ai/',
  },
  auth: 'bearer',
  models: { shape: 'a bare name', examples: ['jina-embeddings-v3'] },
  mistakes: [],
  notes: [
    'Chat completions are served at deepsearch.jina.ai only.',
    'LiteLLM reads JINA_AI_API_KEY, the AI SDK JINA_API_KEY.',
  ],
  sources: [
    {
      url: 'https://github.com/Portkey-AI/gateway/blob/HEAD/src/providers/jina/api.ts',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/vercel/ai/blob/HEAD/content/providers/05-community-providers/21-jina-ai.mdx',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/BerriAI/litellm-docs/blob/HEAD/docs/providers/jina_ai.md',
      seen: '2026-11-23',
    },
    {
      url: 'https://github.com/CherryHQ/cherry-studio/blob/0297c0b66043b582f4d3767ed3e06b34b66f4ae1/src/renderer/src/config/providers.ts',
      seen: '2026-11-24',
    },
  ],
})
