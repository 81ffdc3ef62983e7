import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Range } from '../diagnostics/diagnostic.ts'
import type { At } from '../schema/finding.ts'
import { readSource, type Source } from '../schema/source.ts'
import { keptIn } from './sections.ts'
import { slips } from './yaml-slips.ts'

const utf8 = new TextEncoder()

/** What the reader says of a file, as a reader of the file sees it. `UPDATE=1` rewrites. */
describe('a keyfit.yaml', () => {
  const folder = 'test/yaml'
  it.each(readdirSync(folder))('%s', (name) => {
    const input = readFileSync(join(folder, name, 'keyfit.yaml'))
    const expected = join(folder, name, 'expected.txt')
    const reports = show(readSource('keyfit.yaml', input))
    if (process.env.UPDATE === '1') writeFileSync(expected, reports)
    expect(existsSync(expected), 'no expected.txt: UPDATE=1 writes it').toBe(true)
    expect(reports).toBe(readFileSync(expected, 'utf8'))
  })
})

describe('a slip of the pen', () => {
  const reportOn = (text: string) => show(readSource('keyfit.yaml', text))
  const kept = keptIn('test/yaml-slips.txt', slips, JSON.stringify, reportOn)

  it.each(slips)('in %j', (text) => {
    expect(reportOn(text).trimEnd()).toBe(kept.get(JSON.stringify(text)))
  })
})

/** Text or bytes, then the place, the rule and the message of the one report. */
const unreadable: [title: string, input: string | number[], report: string][] = [
  ['an empty file', '', '1:1 file-is-text: the file is empty'],
  [
    'an empty file with a byte order mark',
    [0xef, 0xbb, 0xbf],
    '1:1 file-is-text: the file is empty',
  ],
  [
    'UTF-16, little end first',
    [0xff, 0xfe, 0x61, 0, 0x3a, 0],
    '1:1 file-is-text: the file is UTF-16, not UTF-8',
  ],
  [
    'UTF-16, big end first',
    [0xfe, 0xff, 0, 0x61, 0, 0x3a],
    '1:1 file-is-text: the file is UTF-16, not UTF-8',
  ],
  [
    'UTF-16 without a mark',
    [0x61, 0, 0x3a, 0, 0x20, 0],
    '1:1 file-is-text: the file is UTF-16, not UTF-8',
  ],
  [
    'UTF-16 without a mark, big end first',
    [0, 0x61, 0, 0x3a],
    '1:1 file-is-text: the file is UTF-16, not UTF-8',
  ],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], '1:1 file-is-text: the file is UTF-16, not UTF-8'],
  [
    'a picture',
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
    '1:1 file-is-text: the file is binary',
  ],
  ['gzip', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3], '1:1 file-is-text: the file is binary'],
  [
    'Latin-1',
    [...utf8.encode('a: 1\nb: caf'), 0xe9, 0x0a],
    '2:7 file-is-text: byte 0xE9 is not UTF-8',
  ],
  [
    'Latin-1 behind letters of UTF-8',
    [...utf8.encode('\uFEFFé: ü\n\uFFFD: '), 0xfc],
    '2:4 file-is-text: byte 0xFC is not UTF-8',
  ],
  [
    'UTF-8 that is cut off',
    [...utf8.encode('a: '), 0xe2, 0x82],
    '1:4 file-is-text: byte 0xE2 is not UTF-8',
  ],
  ['a NUL', 'a: 1\nb: \0', '2:4 file-is-text: the file holds the control character U+0000'],
  [
    'a NUL in bytes',
    [...utf8.encode('a: 1\nb: '), 0, 0x0a],
    '2:4 file-is-text: the file holds the control character U+0000',
  ],
  [
    'an escape character',
    'a: \u001b[31mred\n',
    '1:4 file-is-text: the file holds the control character U+001B',
  ],
  ['a C1 control', 'a: \u0080\n', '1:4 file-is-text: the file holds the control character U+0080'],
  [
    'a lone carriage return',
    'a: 1\rb: 2\r',
    '1:5 file-is-text: a carriage return stands alone in this line',
  ],
  [
    'many brackets',
    '['.repeat(100_000),
    '1:65 yaml-is-valid: mappings and lists stand more than 64 levels inside each other',
  ],
  [
    'many braces',
    '{a: '.repeat(100_000),
    '1:257 yaml-is-valid: mappings and lists stand more than 64 levels inside each other',
  ],
  [
    'many dashes',
    '- '.repeat(100_000),
    '1:129 yaml-is-valid: mappings and lists stand more than 64 levels inside each other',
  ],
  [
    'many question marks',
    '? '.repeat(100_000),
    '1:129 yaml-is-valid: mappings and lists stand more than 64 levels inside each other',
  ],
  [
    'mappings that go deep',
    deepMappings(10_000),
    '65:66 yaml-is-valid: mappings and lists stand more than 64 levels inside each other',
  ],
]

