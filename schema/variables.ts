import type { Backend } from './backend.ts'
import type { ConfigAt } from './finding.ts'
import type { Key } from './key.ts'
import { placeOf, placeOfKey } from './places.ts'
import { referencesIn } from './reference.ts'
import type { Origin, Values } from './values.ts'

/** A variable that a provider reads, and where the file says so. */
export interface NamedVariable {
  name: string
  /** Its default; null where it has none. */
  fallback: string | null
  of: 'key' | 'url' | 'header' | 'setting'
  /** The header or the setting; else the field. */
  field: string
}

/** The variables that the file names for a provider, or that its kind implies; that of its key first. */
export function variablesOf(backend: Backend): NamedVariable[] {
  const { credential, destination, headers, settings } = backend
  const found: NamedVariable[] = []
  if (credential.type === 'variable') {
    const { variable: name, fallback } = credential
    found.push({ name, fallback, of: 'key', field: 'api_key' })
  }
  if (destination.from === 'file') {
    for (const { name, fallback } of destination.references) {
      found.push({ name, fallback, of: 'url', field: 'base_url' })
    }
  }
  add('header', headers)
  add('setting', settings)
  return found

  function add(of: NamedVariable['of'], texts: Record<string, unknown>): void {
    for (const field of Object.keys(texts)) {
      for (const { name, fallback } of referencesIn(String(texts[field]))) {
        found.push({ name, fallback, of, field })
      }
    }
  }
}

/** The value of a variable that a provider reads, and where it stands; that of its key is found already. */
export function presentValue(
  { credential }: Backend,
  { name, of }: NamedVariable,
  values: Values,
): { key: Key; origin: Origin } | undefined {
  if (of !== 'key' || credential.type !== 'variable') return values.get(name)
  const { key, origin } = credential
  // a default is no value: it has a key, and stands nowhere
  return origin === null ? undefined : { key: key as Key, origin }
}

/** Where the file names a variable, or what implies it. */
export function placeOfVariable(backend: Backend, { name, of, field }: NamedVariable): ConfigAt {
  if (of === 'key') return placeOfKey(backend)
  const place = of === 'header' ? placeOf(backend, 'headers', field) : placeOf(backend, field)
  return { ...place, part: name }
}
