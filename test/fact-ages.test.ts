import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { ageReport, datedFacts } from '../scripts/fact-ages.ts'

const today = new Date('2027-11-24T09:00:00Z')

function kindSeen(...days: string[]): Kind[] {
  const sources = days.map((seen, index) => ({ url: `https://a.example/${index}`, seen }))
  const key: Kind['key'] = { need: 'required', variables: [], shapes: [] }
  const said = { id: 'acme', name: 'Acme', class: 'cloud', about: 'All.', auth: 'bearer' } as const
  return [{ ...said, hosts: [], apis: [], key, mistakes: [], sources }]
}

describe('the ages of facts', () => {
  it('finds every dated fact of every kind', () => {
    const dates = JSON.stringify(kinds).match(/"seen":/g) ?? []
    expect(datedFacts(kinds)).toHaveLength(dates.length)
  })

  it('lists those older than a year, the oldest first, and sums up', () => {
    const report = ageReport(kindSeen('2026-11-24', '2026-11-23', '2020-01-01'), today, 365)
    expect(report.split('\n')).toEqual([
      '2020-01-01  acme  sources[2]  https://a.example/2',
      '2026-11-23  acme  sources[1]  https://a.example/1',
      '2 of 3 facts of 1 kinds were last seen more than 365 days ago. The oldest was seen on 2020-01-01, 2884 days ago (acme).',
      '',
    ])
  })

  it.each([
    ['2027-11-24', 0, 0],
    ['2027-11-23', 0, 1],
    ['2026-11-24', 365, 0],
    ['2026-11-23', 365, 1],
    ['2028-01-01', 0, 0],
  ])('counts whole days: %s with %i days', (seen, days, count) => {
    expect(ageReport(kindSeen(seen), today, days)).toContain(`${count} of 1 facts`)
  })

  it('names the field of nested facts', () => {
    const fields = datedFacts(kinds).map(({ field }) => field)
    expect(fields).toContain('key.shapes[0].source')
    expect(fields).toContain('mistakes[0].source')
    expect(fields).toContain('retired.source')
  })

  it('is silent on no facts at all', () => {
    expect(ageReport([], today, 365)).toBe(
      '0 of 0 facts of 0 kinds were last seen more than 365 days ago.\n',
    )
  })
})
