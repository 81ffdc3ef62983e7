// The part of a client that is printed from keyfit.yaml; what stands here is for the templates' own
// compilation and tests.

export const declared = {
  /** A server of one's own, without a key. */
  local: {
    baseUrl: '${LLAMA_BASE_URL:-http://localhost:8080/v1}',
    hosts: ['localhost'],
    key: 'none',
    models: [{ id: 'qwen3-8b', for: 'chat' }],
  },
  cloud: {
    baseUrl: 'https://api.openai.com/v1',
    key: '${OPENAI_API_KEY}',
    accepts: ['openai'],
    models: [
      { id: 'gpt-5.1', for: 'chat' },
      { id: 'text-embedding-3-large', for: 'embeddings' },
    ],
  },
} as const

export const declaredRoles = {
  chat: { provider: 'local', model: 'qwen3-8b', for: 'chat' },
  embedding: { provider: 'cloud', model: 'text-embedding-3-large', for: 'embeddings' },
} as const

export const environments = {
  production: {
    providers: {
      local: declared.local,
    },
    roles: {
      chat: { provider: 'local', model: 'qwen3-8b', for: 'chat' },
    },
  },
} as const

export const shapes: Record<string, RegExp> = {
  openai: /^sk-proj-[A-Za-z0-9_-]{40,}$/,
  anthropic: /^sk-ant-api03-[A-Za-z0-9_-]{93}AA$/,
}