function deepMappings(depth: number): string {
  const lines: string[] = []
  for (let level = 0; level < depth; level++) lines.push(`${' '.repeat(level)}a:`)
  return lines.join('\n')
}

it.each([
  ['one of the two of a mark of UTF-16', [0xff, 0x61], '1:1-1:2 byte 0xFF'],
  ['the other one', [0x61, 0xfe], '1:2-1:3 byte 0xFE'],
  ['these two the other way round', [0xfe, 0x61], '1:1-1:2 byte 0xFE'],
  ['the last of them', [0x61, 0xff], '1:2-1:3 byte 0xFF'],
  ['a NUL alone', [0], '1:1-1:2 the file holds'],
  ['NULs before a letter', [0, 0, 0, 0x61], '1:1-1:2 the file holds'],
  ['NULs behind a letter', [0x61, 0, 0, 0], '1:2-1:3 the file holds'],
  ['NULs around a letter', [0, 0x61, 0, 0], '1:1-1:2 the file holds'],
  ['a NUL before letters', [0, 0x61, 0x62, 0x63], '1:1-1:2 the file holds'],
  ['a NUL among letters', [0x61, 0, 0x62, 0x63], '1:2-1:3 the file holds'],
  ['a NUL at the end', [0x61, 0x62, 0x63, 0], '1:4-1:5 the file holds'],
  ['what begins like a mark of UTF-8', [0xef, 0xbb, 0x80, 0xfc], '1:2-1:3 byte 0xFC'],
  ['what begins with another letter', [0xc3, 0xbb, 0x61, 0xfc], '1:3-1:4 byte 0xFC'],
  ['what goes on like a mark', [0x61, 0xc3, 0xbf, 0xfc], '1:3-1:4 byte 0xFC'],
  ['a cut off replacement character', [0x61, 0xef, 0xbf], '1:2-1:3 byte 0xEF'],
  ['half of one', [0x61, 0xef, 0x61, 0xbd], '1:2-1:3 byte 0xEF'],
  ['the end of one', [0x61, 0xfc, 0xbf, 0xbd], '1:2-1:3 byte 0xFC'],
])('says where %s stands', (_, bytes, place) => {
  const { findings, locate } = readSource('k', Uint8Array.from(bytes))
  const said = findings.map(({ message, at }) => `${spell(locate(at))} ${message}`)
  expect(said).toEqual([expect.stringContaining(place)])
})

it('points behind a key that is too long for YAML', () => {
  const { findings, locate } = readSource('k', `{ a: [ ${'k'.repeat(1025)}: 1 ] }`)
  const said = findings.map(({ message, at }) => `${spell(locate(at))} ${message}`)
  expect(said).toEqual(['1:1033-1:1034 a key may have at most 1024 characters'])
})

it('leaves a mark of UTF-8 where it is no beginning', () => {
  expect(readSource('k', '\uFEFF\uFEFFa: "\uFEFF"').text).toBe('a: "\uFEFF"')
})

it.each(unreadable)('refuses %s', (_, input, report) => {
  const { data, findings, locate } = readSource('keyfit.yaml', bytesOf(input))
  expect(data).toBeUndefined()
  expect(
    findings.map(({ rule, message, at }) => `${placeOf(locate(at))} ${rule}: ${message}`),
  ).toEqual([report])
})

