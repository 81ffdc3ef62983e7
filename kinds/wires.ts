import type { Wire } from './kind.ts'

/** What is common to every server that speaks a wire. */
export interface WireFacts {
  /** As people call it. */
  name: string
  /** What is appended to a base URL; a base URL that ends in one of them is a whole endpoint. */
  routes: string[]
  /** Version segment that the routes themselves begin with, so that a base must not end in it. */
  routesBeginWith: string
  /** The route that lists models; null where it is not at the same address. */
  models: string | null
}

export const wires: Record<Wire, WireFacts> = {
  openai: {
    name: 'OpenAI',
    routes: [
      '/chat/completions',
      '/completions',
      '/responses',
      '/embeddings',
      '/models',
      '/images/generations',
      '/audio/transcriptions',
      '/audio/speech',
      '/moderations',
    ],
    routesBeginWith: '',
    models: '/models',
  },
  anthropic: {
    name: 'Anthropic Messages',
    routes: ['/v1/messages', '/v1/messages/count_tokens', '/v1/models'],
    routesBeginWith: '/v1',
    models: '/v1/models',
  },
  gemini: {
    name: 'Gemini',
    routes: ['/v1beta/models'],
    routesBeginWith: '/v1beta',
    models: '/v1beta/models',
  },
  cohere: {
    name: 'Cohere',
    routes: [
      '/v2/chat',
      '/v1/chat',
      '/v2/embed',
      '/v1/embed',
      '/v2/rerank',
      '/v1/rerank',
      '/v1/models',
    ],
    routesBeginWith: '',
    models: '/v1/models',
  },
  bedrock: {
    name: 'Bedrock Runtime',
    routes: ['/model', '/foundation-models'],
    routesBeginWith: '',
    models: null,
  },
  ollama: {
    name: 'Ollama',
    routes: ['/api/chat', '/api/generate', '/api/embed', '/api/embeddings', '/api/tags'],
    routesBeginWith: '/api',
    models: '/api/tags',
  },
}
