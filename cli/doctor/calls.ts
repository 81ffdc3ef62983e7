import type { Wire } from '../../kinds/kind.ts'
import type { Model } from '../../schema/backend.ts'

/** The smallest real request of a wire: what is appended to the base URL, and what is sent. */
export interface Call {
  path: string
  body: unknown
  headers?: Record<string, string>
}

const hello = [{ role: 'user', content: 'Hi' }]

/** One call for one token of answer; null for a wire that cannot be spoken with a key alone. */
export const calls: Record<Wire, ((model: string, use: string) => Call) | null> = {
  openai: (model, use) =>
    use === 'embeddings'
      ? { path: '/embeddings', body: { model, input: 'Hi' } }
      : { path: '/chat/completions', body: { model, max_tokens: 1, messages: hello } },
  anthropic: (model) => ({
    path: '/v1/messages',
    body: { model, max_tokens: 1, messages: hello },
    headers: { 'anthropic-version': '2023-06-01' },
  }),
  gemini: (model) => ({
    path: `/v1beta/models/${encodeURIComponent(model)}:generateContent`,
    body: { contents: [{ parts: [{ text: 'Hi' }] }], generationConfig: { maxOutputTokens: 1 } },
  }),
  cohere: (model) => ({ path: '/v2/chat', body: { model, max_tokens: 1, messages: hello } }),
  ollama: (model, use) =>
    use === 'embeddings'
      ? { path: '/api/embed', body: { model, input: 'Hi' } }
      : {
          path: '/api/chat',
          body: { model, messages: hello, stream: false, options: { num_predict: 1 } },
        },
  // its requests are signed
  bedrock: null,
}

/** The same call for models that know the limit by its newer name alone. */
export function withNewerLimit({ body, ...call }: Call): Call {
  const { max_tokens, ...rest } = body as Record<string, unknown>
  return { ...call, body: { ...rest, max_completion_tokens: max_tokens } }
}

/** The model that a call is made with: one for chat before the others; else one that is served. */
export function modelToCall(
  declared: Model[],
  served: string[] | null,
): { id: string; use: string } | null {
  const named = declared.filter(({ pattern }) => !pattern)
  const model =
    named.find((each) => each.for === 'chat') ?? named.find((each) => each.for === 'embeddings')
  if (model !== undefined) return { id: model.deployment ?? model.id, use: model.for }
  const first = served?.[0]
  return first === undefined || named.length > 0 ? null : { id: first, use: 'chat' }
}