it.each([
  ['a byte order mark', '\uFEFFa: 1\n'],
  ['Windows line ends', 'a: 1\r\n'],
  ['no line end', 'a: 1'],
  ['a byte order mark and Windows line ends', '\uFEFFa: 1\r\n'],
  ['a document that is marked', '---\na: 1\n...\n'],
  ['a NEL', 'a: 1\n# \u0085\n'],
])('accepts %s', (_, text) => {
  for (const input of [text, utf8.encode(text)]) {
    const { data, findings, text: read } = readSource('keyfit.yaml', input)
    expect(findings).toEqual([])
    expect({ ...(data as object) }).toEqual({ a: 1 })
    expect(read).toBe(text.replace('\uFEFF', ''))
  }
})

describe('plain data', () => {
  it('has no prototype', () => {
    const { data } = readSource('k', '__proto__: { a: 1 }\nlist: [{ b: 2 }]\n')
    const root = data as { __proto__: object; list: object[] }
    expect(Object.getPrototypeOf(root)).toBeNull()
    expect(Object.keys(root)).toEqual(['__proto__', 'list'])
    expect(Object.getPrototypeOf(root.list[0])).toBeNull()
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })

  it('holds the last of two fields', () => {
    const { data, locate } = readSource('k', 'a: { b: 1 }\na: { b: 2 }\n')
    expect(data).toEqual(Object.assign(Object.create(null), { a: { b: 2 } }))
    expect(placeOf(locate({ path: ['a', 'b'] }))).toBe('2:9')
  })

  it.each([
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['1.', 1],
    ['+12e-2', 0.12],
    ['.', '.'],
    ['-', null],
    ['1e', '1e'],
  ])('reads %s by the core schema', (written, value) => {
    const { data } = readSource('k', `a:\n  ${written}\n`)
    expect((data as { a: unknown }).a).toEqual(written === '-' ? [null] : value)
  })
})

const places = `version: 1
x-base: &base
  kind: vllm
  headers: { X-A: "one two", X-B: 'it''s' }
x-url: &url http://10.0.0.1:8000/v1
providers:
  one:
    <<: *base
    base_url: *url
    api_key:
    models:
      - qwen3-8b
      - { id: embed, for: embeddings }
      - id: block
        for: chat
    note: |
      first line
      second line
  two: *base
  "three": { a, b: 1,
    c: 2 }
  4: x
`

