import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Edit } from '../diagnostics/diagnostic.ts'
import { applyEdits, asScalar } from '../schema/edits.ts'

const text = 'one: 1\ntwo: 2\r\nthree: 3'

/** `line:column-endLine:endColumn=text` of each edit, then the text that comes out. */
const table: [edits: string[], result: string][] = [
  [[], text],
  [['1:6-1:7=one'], 'one: one\ntwo: 2\r\nthree: 3'],
  [['2:1-2:4=zwei'], 'one: 1\nzwei: 2\r\nthree: 3'],
  [['3:8-3:9=', '1:1-1:1=0'], '0one: 1\ntwo: 2\r\nthree: '],
  [['1:1-1:4=a', '1:4-1:5=b'], 'ab 1\ntwo: 2\r\nthree: 3'],
  [['1:4-1:7=b', '1:1-1:5=a'], 'a 1\ntwo: 2\r\nthree: 3'],
  [['1:7-3:1= '], 'one: 1 three: 3'],
]

function editOf(written: string): Edit {
  const [place = '', replacement = ''] = written.split('=')
  const [line, column, endLine, endColumn] = place.split(/[:-]/).map(Number) as number[]
  return { line, column, endLine, endColumn, text: replacement, safe: true } as Edit
}

it.each(table)('%j makes %j', (edits, result) => {
  expect(applyEdits(text, edits.map(editOf))).toBe(result)
})

describe('a text as YAML', () => {
  it.each([
    ...[
      'openai',
      '/run/secrets/key',
      '.env',
      'http://localhost:8080/v1',
      'a@b.c+d%e~f',
      '2x',
      'x2',
    ],
    ...['gpt-4.1', '0x', 'yesterday', 'a~'],
  ])('stands as it is: %s', (value) => {
    expect(asScalar(value)).toBe(value)
    expect(parse(value)).toBe(value)
  })

  it.each([
    ...[
      '',
      ' a',
      'a ',
      'a b',
      '-a',
      '~',
      '${A}',
      'a: b',
      'a:',
      '*',
      '@a',
      'a#b',
      'a,b',
      '[a]',
      'ä',
    ],
    ...['1', '1.5', '.', '1.2.3', 'true', 'False', 'NULL', 'yes', 'No', 'on', 'off', 'y', 'N'],
    // 1.1 of YAML takes the second half for numbers and a date
    ...['1e3', '.5', '0x1F', '0o7', '.inf', '.nan', '1_000', '1:30', '2026-01-01'],
    ...['a"b', 'a\nb', 'a\\b'],
  ])('stands in quotes: %j', (value) => {
    expect(asScalar(value)).toBe(JSON.stringify(value))
    expect(parse(asScalar(value))).toBe(value)
  })
})
