import { createRedactor } from '../diagnostics/redact.ts'
import { isPlain } from '../diagnostics/words.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Backend } from './backend.ts'
import { isFiller } from './credential.ts'
import { Key } from './key.ts'
import { referencesIn, wholeReference } from './reference.ts'
import type { Values } from './values.ts'

/** Masks every key in a text: the values that are present, and what looks like a key by shape. */
export function redactorOf(
  kinds: ReadonlyMap<string, Kind>,
  values: Values[],
  backends: Backend[],
): (text: string) => string {
  let redact: ((text: string) => string) | null = null
  return (text) => {
    // a check without findings shows no text
    redact ??= makeRedactor(kinds, values, backends)
    return redact(text)
  }
}

function makeRedactor(
  kinds: ReadonlyMap<string, Kind>,
  values: Values[],
  backends: Backend[],
): (text: string) => string {
  const { prefixes, variables, fillers } = factsOf(kinds)
  const secret = new Set(variables)
  for (const { credential, headers, settings, destination } of backends) {
    if (credential.type === 'variable') secret.add(credential.variable)
    for (const text of [...Object.values(headers), ...Object.values(settings).map(String)]) {
      for (const { name } of referencesIn(text)) secret.add(name)
    }
    // what stands for an address and is none may be a key in the wrong place
    if (destination.url === null || !isAddress(destination.url.hostname, destination.text)) {
      for (const { name } of destination.references) secret.add(name)
    }
  }
  return createRedactor({
    prefixes,
    fillers,
    maskValues: Key.masker(
      values
        .flatMap((each) => each.all())
        .filter(({ name }) => secret.has(name) || /key|token|secret|passw|credential/i.test(name))
        .filter(({ key }) => key.length >= 8 && !isFiller(key, kinds)),
    ),
  })
}

/** What all kinds together say about keys. */
interface Facts {
  prefixes: string[]
  variables: string[]
  fillers: string[]
}

const known = new WeakMap<ReadonlyMap<string, Kind>, Facts>()

function factsOf(kinds: ReadonlyMap<string, Kind>): Facts {
  let facts = known.get(kinds)
  if (facts === undefined) {
    const keys = [...kinds.values()].map(({ key }) => key)
    const prefixes = keys.flatMap(({ shapes }) => shapes.map(({ prefix }) => prefix))
    facts = {
      prefixes: [...new Set(prefixes)].filter((prefix) => prefix !== ''),
      variables: keys.flatMap(({ variables }) => variables),
      fillers: keys.flatMap(({ fillers }) => fillers ?? []),
    }
    known.set(kinds, facts)
  }
  return facts
}

/** A name with a dot or a colon, or a word (`http://gpu-box:11434`) where the variable holds the whole URL. */
function isAddress(host: string, text: string | null): boolean {
  if (/[.:]|^localhost$/.test(host)) return true
  return text !== null && wholeReference(text) !== null && isPlain(host)
}
