import type { Kind } from '../kinds/kind.ts'
import { bareHost, isOwnHost } from './address.ts'

/** Finds the kinds whose own hosts hold a host name, in the order of the kinds. */
export function findKindsAt(kinds: ReadonlyMap<string, Kind>): (host: string) => Kind[] {
  const named = new Map<string, Set<Kind>>()
  const patterned: Kind[] = []
  for (const kind of kinds.values()) {
    if (kind.hosts.some((host) => host.startsWith('.') || host.includes('*'))) patterned.push(kind)
    for (const host of kind.hosts) {
      const name = bareHost(host)
      const there = named.get(name)
      if (there === undefined) named.set(name, new Set([kind]))
      else there.add(kind)
    }
  }
  const found = new Map<string, Kind[]>()
  return (host) => {
    let there = found.get(host)
    if (there === undefined) {
      const exact = named.get(bareHost(host))
      // most hosts are no vendor's, and then only patterns are left to try
      there =
        exact === undefined
          ? patterned.filter((kind) => isOwnHost(kind, host))
          : [...kinds.values()].filter(
              (kind) => exact.has(kind) || (patterned.includes(kind) && isOwnHost(kind, host)),
            )
      found.set(host, there)
    }
    return there
  }
}
