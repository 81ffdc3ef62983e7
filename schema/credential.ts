import type { Kind } from '../kinds/kind.ts'
import type { Credential, Destination } from './backend.ts'
import type { Config, Provider } from './config.ts'
import { goesToOwnHost, hostOf } from './destination.ts'
import { Key, schemeElsewhere } from './key.ts'
import { wholeReference } from './reference.ts'
import type { Values } from './values.ts'

/** Finds out which credential a provider sends. */
export function resolveCredential(
  name: string,
  provider: Provider,
  kind: Kind,
  destination: Destination,
  config: Config,
  kinds: ReadonlyMap<string, Kind>,
  values: Values,
): Credential {
  const declared = provider.apiKey
  if (declared === null) {
    if (provider.identity !== null) return { type: 'identity', of: provider.identity }
    return implied(name, kind, destination, config, values)
  }
  if (declared.type !== 'text') return declared
  const reference = wholeReference(declared.text)
  if (reference !== null) {
    return fromVariable(reference.name, reference.fallback, false, values)
  }
  const scheme = schemeElsewhere(declared.text)
  if (scheme !== null) return { type: 'elsewhere', scheme }
  const key = new Key(declared.text)
  return kind.key.need !== 'required' && isFiller(key, kinds)
    ? { type: 'filler', text: declared.text }
    : { type: 'literal', key }
}

function fromVariable(
  variable: string,
  fallback: string | null,
  isImplied: boolean,
  values: Values,
): Credential {
  const value = values.get(variable)
  return {
    type: 'variable',
    variable,
    fallback,
    implied: isImplied,
    key: value?.key ?? (fallback === null || fallback === '' ? null : new Key(fallback)),
    origin: value?.origin ?? null,
  }
}

/** What holds where the file is silent: the kind's own variable, but only where that is safe. */
function implied(
  name: string,
  kind: Kind,
  destination: Destination,
  config: Config,
  values: Values,
): Credential {
  if (kind.key.need !== 'required') return { type: 'none' }
  const variable = kind.key.variables[0]
  if (variable === undefined || kind.hosts.length === 0) {
    return { type: 'undeclared', because: 'not-implied' }
  }
  const unresolved = destination.from === 'nobody' || hostOf(destination) === null
  if (!unresolved && !goesToOwnHost(destination, kind)) {
    return { type: 'undeclared', because: 'foreign-host' }
  }
  for (const [other, provider] of config.providers) {
    if (other === name || provider.apiKey !== null || provider.identity !== null) continue
    if (provider.kind === kind.id) return { type: 'undeclared', because: 'second-provider' }
  }
  return fromVariable(variable, null, true, values)
}

let fillers: { of: ReadonlyMap<string, Kind>; texts: Set<string> } | null = null

/** Whether a value is one of those that documentation gives where no key is needed. */
export function isFiller(key: Key, kinds: ReadonlyMap<string, Kind>): boolean {
  if (fillers === null || fillers.of !== kinds) {
    const texts = new Set<string>()
    for (const kind of kinds.values()) {
      for (const filler of kind.key.fillers ?? []) texts.add(filler.toLowerCase())
      // the name of a server that needs no key is no secret either
      if (kind.class === 'local' && kind.key.need !== 'required') {
        texts.add(kind.id.toLowerCase())
      }
    }
    fillers = { of: kinds, texts }
  }
  return key.isAmong(fillers.texts)
}

/** Whether a header carries a credential, by its name. */
export function carriesCredential(header: string): boolean {
  return /^(?:(?:proxy-)?authorization|cookie)$|api[-_]?key|token(?![a-z])|secret|subscription-key|-auth$/i.test(
    header,
  )
}
