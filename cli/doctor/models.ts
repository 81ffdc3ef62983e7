import { nearest } from '../../diagnostics/suggest.ts'
import type { Backend } from '../../schema/backend.ts'
import type { Symptom } from './diagnosis.ts'

/** The declared models, compared with those that a server lists. */
export interface Compared {
  found: string[]
  missing: string[]
  symptoms: Symptom[]
}

/** A list that goes on elsewhere (`isWhole` false) proves of no model that it is missing. */
export function compareModels(
  { kind, models }: Backend,
  { ids, isWhole }: { ids: string[]; isWhole: boolean },
  server: string,
  redact: (text: string) => string,
): Compared {
  const served = new Set(ids)
  const compared: Compared = { found: [], missing: [], symptoms: [] }
  for (const model of models) {
    if (model.pattern) continue
    const id = model.deployment ?? model.id
    const shown = redact(id)
    // one that leaves the tag out means the newest
    if (served.has(id) || served.has(`${id}:latest`)) {
      compared.found.push(shown)
      continue
    }
    // deployments are in no list of models
    if (!isWhole || model.deployment !== null) continue
    compared.missing.push(shown)
    const near = nearestModel(id, ids)
    const isAny = kind.probe?.anyModel === true
    const some = ids
      .slice(0, 5)
      .map((each) => `\`${redact(each)}\``)
      .join(', ')
    compared.symptoms.push({
      severity: isAny ? 'hint' : kind.class === 'local' ? 'error' : 'warning',
      code: 'model-not-served',
      message: `\`${shown}\` is not among the models that ${server} lists`,
      why: isAny
        ? `It serves the model that it has under any name: ${some}.`
        : ids.length === 0
          ? 'Its list is empty: no model is loaded.'
          : `Calls for it would be answered 404. It lists ${some}${ids.length > 5 ? ', …' : ''}.`,
      fix: near === null ? null : `models: [${redact(near)}]`,
    })
  }
  return compared
}

/** Another tag of it, a path that ends in it, one that lost its first slash, or a slip. */
function nearestModel(id: string, ids: string[]): string | null {
  const [name] = id.split(':')
  const last = (each: string) => each.replace(/^.*\//, '').toLowerCase()
  return (
    ids.find((each) => each === `/${id}`) ??
    ids.find((each) => each.toLowerCase() === id.toLowerCase()) ??
    ids.find((each) => last(each) === last(id)) ??
    ids.find((each) => each.split(':')[0] === name) ??
    nearest(id, ids)
  )
}
