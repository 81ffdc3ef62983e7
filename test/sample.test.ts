import { expect, it } from 'vitest'
import type { Shape } from '../kinds/kind.ts'
import { sampleOf } from '../schema/sample.ts'

function shapeOf(prefix: string, pattern: string): Shape {
  return {
    prefix,
    pattern,
    sure: 'observed',
    source: { url: 'https://a.example', seen: '2026-01-01' },
  }
}

it.each([
  ['a_', '^a_[a-z]{4}$', 'a_xxxx'],
  ['a_', '^a_[0-9a-f]{3}$', 'a_aaa'],
  ['A_', '^A_[A-F]{3}$', 'A_AAA'],
  ['', '^[0-9]{5}$', '00000'],
  ['a-', '^a-[0-9]{2}-[a-z]{2}$', 'a-03-xx'],
  ['a', '^a$', 'a'],
  ['', '^.{320}$', 'x'.repeat(320)],
])('a key that begins with %j and fits %s is %s', (prefix, pattern, sample) => {
  expect(sampleOf(shapeOf(prefix, pattern))).toBe(sample)
})

it.each(['^b', '^.{325}$', '^ab{2}$'])('there is none of %s that begins with `a`', (pattern) => {
  expect(() => sampleOf(shapeOf('a', pattern))).toThrow(RangeError)
})
