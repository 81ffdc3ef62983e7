import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { check } from '../keyfit.ts'
import { inFileOrder, placeId } from '../schema/report.ts'

const secret = `sk-proj-${'x'.repeat(60)}`

/** The one report, besides that a key stands in the file. */
function one(yaml: string, files: Record<string, string> = {}): Diagnostic {
  const { diagnostics } = check(yaml, {
    read: (name) => ({ file: name.slice(2), input: files[name.slice(2)] as string }),
  })
  const others = diagnostics.filter(({ rule }) => rule !== 'key-comes-from-env')
  expect(others).toHaveLength(1)
  return others[0] as Diagnostic
}

describe('a change of the file', () => {
  it.each([
    ['version: 1\nproviders:\n  a: { knid: openai }\n', 'kind'],
    ['{ "version": 1, "providers": { "a": { "knid":"openai" } } }\n', '"kind"'],
    ["version: 1\nproviders:\n  a: { 'knid': openai }\n", "'kind'"],
    ['version: 1\nproviders:\n  a: { kind: openai, models: "a b" }\n', '["a b"]'],
    ['version: 1\nproviders:\n  a: { kind: openai, region: 010 }\n', '"010"'],
  ])('of %j is %s', (yaml, text) => {
    expect(one(yaml).edit).toMatchObject({ text, safe: true })
  })

  it('is none where it would repeat a key', () => {
    const { edit, fix } = one(`version: 1\nproviders:\n  a: { kind: openai, models: ${secret} }\n`)
    expect(edit).toBeNull()
    expect(fix).toBe('models: [sk-proj-…]')
  })

  it('is none of a file that it extends', () => {
    const { edit, fix, file, see } = one('version: 1\nextends: ./base.yaml\n', {
      'base.yaml': 'version: 1\nproviders:\n  a: { kind: openai, region: 010 }\n',
    })
    expect([edit, fix, file]).toEqual([null, 'region: "010"', 'base.yaml'])
    expect(see).toEqual([
      {
        message: 'it comes in here',
        file: 'keyfit.yaml',
        line: 2,
        column: 10,
        endLine: 2,
        endColumn: 21,
      },
    ])
  })
})

describe('a report', () => {
  it('has the path of what it is about, without a key in it', () => {
    const yaml = (part: string) => `version: 1\nproviders:\n  a: { kind: openai, ${part} }\n`
    expect(one(yaml('models: [[1]]')).path).toEqual(['providers', 'a', 'models', 0])
    expect(one(yaml(`headers: { ${secret}: 1 }`)).path).toEqual([
      ...['providers', 'a', 'headers', 'sk-proj-…'],
    ])
    expect(one('version: 1\nproviders: {\n').path).toEqual([])
  })

  it('shows no place twice', () => {
    const yaml = `version: 1
kinds:
  a: { like: b }
  b: { like: a }
providers: {}
`
    const report = one(yaml)
    expect([report, ...report.see].map(placeId)).toEqual(['keyfit.yaml:3:14', 'keyfit.yaml:4:14'])
    const twice = check('version: 1\nproviders:\n  a: { kind: openai, upstream: [a] }\n')
    for (const each of twice.diagnostics) {
      const places = [each, ...each.see].map(placeId)
      expect(new Set(places).size).toBe(places.length)
    }
  })

  it('stands by its file, the main one first, then by line, column and rule', () => {
    const at = (file: string, line: number, column: number, rule: string) =>
      ({ file, line, column, rule }) as Diagnostic
    const sorted = [
      at('m.yaml', 1, 2, 'b'),
      at('m.yaml', 1, 9, 'a'),
      at('m.yaml', 2, 1, 'a'),
      at('m.yaml', 2, 1, 'b'),
      at('m.yaml', 10, 1, 'a'),
      at('a.yaml', 3, 1, 'a'),
      at('b.yaml', 1, 1, 'a'),
      at('z.yaml', 1, 1, 'a'),
    ]
    expect(sorted.toReversed().sort(inFileOrder('m.yaml'))).toEqual(sorted)
    const mixed = [5, 2, 7, 0, 3, 6, 1, 4].map((index) => sorted[index] as Diagnostic)
    expect(mixed.sort(inFileOrder('m.yaml'))).toEqual(sorted)
  })
})
