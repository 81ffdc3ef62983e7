import { oddness } from '../diagnostics/words.ts'
import type { Backend } from './backend.ts'
import { asScalar } from './edits.ts'
import type { At, ConfigAt, Edit } from './finding.ts'
import type { Origin } from './values.ts'

/** Where a provider's field stands, or its name where the field is not written. */
export function placeOf(backend: Backend, ...field: (string | number)[]): ConfigAt {
  return { path: ['providers', backend.name, ...field] }
}

/** Where the file says which credential is sent: `api_key`, or `kind` where it is implied. */
export function placeOfKey(backend: Backend): ConfigAt {
  const { credential } = backend
  if (credential.type === 'variable' && credential.implied) return placeOf(backend, 'kind')
  if (credential.type === 'undeclared') return placeOf(backend, 'kind')
  if (credential.type === 'identity') return placeOf(backend, 'identity')
  if (credential.type === 'variable') {
    return { ...placeOf(backend, 'api_key'), part: credential.variable }
  }
  return placeOf(backend, 'api_key')
}

/** Where the file says where requests go: `base_url`, or `kind` where it follows from that. */
export function placeOfUrl(backend: Backend): ConfigAt {
  return placeOf(backend, backend.destination.from === 'file' ? 'base_url' : 'kind')
}

/** The line of a `.env` file in which a value stands; nothing for the process environment. */
export function seeOrigin(origin: Origin | null, message: string): { at: At; message: string }[] {
  return origin === null || origin === 'process' ? [] : [{ at: origin, message }]
}

/** Says where a value comes from where no line of a file can be shown, else nothing. */
export function saidBy(origin: Origin | null): string {
  return origin === 'process' ? ' (the value comes from the process environment)' : ''
}

/** A variable that is named after the provider; not after a key that stands in place of a name. */
export function ownVariable({ name }: { name: string }): string {
  if (oddness(name) >= 12) return 'LLM_API_KEY'
  const words = name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')
  return `${/^\d/.test(words) ? 'LLM_' : ''}${words}_API_KEY`
}

/** How to take a variable away from where it is set. */
export function fixOfSet(name: string, origin: Origin): string {
  return origin === 'process' ? `unset ${name}` : `remove ${name} from ${origin.file}`
}

/** The line to write instead: where an address comes from a variable, the variable must change. */
export function fixOfUrl({ destination }: Backend, url: string): string {
  const [reference] = destination.references
  const isWhole = reference?.start === 0 && destination.text?.length === reference.end
  if (reference === undefined || !isWhole) return `base_url: ${url}`
  return destination.origin === null
    ? `base_url: \${${reference.name}:-${url}}`
    : `${reference.name}=${url}`
}

/** A cure as a change of the file, where no variable decides the address. Safe on the same host. */
export function editOfUrl({ name, destination }: Backend, cure: string): { edit?: Edit } {
  const { url, references } = destination
  if (references.length > 0 || url === null || !URL.canParse(cure)) return {}
  const safe = new URL(cure).host === url.host
  return { edit: { at: { path: ['providers', name, 'base_url'] }, text: asScalar(cure), safe } }
}
