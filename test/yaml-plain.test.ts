import { expect, it } from 'vitest'
import { readPlain } from '../schema/yaml-plain.ts'
import { broken, edges, isAlike, odd, readAfterSlips, whole } from './plain-yaml.ts'

it.each(edges)('reads %j as the package does', (text) => {
  expect(isAlike(text)).toBe(true)
})

it('reads nearly all examples so', () => {
  const left = whole.filter((text) => !isAlike(text))
  // some examples are about what is not plain
  expect(left.length).toBeLessThan(whole.length / 5)
})

it.each(odd)('leaves %j to the package', (text) => {
  expect(readPlain(text)).toBeNull()
})

it('reads nothing that is broken in another way', () => {
  for (const text of broken) isAlike(text)
})

it.each([1, 2, 3, 4, 5, 6, 7, 8])('reads nothing in another way after some slips (%i)', (seed) => {
  expect(readAfterSlips(seed, 400)).toBeGreaterThan(40)
})
