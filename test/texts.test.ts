import { expect, it } from 'vitest'
import { eachText } from '../schema/texts.ts'

/** Each text that stands in data, with its place. */
function textsIn(data: unknown): string[] {
  const texts: string[] = []
  eachText(data, (text, place) => {
    const { path, on = 'value' } = place()
    texts.push(`${path.join('/')} ${on}: ${text}`)
  })
  return texts
}

it.each<[data: unknown, texts: string[]]>([
  ['one', [' value: one']],
  [[], []],
  [null, []],
  [undefined, []],
  [1, []],
  [
    ['a', 2, ['b', null]],
    ['0 value: a', '2/0 value: b'],
  ],
  [
    { a: 'b', c: { d: true, e: ['f'] } },
    ['a key: a', 'a value: b', 'c key: c', 'c/d key: d', 'c/e key: e', 'c/e/0 value: f'],
  ],
])('in %j every text is visited, keys too', (data, texts) => {
  expect(textsIn(data)).toEqual(texts)
})
