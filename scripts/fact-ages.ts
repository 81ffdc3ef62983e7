import type { FactSource, Kind } from '../kinds/kind.ts'

/** A fact of a kind, and where and when it was read. */
export interface DatedFact extends FactSource {
  kind: string
  /** Where it stands in the kind's file: `key.shapes[0].source`. */
  field: string
}

/** Every dated fact of the kinds, the oldest first. */
export function datedFacts(kinds: Kind[]): DatedFact[] {
  return kinds
    .flatMap((kind) => factsIn(kind, '').map((fact) => ({ kind: kind.id, ...fact })))
    .sort((one, other) => (one.seen < other.seen ? -1 : one.seen > other.seen ? 1 : 0))
}

function factsIn(value: unknown, field: string): Omit<DatedFact, 'kind'>[] {
  if (typeof value !== 'object' || value === null) return []
  if (isFactSource(value)) return [{ field, url: value.url, seen: value.seen }]
  return Object.entries(value).flatMap(([name, inner]) => {
    const below = field === '' ? name : `${field}.${name}`
    return factsIn(inner, Array.isArray(value) ? `${field}[${name}]` : below)
  })
}

function isFactSource(value: object): value is FactSource {
  return 'url' in value && 'seen' in value && typeof value.seen === 'string'
}

/** The report of `npm run kinds:age`: facts that nobody has looked at for more than so many days. */
export function ageReport(kinds: Kind[], today: Date, days: number): string {
  const facts = datedFacts(kinds)
  const old = facts.filter(({ seen }) => ageOf(seen, today) > days)
  const [oldest] = facts
  const width = Math.max(0, ...old.map(({ kind }) => kind.length))
  const rows = old.map(
    ({ kind, field, url, seen }) => `${seen}  ${kind.padEnd(width)}  ${field}  ${url}`,
  )
  const summary = `${old.length} of ${facts.length} facts of ${kinds.length} kinds were last seen more than ${days} days ago.`
  const eldest =
    oldest === undefined
      ? ''
      : ` The oldest was seen on ${oldest.seen}, ${ageOf(oldest.seen, today)} days ago (${oldest.kind}).`
  return `${[...rows, summary + eldest].join('\n')}\n`
}

/** Days since a date (YYYY-MM-DD), by the calendar of UTC. */
function ageOf(seen: string, today: Date): number {
  const day = 24 * 60 * 60 * 1000
  return Math.floor(today.getTime() / day) - Math.floor(Date.parse(seen) / day)
}
