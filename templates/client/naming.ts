import type { Declared } from './provider.ts'

/** Whose models a method is called with, and which one always, where it is a role's. */
export interface Naming {
  declared: Declared
  model: string | undefined
}

/** A request with the name of its model as the server knows it. */
export function withModel(request: unknown, { declared, model }: Naming): unknown {
  const id = model ?? (request as { model?: unknown } | null | undefined)?.model
  if (typeof id !== 'string') return request
  return { ...(request as object), model: deploymentOf(declared, id) }
}

/** What the server calls a model. */
export function deploymentOf({ models }: Declared, id: string): string {
  return models?.find((model) => model.id === id)?.deployment ?? id
}
