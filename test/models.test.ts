import { expect, it } from 'vitest'
import type { Model } from '../schema/backend.ts'
import { listedModel } from '../schema/models.ts'

function modelsOf(ids: string[]): Model[] {
  return ids.map((id, index) => ({
    id,
    index,
    for: 'chat',
    deployment: null,
    pattern: id.includes('*'),
  }))
}

it.each<[list: string[], id: string, found: string | undefined]>([
  [['a', 'b'], 'b', 'b'],
  [['a'], 'ab', undefined],
  [['a*', 'ab'], 'ab', 'ab'],
  [['a*', 'ab*'], 'abc', 'a*'],
  [['a*'], 'a*', 'a*'],
  [['a*'], 'a', 'a*'],
  [['*'], '', '*'],
  [['*b'], 'ab', '*b'],
  [['*b'], 'ba', undefined],
  [['a*'], 'ba', undefined],
  [['a*c'], 'abc', 'a*c'],
  [['a*c'], 'abd', undefined],
  [['aba*aba'], 'aba', undefined],
  [['aba*aba'], 'ababa', undefined],
  [['aba*aba'], 'abaaba', 'aba*aba'],
  [['a*b*c'], 'a-b-c', 'a*b*c'],
  [['a*b*c'], 'a-c', undefined],
  [['a*b*b'], 'ab', undefined],
  [['a*b*b'], 'abb', 'a*b*b'],
  [['a*bc*bc*d'], 'abcd', undefined],
  [['a*bc*bc*d'], 'abcbcd', 'a*bc*bc*d'],
  [['*b*a*'], 'ab', undefined],
  [['a.c*'], 'abc', undefined],
])('of %j, %j falls under %s', (list, id, found) => {
  expect(listedModel(modelsOf(list), id)?.id).toBe(found)
})
