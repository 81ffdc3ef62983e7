import type { Model } from './backend.ts'

/** The entry of a list of models that an id falls under: the id itself, else a pattern that it fits. */
export function listedModel(models: Model[], id: string): Model | undefined {
  return (
    models.find((model) => !model.pattern && model.id === id) ??
    models.find((model) => model.pattern && fitsPattern(model.id, id))
  )
}

/** `*` stands for anything. */
function fitsPattern(pattern: string, id: string): boolean {
  const parts = pattern.split('*')
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  if (!id.startsWith(first) || !id.slice(first.length).endsWith(last)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = id.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at <= id.length - last.length
}
