import type { Kind, Shape } from '../../kinds/kind.ts'
import { hostFits, isOwnHost } from '../../schema/address.ts'
import type { Backend } from '../../schema/backend.ts'
import { hostIsWritten } from './declared.ts'

/** A shape by which a client tells whose a key is. */
export interface TellingShape {
  /** The vendor, or what the credential is where it is not for calling models. */
  owner: string
  pattern: string
}

/**
 * The shapes that tell a foreign key: documented, and with a beginning that no other vendor's keys
 * could have. A client refuses by these alone, so that it never refuses a valid key.
 */
export function tellingShapes(kinds: ReadonlyMap<string, Kind>): TellingShape[] {
  const found = new Map<string, TellingShape>()
  for (const kind of kinds.values()) {
    for (const shape of kind.key.shapes) {
      if (shape.sure !== 'documented' || isShared(shape, kind, kinds)) continue
      const owner = shape.notFor === undefined ? vendorOf(kind) : (shape.name ?? vendorOf(kind))
      found.set(`${owner} ${shape.pattern}`, { owner, pattern: shape.pattern })
    }
  }
  return [...found.values()].sort((one, other) =>
    one.owner < other.owner ? -1 : Number(one.owner > other.owner),
  )
}

function isShared(shape: Shape, kind: Kind, kinds: ReadonlyMap<string, Kind>): boolean {
  if (shape.prefix === '') return true
  for (const other of kinds.values()) {
    if (vendorOf(other) === vendorOf(kind)) continue
    if (other.key.shapes.some(({ prefix }) => prefix.startsWith(shape.prefix))) return true
  }
  return false
}

/** The vendors whose keys a backend rightly gets; `*` for all. `hosts`: where a variable may lead. */
export function vendorsWelcome(
  backend: Backend,
  hosts: string[] | null,
  kinds: ReadonlyMap<string, Kind>,
): string[] | '*' {
  const { text } = backend.destination
  const written = hostIsWritten(text)
  if (written === null && hosts === null) return '*'
  const places = written === null ? (hosts ?? []) : [written]
  const welcome = new Set([vendorOf(backend.kind)])
  const forwards = [backend.forwards]
  const there = new Set(places.flatMap((place) => kindsIn(place, kinds)))
  for (const kind of kinds.values()) {
    if (!there.has(kind)) continue
    welcome.add(vendorOf(kind))
    forwards.push(kind.forwards ?? [])
  }
  for (const ids of forwards) {
    if (ids === '*') return '*'
    for (const id of ids) welcome.add(vendorOf(kinds.get(id) ?? { id }))
  }
  return [...welcome]
}

/** The kinds that have hosts in a place, which may be a pattern of hosts. Many providers share a place. */
function kindsIn(place: string, kinds: ReadonlyMap<string, Kind>): Kind[] {
  const known = placed.get(kinds) ?? new Map<string, Kind[]>()
  placed.set(kinds, known)
  const found =
    known.get(place) ??
    [...kinds.values()].filter(
      (kind) => isOwnHost(kind, place) || kind.hosts.some((host) => hostFits(place, host)),
    )
  known.set(place, found)
  return found
}

const placed = new WeakMap<ReadonlyMap<string, Kind>, Map<string, Kind[]>>()

function vendorOf({ vendor, id }: { vendor?: string; id: string }): string {
  return vendor ?? id
}