/** A place, then the range and the text that stands there. */
const located: [at: At, range: string, text: string][] = [
  [{ path: ['version'] }, '1:10-1:11', '1'],
  [{ path: ['version'], on: 'key' }, '1:1-1:8', 'version'],
  [{ path: [] }, '1:1-1:8', 'version'],
  [{ path: ['providers'] }, '6:1-6:10', 'providers'],
  [{ path: ['providers', 'one'] }, '7:3-7:6', 'one'],
  [{ path: ['providers', 'one', 'kind'] }, '3:9-3:13', 'vllm'],
  [{ path: ['providers', 'one', 'kind'], on: 'key' }, '3:3-3:7', 'kind'],
  [{ path: ['providers', 'one', 'headers', 'X-A'] }, '4:19-4:28', '"one two"'],
  [{ path: ['providers', 'one', 'headers', 'X-A'], part: 'two' }, '4:24-4:27', 'two'],
  [{ path: ['providers', 'one', 'headers', 'X-A'], part: '"' }, '4:27-4:28', '"'],
  [{ path: ['providers', 'one', 'headers', 'X-B'], part: 'absent' }, '4:35-4:42', "'it''s'"],
  [{ path: ['providers', 'one', 'headers'] }, '4:3-4:10', 'headers'],
  [{ path: ['providers', 'one', 'base_url'] }, '5:13-5:36', 'http://10.0.0.1:8000/v1'],
  [{ path: ['providers', 'one', 'base_url'], part: '10.0.0.1' }, '5:20-5:28', '10.0.0.1'],
  [{ path: ['providers', 'one', 'base_url'], on: 'key' }, '9:5-9:13', 'base_url'],
  [{ path: ['providers', 'one', 'api_key'] }, '10:5-10:12', 'api_key'],
  [{ path: ['providers', 'one', 'api_key'], part: 'absent' }, '10:5-10:12', 'api_key'],
  [{ path: ['providers', 'one', 'models', 0] }, '12:9-12:17', 'qwen3-8b'],
  [{ path: ['providers', 'one', 'models', 0], part: '8b' }, '12:15-12:17', '8b'],
  [{ path: ['providers', 'one', 'models', 1] }, '13:9-13:39', '{ id: embed, for: embeddings }'],
  [{ path: ['providers', 'one', 'models', 1, 'for'] }, '13:27-13:37', 'embeddings'],
  [{ path: ['providers', 'one', 'models', 2] }, '14:9-14:11', 'id'],
  [{ path: ['providers', 'one', 'models', 9] }, '11:5-11:11', 'models'],
  [{ path: ['providers', 'one', 'models', 2, 'for', 'deeper'] }, '15:9-15:12', 'for'],
  [{ path: ['providers', 'one', 'note'] }, '17:7-17:17', 'first line'],
  [{ path: ['providers', 'one', 'note'], part: 'second' }, '18:7-18:13', 'second'],
  [{ path: ['providers', 'one', 'absent'] }, '7:3-7:6', 'one'],
  [{ path: ['providers', 'two'] }, '19:3-19:6', 'two'],
  [{ path: ['providers', 'two', 'kind'] }, '3:9-3:13', 'vllm'],
  [{ path: ['providers', 'three'] }, '20:3-20:10', '"three"'],
  [{ path: ['providers', 'three'], part: 'three' }, '20:4-20:9', 'three'],
  [{ path: ['providers', 'three', 'a'] }, '20:14-20:15', 'a'],
  [{ path: ['providers', 'three', 'c'] }, '21:8-21:9', '2'],
  [{ path: ['providers', '4'] }, '22:6-22:7', 'x'],
  [{ path: ['providers', 4] }, '22:6-22:7', 'x'],
  [{ path: ['absent', 'deeper'] }, '1:1-1:8', 'version'],
  [{ path: ['kind'] }, '1:1-1:8', 'version'],
  [{ path: ['version'], part: '' }, '1:10-1:11', '1'],
  [{ path: ['providers', 'one', 'base_url'], part: '/v1' }, '5:33-5:36', '/v1'],
  [{ start: 0, end: 7 }, '1:1-1:8', 'version'],
  [{ start: 9, end: 10 }, '1:10-1:11', '1'],
]

describe.each([
  ['LF', ''],
  ['CRLF', '\r'],
])('with %s, a place', (_, carriage) => {
  const source = readSource('k', utf8.encode(`\uFEFF${places.replaceAll('\n', `${carriage}\n`)}`))

  it.each(located)('%o is at %s', (at, range, text) => {
    const found = source.locate(at)
    expect(spell(found)).toBe(range)
    expect(textAt(source, found)).toBe(text)
  })
})

describe('a place', () => {
  it('of another file is passed on', () => {
    const { locate } = readSource('k', 'a: 1')
    expect(locate({ file: '.env', line: 3, column: 5, endColumn: 9 })).toEqual({
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
    })
  })

  it.each([
    [{ start: -5, end: -1 }, '1:1-1:1'],
    [{ start: 2, end: 1 }, '1:3-1:3'],
    [{ start: 90, end: 99 }, '2:5-2:5'],
    [{ start: Number.NaN, end: Number.NaN }, '1:1-1:1'],
  ])('outside the text (%o) is at its edge', (at, range) => {
    expect(spell(readSource('k', 'a: 1\nb: 2').locate(at))).toBe(range)
  })

  it.each<[text: string, at: At, range: string]>([
    ['a: &a { k: 1 }\nb: { <<: *a, k: 2 }', { path: ['b', 'k'] }, '2:17-2:18'],
    ['a: &a { k: 1 }\nc: &c { k: 2 }\nb: { <<: [*a, *c] }', { path: ['b', 'k'] }, '1:12-1:13'],
    ['<<: 1\na: 2', { path: ['a'] }, '2:4-2:5'],
    ['a:\n  - [b,\n    c]', { path: ['a', 0] }, '2:5-2:6'],
    ['a: https://api.a.example/api', { path: ['a'], part: '/api' }, '1:25-1:29'],
    ['a: a/api/b', { path: ['a'], part: 'a' }, '1:4-1:5'],
    ['a: |', { path: ['a'] }, '1:4-1:5'],
    ['a: |\n', { path: ['a'] }, '1:4-1:5'],
    ['a: |\nb: 1', { path: ['a'] }, '1:4-1:5'],
    ['a: |\n\n  \nb: 1', { path: ['a'] }, '1:4-1:5'],
    ['a: >\n  one \n  two', { path: ['a'] }, '2:3-2:6'],
    ['a: >\n  one\n  two', { path: ['a'], part: 'two' }, '3:3-3:6'],
  ])('in %j of %j is %s', (text, at, range) => {
    expect(spell(readSource('k', text).locate(at))).toBe(range)
  })

  it('in a file that cannot be read is its beginning', () => {
    const { locate } = readSource('k', 'a: [')
    expect(spell(locate({ path: ['a'], on: 'key', part: 'x' }))).toBe('1:1-1:1')
  })
})

