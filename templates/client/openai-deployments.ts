import type { OpenAI } from 'openai'
import type { Declared } from './provider.ts'

/** The same client, whose requests name deployments where the code names models. */
export function naming(declared: Declared, Client: typeof OpenAI): typeof OpenAI {
  return class NamingOpenAI extends Client {
    override buildRequest(
      ...[request, attempt]: Parameters<OpenAI['buildRequest']>
    ): ReturnType<OpenAI['buildRequest']> {
      return super.buildRequest(deployed(request, declared, this.baseURL), attempt)
    }
  }
}

type Outgoing = Parameters<OpenAI['buildRequest']>[0]

function deployed(request: Outgoing, { models, query }: Declared, baseUrl: string): Outgoing {
  const body: unknown = request.body
  const form = body instanceof FormData ? body : null
  const id = form ? form.get('model') : (body as { model?: unknown } | null | undefined)?.model
  if (typeof id !== 'string') return request
  const deployment = models?.find((model) => model.id === id)?.deployment ?? id
  // Azure's older URLs, told by their api-version, name the deployment in the path too
  const isOlder = baseUrl.endsWith('/openai') && query?.['api-version'] !== undefined
  const inPath = isOlder && routesOfDeployments.includes(request.path)
  if (deployment === id && !inPath) return request
  const path = `${inPath ? `/deployments/${encodeURIComponent(deployment)}` : ''}${request.path}`
  if (form === null) return { ...request, path, body: { ...(body as object), model: deployment } }
  const renamed = new FormData()
  form.forEach((value, name) => {
    renamed.append(name, name === 'model' ? deployment : value)
  })
  return { ...request, path, body: renamed }
}

const routesOfDeployments = [
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/images/edits',
]
