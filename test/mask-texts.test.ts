import { describe, expect, it } from 'vitest'
import { formsOf, type Hidden, maskTexts } from '../schema/mask-texts.ts'

const hidden: Hidden[] = [
  { mask: '[A]', texts: ['abcdef', 'abcdefgh'] },
  { mask: '[B]', texts: ['efghijkl', 'abcdef', 'short'] },
  { mask: '[C]', texts: ['abcdefxyz', 'abcdefxy'] },
]

describe('hidden texts', () => {
  it.each([
    ['', ''],
    ['abcde', 'abcde'],
    ['abcdef', '[A]'],
    ['it is abcdef.', 'it is [A].'],
    ['abcdefgh', '[A]'],
    ['abcdefg', '[A]g'],
    ['abcdefxyz', '[C]'],
    ['abcdefxy', '[C]'],
    ['abcdefabcdef', '[A][A]'],
    ['abcdef abcdefgh!', '[A] [A]!'],
    ['abcdefghijkl', '[A]'],
    ['abcdefghijkl.', '[A].'],
    ['abcdefgh efghijkl', '[A] [B]'],
    ['short abcdeF efghijk', 'short abcdeF efghijk'],
  ])('are masked: %j becomes %j', (text, masked) => {
    expect(maskTexts(hidden)(text)).toBe(masked)
  })

  it('may be none', () => {
    expect(maskTexts([])('abcdef')).toBe('abcdef')
    expect(maskTexts([{ mask: '[A]', texts: ['', 'a', 'abcde'] }])('abcdef')).toBe('abcdef')
  })
})

it.each([
  ['', []],
  ['abcde', []],
  ['abcde ', []],
  ['abcdef', ['abcdef']],
  ['Ab-c.de_f', ['Ab-c.de_f', 'ab-c.de_f']],
  [' abcdef\n', [' abcdef\n', 'abcdef']],
  [
    'a/B c\\d',
    [
      ...['a/B c\\d', 'a/b c\\d', 'a%2FB%20c%5Cd', 'a/B%20c%5Cd', 'a/B%20c/d'],
      ...['a/Bc\\d', 'a/bc\\d', 'a%2FBc%5Cd', 'a/Bc%5Cd', 'a/Bc/d', 'a/bc/d', 'a%2FBc%2Fd'],
    ],
  ],
  ['abcde\ud800', ['abcde\ud800', 'abcde%EF%BF%BD']],
])('the forms of %j are %j', (value, forms) => {
  expect(formsOf(value)).toEqual(forms)
})
