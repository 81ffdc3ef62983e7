import { expect, it } from 'vitest'
import { readPlain } from '../schema/yaml-plain.ts'
import { broken, edges, isAlike, odd, readAfterSlips, whole } from './plain-yaml.ts'

it('reads plain YAML as the package does', () => {
  expect(edges.filter((text) => !isAlike(text))).toEqual([])
  const left = whole.filter((text) => !isAlike(text))
  // some examples are about what is not plain
  expect(left.length).toBeLessThan(whole.length / 5)
})

it('leaves to the package whatever is more than that, and every mistake', () => {
  expect(odd.filter((text) => readPlain(text) !== null)).toEqual([])
  for (const text of broken) isAlike(text)
})

it.each([1, 2, 3, 4, 5, 6, 7, 8])('reads nothing in another way after some slips (%i)', (seed) => {
  expect(readAfterSlips(seed, 400)).toBeGreaterThan(40)
})
