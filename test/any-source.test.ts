import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { readSource, type Source } from '../schema/source.ts'
import { readAfterSlips } from './plain-yaml.ts'

const utf8 = new TextEncoder()

const piece = fc.constantFrom(
  ...['a', 'b: 1', 'c:', ': ', ':', '- ', '-', '? ', '{', '}', '[', ']', ',', '"', "'", '#', ' # '],
  ...[
    '|',
    '>',
    '|\n',
    '&x ',
    '*x',
    '*y',
    '<<: *x\n',
    '!',
    '!!str ',
    '!t ',
    '@m',
    '`',
    '%',
    '%YAML',
  ],
  ...[
    '---\n',
    '...\n',
    '${X}',
    '${',
    '*.h',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n   ',
    '\t',
  ],
  ...[
    '\r\n',
    '\r',
    '\uFEFF',
    '\u00a0',
    '：',
    '\\',
    '=',
    'a=b',
    '//',
    '<<<<<<<',
    '```',
    '1',
    'null',
  ],
  ...[
    '\na: 1',
    '\nb:\n  c: 2',
    ', d: 1',
    '__proto__: 1\n',
    '\u0085',
    '\u2028',
    '{{',
    '}}',
    'é',
    '😀',
  ],
)
const broken = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('whatever the file holds, the reader', () => {
  it('does not throw, and places reports inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        judge(readSource('k', text))
      }),
      { numRuns: 20_000 },
    )
  })

  it('does not throw on bytes', () => {
    const prefixed = fc
      .tuple(broken, fc.uint8Array({ maxLength: 8 }), broken)
      .map(([one, bytes, other]) => [...utf8.encode(one), ...bytes, ...utf8.encode(other)])
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), prefixed), (bytes) => {
        judge(readSource('k', Uint8Array.from(bytes)))
      }),
      { numRuns: 5_000 },
    )
  })

  it('agrees with the yaml package on what can be read', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const { data, findings } = readSource('k', text)
        const document = parseDocument(text.replace(/^\uFEFF+/, ''), {
          merge: true,
          stringKeys: true,
          logLevel: 'error',
        })
        if (findings.length > 0) return
        // a key with the tag `!` is text to us
        fc.pre(document.errors.every(({ code }) => code !== 'NON_STRING_KEY'))
        expect(document.errors.map(({ message }) => message)).toEqual([])
        expect(JSON.stringify(data)).toBe(JSON.stringify(document.toJS()))
      }),
      { numRuns: 20_000 },
    )
  })

  it('reads what the yaml package has written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        const text = stringify(value, { aliasDuplicateObjects: false })
        const { data, findings } = readSource('k', text)
        // what no text may hold, what looks like a mistake, and what merges is tested elsewhere
        fc.pre(findings.length === 0 && !text.includes('<<'))
        expect(JSON.stringify(data)).toBe(JSON.stringify(parseDocument(text).toJS()))
      }),
      { numRuns: 500 },
    )
  })
})

it('reads nothing of plain YAML in another way after any slip of the pen', () => {
  expect(readAfterSlips(1, 30_000)).toBeGreaterThan(3_000)
})

/** What must be true of every source. */
function judge(source: Source): void {
  const lines = source.text.split(/\r?\n/)
  for (const finding of source.findings) {
    expect(finding.message).toMatch(/^[^\n]+[^.\n]$/)
    expect(finding.why).toMatch(/\.$/)
    for (const at of [finding.at, ...(finding.see ?? []).map((other) => other.at)]) {
      const { line, column, endLine, endColumn } = source.locate(at)
      expect(line).toBeGreaterThanOrEqual(1)
      expect(endLine).toBeLessThanOrEqual(lines.length)
      expect(column).toBeGreaterThanOrEqual(1)
      // a carriage return before the line feed is the last column
      expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 2)
      expect([endLine, endColumn] > [line, column] || endLine >= line).toBe(true)
    }
  }
  const others = source.findings.filter(({ rule }) => rule !== 'field-is-unique')
  expect(source.data === undefined).toBe(others.length > 0)
}
