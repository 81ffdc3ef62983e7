import { nearest } from '../diagnostics/suggest.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Finding } from './finding.ts'
import { houseKind } from './house-kind.ts'
import { faultsOf } from './house-kind-faults.ts'
import { type HouseKind, houseKindFields, houseKindSchema, kindId } from './house-kind-schema.ts'
import { findingsOf, isMapping, reportType } from './issues.ts'

/** The kinds that hold in a file, and what is wrong with those that it declares itself. */
export interface HouseKinds {
  kinds: ReadonlyMap<string, Kind>
  /** Declared with a mistake: nothing can be said of their providers. */
  broken: ReadonlySet<string>
  findings: Finding[]
}

/** Reads `kinds:`; a kind of the file wins over another of the same name. */
export function readHouseKinds(value: unknown, known: ReadonlyMap<string, Kind>): HouseKinds {
  if (!isMapping(value)) {
    const finding = reportType(['kinds'], 'a mapping of names to kinds', value)
    return { kinds: known, broken: new Set(), findings: [finding] }
  }
  const findings: Finding[] = []
  const declared = new Map<string, HouseKind | null>()
  for (const [id, entry] of Object.entries(value)) {
    const wrong = shapeFindings(id, entry)
    findings.push(...wrong)
    declared.set(id, wrong.length > 0 ? null : (entry as HouseKind))
  }
  const made = new Map<string, Kind | null>()
  for (const id of declared.keys()) {
    for (const next of chainOf(id, declared, made, findings)) {
      made.set(next, make(next, declared, made, known, findings))
    }
  }
  const kinds = new Map(known)
  const broken = new Set<string>()
  for (const [id, kind] of made) {
    if (kind === null) broken.add(id)
    else kinds.set(id, kind)
    if (known.has(id)) findings.push(sameName(id))
  }
  return { kinds, broken, findings }
}

function shapeFindings(id: string, entry: unknown): Finding[] {
  const path = ['kinds', id]
  if (!isMapping(entry)) return [reportType(path, 'a mapping, such as `{ like: … }`', entry)]
  const findings = findingsOf(houseKindSchema(), entry, path, houseKindFields())
  if (kindId.test(id)) return findings
  return [
    {
      rule: 'field-has-right-type',
      severity: 'error',
      at: { path, on: 'key' },
      message: 'the name of a kind must be in kebab-case',
      why: 'Lower-case letters and digits, words joined by single hyphens, as all kinds have it.',
      ...suggestion(id),
    },
    ...findings,
  ]
}

function suggestion(id: string): { fix?: string } {
  // a long name may be a key that stands in the wrong place, and no mask knows it in another spelling
  if (id.length > 24) return {}
  const words = id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  const kebab = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return kebab === '' ? {} : { fix: `${kebab}:` }
}

/** The kind of this name and those that it is like, the last one first; those of a loop are none. */
function chainOf(
  id: string,
  declared: ReadonlyMap<string, HouseKind | null>,
  made: Map<string, Kind | null>,
  findings: Finding[],
): string[] {
  const chain: string[] = []
  const seen = new Set<string>()
  let next: string | undefined = id
  while (next !== undefined && declared.has(next) && !made.has(next)) {
    if (seen.has(next)) {
      const loop = chain.slice(chain.indexOf(next))
      findings.push(loopOf(loop))
      for (const each of loop) made.set(each, null)
      return chain.reverse()
    }
    seen.add(next)
    chain.push(next)
    const like: string | undefined = declared.get(next)?.like
    // a kind that is like one of its own name means the one that it hides
    next = like === next ? undefined : like
  }
  return chain.reverse()
}

function loopOf(loop: string[]): Finding {
  const [first = '', ...others] = loop
  return {
    rule: 'kind-is-sound',
    severity: 'error',
    at: { path: ['kinds', first, 'like'] },
    message: `\`like\` goes round in a circle: ${[...loop, first].join(' → ')}`,
    why: 'Each of them says that the next one knows, so nothing is known of any.',
    see: others.map((id) => ({
      at: { path: ['kinds', id, 'like'] },
      message: 'and here',
    })),
  }
}

/** Null where it, or the one that it is like, has a mistake. */
function make(
  id: string,
  declared: ReadonlyMap<string, HouseKind | null>,
  made: ReadonlyMap<string, Kind | null>,
  known: ReadonlyMap<string, Kind>,
  findings: Finding[],
): Kind | null {
  const own = declared.get(id) ?? null
  if (own === null) return null
  const like = own.like === undefined ? null : likeOf(own.like, made, known)
  if (like === undefined) {
    if (!made.has(own.like as string)) {
      findings.push(unknownLike(id, own.like as string, [...known.keys(), ...declared.keys()]))
    }
    return null
  }
  const faults = faultsOf(id, own, like)
  findings.push(...faults)
  return faults.length > 0 ? null : houseKind(id, own, like)
}

function likeOf(
  name: string,
  made: ReadonlyMap<string, Kind | null>,
  known: ReadonlyMap<string, Kind>,
): Kind | undefined {
  return made.has(name) ? (made.get(name) ?? undefined) : known.get(name)
}

function unknownLike(id: string, written: string, names: string[]): Finding {
  const near = nearest(
    written,
    names.filter((name) => name !== id),
  )
  return {
    rule: 'kind-is-known',
    severity: 'error',
    at: { path: ['kinds', id, 'like'] },
    message: `\`${written}\` is not a kind`,
    why: `\`${id}\` takes what it does not say itself from there.`,
    ...(near === null ? {} : { fix: `like: ${near}` }),
  }
}

function sameName(id: string): Finding {
  return {
    rule: 'kind-has-own-name',
    severity: 'hint',
    at: { path: ['kinds', id], on: 'key' },
    message: `\`${id}\` is also a kind that keyfit knows, and this one is taken instead`,
    why: 'Whoever reads `kind: ' + id + '` may think of the other one.',
  }
}
