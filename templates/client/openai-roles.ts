import type { OpenAI } from 'openai'

/** The same client, whose requests name the role's model, whatever the code names. */
export function playing(model: string, Client: typeof OpenAI): typeof OpenAI {
  return class RoleOpenAI extends Client {
    override buildRequest(
      ...[request, attempt]: Parameters<OpenAI['buildRequest']>
    ): ReturnType<OpenAI['buildRequest']> {
      return super.buildRequest(withModel(request, model), attempt)
    }
  }
}

type Asked = Parameters<OpenAI['buildRequest']>[0]

function withModel(request: Asked, model: string): Asked {
  const body: unknown = request.body
  if (!routesOfModels.includes(request.path)) return request
  if (typeof body !== 'object' || body === null) return request
  if (!(body instanceof FormData)) return { ...request, body: { ...body, model } }
  const form = new FormData()
  body.forEach((value, name) => {
    form.append(name, value)
  })
  form.set('model', model)
  return { ...request, body: form }
}

const routesOfModels = [
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/responses',
  '/responses/compact',
  '/responses/input_tokens',
  '/moderations',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/images/edits',
  '/images/variations',
  '/videos',
]
