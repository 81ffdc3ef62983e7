import { describe, expect, it } from 'vitest'
import type { Kind } from '../kinds/kind.ts'
import type { Destination } from '../schema/backend.ts'
import { boundsOf } from '../schema/bounds.ts'

/** What bounds a variable: the kind's hosts, those that a provider names, what the policy lets out. */
function bounds(kind: string[], named: string[], egress: string[] | null): string[] | null {
  const backend = {
    kind: { hosts: kind } as unknown as Kind,
    destination: { hosts: named } as unknown as Destination,
  }
  return boundsOf(backend, { egress, plaintext: [] })
}

describe('a variable in an address may lead', () => {
  const table: [
    to: string,
    kind: string[],
    named: string[],
    egress: string[] | null,
    string[] | null,
  ][] = [
    ['anywhere where nothing bounds it', [], [], null, null],
    ['to the hosts of the kind', ['api.acme.example'], [], null, ['api.acme.example']],
    ['to those and to named ones', ['a.example'], ['b.example'], null, ['a.example', 'b.example']],
    [
      'wherever the policy lets it, where no host is named',
      ['a.example'],
      [],
      ['b.example'],
      ['b.example'],
    ],
    ['nowhere where the policy lets nothing out', ['a.example'], ['b.example'], [], []],
    [
      'to a named host that the policy lets out',
      [],
      ['a.x.example'],
      ['.x.example'],
      ['a.x.example'],
    ],
    [
      'to what the policy lets out of a wider name',
      [],
      ['.x.example'],
      ['a.x.example'],
      ['a.x.example'],
    ],
    [
      'to what is in both',
      [],
      ['a.example', 'b.example'],
      ['b.example', 'c.example'],
      ['b.example'],
    ],
    [
      'to what lies in several of them',
      [],
      ['a.x.example', 'a.y.example'],
      ['.x.example', '.y.example'],
      ['a.x.example', 'a.y.example'],
    ],
    ['to no named host that the policy keeps back', [], ['a.example'], ['b.example'], []],
  ]

  it.each(table)('%s', (_, kind, named, egress, expected) => {
    expect(bounds(kind, named, egress)).toEqual(expected)
  })
})
