import type { Backend } from './backend.ts'
import type { ConfigAt } from './finding.ts'
import { placeOf, placeOfKey } from './places.ts'
import { type Reference, referencesIn } from './reference.ts'

/** A variable that a provider reads, and where the file says so. */
export interface NamedVariable {
  name: string
  /** Its default; null where it has none. */
  fallback: string | null
  at: ConfigAt
  of: 'key' | 'url' | 'header' | 'setting'
}

/** The variables that the file names for a provider, or that its kind implies; that of its key first. */
export function variablesOf(backend: Backend): NamedVariable[] {
  const { credential, destination, headers, settings } = backend
  const named =
    (of: NamedVariable['of'], at: ConfigAt) =>
    ({ name, fallback }: Reference): NamedVariable => ({
      name,
      fallback,
      at: { ...at, part: name },
      of,
    })
  const key: NamedVariable[] =
    credential.type === 'variable'
      ? [
          {
            name: credential.variable,
            fallback: credential.fallback,
            at: placeOfKey(backend),
            of: 'key',
          },
        ]
      : []
  const inUrl = destination.from === 'file' ? destination.references : []
  return [
    ...key,
    ...inUrl.map(named('url', placeOf(backend, 'base_url'))),
    ...Object.entries(headers).flatMap(([header, text]) =>
      referencesIn(text).map(named('header', placeOf(backend, 'headers', header))),
    ),
    ...Object.entries(settings).flatMap(([setting, value]) =>
      referencesIn(String(value)).map(named('setting', placeOf(backend, setting))),
    ),
  ]
}
