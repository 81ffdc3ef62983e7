import { expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { isOwnHost } from '../schema/address.ts'
import { findKindsAt } from '../schema/kinds-at.ts'

/** Kinds with these hosts, each named by them. */
function kindsWith(...hosts: string[][]): ReadonlyMap<string, Kind> {
  return new Map(
    hosts.map((list) => [
      list.join(' '),
      { ...(kinds[0] as Kind), id: list.join(' '), hosts: list },
    ]),
  )
}

const known = kindsWith(
  ['*.a.example'],
  ['x.a.example', 'y.a.example'],
  ['.a.example'],
  ['x.a.example'],
  ['b-*.example'],
  [],
)

it.each<[host: string, found: string[]]>([
  ['x.a.example', ['*.a.example', 'x.a.example y.a.example', '.a.example', 'x.a.example']],
  ['X.A.example', ['*.a.example', 'x.a.example y.a.example', '.a.example', 'x.a.example']],
  ['z.a.example', ['*.a.example', '.a.example']],
  ['b-1.example', ['b-*.example']],
  ['b.example', []],
  ['', []],
])('%s is a host of %j', (host, found) => {
  const at = findKindsAt(known)
  expect(at(host).map(({ id }) => id)).toEqual(found)
  expect(at(host)).toBe(at(host))
})

it('finds what trying each kind finds', () => {
  const all = new Map(kinds.map((kind) => [kind.id, kind]))
  const at = findKindsAt(all)
  const hosts = kinds.flatMap((kind) => kind.hosts.map((host) => host.replaceAll('*', 'eu')))
  expect(hosts.length).toBeGreaterThan(100)
  for (const host of hosts) {
    expect(at(host)).toEqual(kinds.filter((kind) => isOwnHost(kind, host)))
  }
})