/** Made here, so that no line of this file looks like a key. */
const secret = `zq-${'Xy7'.repeat(12)}`
const words = ['hunter2', 'topsecret', 'sk-short-key', secret]

/** Broken files with a value in each place where a report might be tempted to repeat it. */
const leaks = [
  'a: @SECRET"\n',
  'a: { b: ${X}SECRET }\n',
  'a: { b: ${X:-SECRET} }\n',
  'a: { b: ${X:-https://SECRET@host} }\n',
  'a: */SECRET\n',
  'a: *.x/SECRET\n',
  'a: `SECRET`\n',
  'a: %SECRET\n',
  'a: "SECRET\nb: 1\n',
  'a: "x" SECRET\n',
  "a: 'x'SECRET'\n",
  'a: b: SECRET\n',
  'a: SECRET: b\n',
  'a:SECRET\n',
  'a:SECRET\nb: 1\n',
  'a: 1\nb:SECRET\n',
  'a=SECRET\n',
  'a: 1\nb = SECRET\n',
  'a: 1\nSECRET\n',
  'a: 1\nSECRET\nb: 2\n',
  'SECRET\n',
  'SECRET\na: 1\n',
  'a: |SECRET\n',
  'a: [SECRET\nb: 1\n',
  'a: [x] SECRET\n',
  'a: ["x" SECRET]\n',
  'a: { b: SECRET c: 1 }\n',
  'a:\n  - SECRET\n - SECRET\n',
  'a: SECRET\n  b: 1\n',
  'a: 1\n  b: SECRET\n',
  'a:\n  -SECRET\n',
  'a: "\\qSECRET"\n',
  'a: !!int SECRET\n',
  'a: & SECRET\n',
  'a: [SECRET]: 1\n',
  '{"a": "SECRET" "b": 1}\n',
  '{"a": "SECRET\n',
  'export A=SECRET\n',
  '[a]\nb = "SECRET"\n',
  '\ta: SECRET\n',
  'a: SECRET\n---\nb: SECRET\n',
  'a: SECRET\na: SECRET\n',
  'a: SECRET\n<<: SECRET\n',
  '<p>SECRET</p>\n',
]

it.each(words)('repeats no value in a report (%s)', (word) => {
  for (const text of leaks.map((leak) => leak.replaceAll('SECRET', word))) {
    const { findings } = readSource('k', text)
    expect(findings, text).not.toEqual([])
    const said = findings.map(({ message, why, fix, see }) => [message, why, fix, see])
    expect(JSON.stringify(said), text).not.toContain(word)
  }
})

it.each([
  ['as a name', (key: string) => `${key}: 1\n${key}: 2\n`],
  ['as a name without a colon', (key: string) => `a: 1\n${key}:b\n`],
  ['as an anchor', (key: string) => `a: *${key}\nb: &${key} 1\n`],
  ['as an alias', (key: string) => `a: *${key}\n`],
  ['as a tag', (key: string) => `a: !${key} b\n`],
  ['behind @', (key: string) => `a: @${key}\n`],
  ['behind a host pattern', (key: string) => `a: *.${key}\n`],
  ['as a variable', (key: string) => `a: { b: \${${key.replaceAll('-', '_')}} }\n`],
  ['as an indented key', (key: string) => `a:\n    b: 1\n  ${key}: 2\n`],
])('repeats no key where another thing belongs: %s', (_, write) => {
  const { findings } = readSource('k', write(secret))
  expect(findings).not.toEqual([])
  expect(JSON.stringify(findings)).not.toContain('Xy7Xy7')
})

