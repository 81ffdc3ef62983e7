import { expect, it } from 'vitest'
import { createLines } from '../schema/lines.ts'

it.each<[text: string, texts: string[]]>([
  ['', ['']],
  ['a', ['a']],
  ['\n', ['', '']],
  ['\r\n', ['', '']],
  ['a\nbc\n', ['a', 'bc', '']],
  ['a\r\nbc\r\nd', ['a', 'bc', 'd']],
  ['\r\r\n\n', ['\r', '', '']],
])('%j has the lines %j', (text, texts) => {
  const lines = createLines(text)
  const numbers = texts.map((_, index) => index + 1)
  expect(lines.count).toBe(texts.length)
  expect(numbers.map(lines.textOf)).toEqual(texts)
  for (const line of numbers) {
    expect(lines.lineAt(lines.startOf(line))).toBe(line)
    expect(lines.lineAt(lines.endOf(line))).toBe(line)
  }
  expect(lines.textOf(texts.length + 1)).toBe('')
  expect(lines.startOf(texts.length + 1)).toBe(text.length)
})