describe('whatever the file holds, the reader', () => {
  it('makes at most so much of aliases as the file is long', () => {
    const lines = ['a0: &a0 [x, x]']
    for (let i = 1; i < 60; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`)
    const { data, findings } = readSource('k', lines.join('\n'))
    expect(data).toBeUndefined()
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-is-valid'])
  })

  it('counts the levels of aliases, too', () => {
    const nested = (levels: number, inside: string) =>
      '['.repeat(levels) + inside + ']'.repeat(levels)
    const read = (levels: number) =>
      readSource('k', `a: &a ${nested(40, '1')}\nb: ${nested(levels, '*a')}\n`).findings
    expect(read(23)).toEqual([])
    expect(read(24)).toEqual([expect.objectContaining({ rule: 'yaml-is-valid' })])
    // also where another alias brings levels along
    const twice = (levels: number) =>
      `a: &a ${nested(30, '1')}\nb: &b ${nested(20, '*a')}\nc: ${nested(levels, '*b')}\n`
    expect(readSource('k', twice(13)).findings).toEqual([])
    expect(readSource('k', twice(14)).findings).toHaveLength(1)
  })

  it('reads 64 levels', () => {
    const { data, findings } = readSource('k', `a: ${'['.repeat(63)}1${']'.repeat(63)}`)
    expect(findings).toEqual([])
    expect(JSON.stringify(data)).toContain('[1]')
  })

  it('lets many providers take in one mapping', () => {
    const fields = Array.from({ length: 50 }, (_, i) => `  f${i}: v`).join('\n')
    const all = Array.from({ length: 2000 }, (_, i) => `  p${i}:\n    <<: *base\n    own: ${i}`)
    const text = `base: &base\n${fields}\nproviders:\n${all.join('\n')}\n`
    const { data, findings, locate } = readSource('k', text)
    expect(findings).toEqual([])
    const { providers } = data as { providers: Record<string, Record<string, unknown>> }
    expect(Object.keys(providers.p1999 as object)).toHaveLength(51)
    expect(placeOf(locate({ path: ['providers', 'p1999', 'f49'] }))).toBe('51:8')
  })
})

function bytesOf(input: string | number[]): string | Uint8Array {
  return typeof input === 'string' ? input : Uint8Array.from(input)
}

function placeOf({ line, column }: Range): string {
  return `${line}:${column}`
}

function spell({ line, column, endLine, endColumn }: Range): string {
  return `${line}:${column}-${endLine}:${endColumn}`
}

function textAt({ text }: Source, { line, column, endLine, endColumn }: Range): string {
  const lines = text.split(/\r?\n/).slice(line - 1, endLine)
  const last = lines.length - 1
  lines[last] = (lines[last] as string).slice(0, endColumn - 1)
  lines[0] = (lines[0] as string).slice(column - 1)
  return lines.join('\n')
}

function show(source: Source): string {
  const lines = source.text.split(/\r?\n/)
  const out: string[] = []
  const frame = ({ line, column, endLine, endColumn }: Range, sign: string, note: string) => {
    const written = lines[line - 1] ?? ''
    const end = endLine === line ? endColumn : written.length + 1
    const under = `${' '.repeat(column - 1)}${sign.repeat(end - column) || '|'} ${note}`
    out.push(`${line} | ${written}`, `${' '.repeat(String(line).length)} | ${under.trimEnd()}`)
  }
  for (const { rule, message, why, fix, edit, at, see } of source.findings) {
    const range = source.locate(at)
    out.push(`${placeOf(range)} ${message} [${rule}]`)
    frame(range, '^', '')
    for (const other of see ?? []) frame(source.locate(other.at), '~', other.message)
    out.push(`  ${why}`)
    if (fix !== undefined) out.push(`  Fix: ${fix}`)
    if (edit !== undefined) {
      const safely = edit.safe ? '' : ', perhaps'
      out.push(`  Edit: ${spell(source.locate(edit.at))} ${edit.text}${safely}`)
    }
    out.push('')
  }
  if (source.data !== undefined) out.push(JSON.stringify(source.data, null, 2), '')
  return out.join('\n')
}
