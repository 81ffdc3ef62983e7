import { parse } from 'dotenv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isEnvText, readEnvFile } from '../schema/env-file.ts'

/** Text of a `.env`, then `name=value@line:column-endColumn` of each assignment. */
const table: [title: string, text: string, entries: string[]][] = [
  ['reads a plain assignment', 'A=b', ['A=b@1:3-4']],
  ['reads export and blanks', '  export A = b  ', ['A=b@1:14-15']],
  ['reads double quotes', 'A="b c"', ['A=b c@1:4-7']],
  ['reads single quotes', "A='b # c' # d", ['A=b # c@1:4-9']],
  ['reads backticks', 'A=`b"c`', ['A=b"c@1:4-7']],
  [
    'keeps an escaped n as a newline in double quotes only',
    'A="b\\n"\nB=\'b\\n\'',
    ['A=b\n@1:4-7', 'B=b\\n@2:4-7'],
  ],
  [
    'ends the place of a value over several lines with its first line',
    'A="b\nc"\nD=e',
    ['A=b\nc@1:4-5', 'D=e@3:3-4'],
  ],
  ['reads comments and blank lines', '# A=1\n\n  # B=2\nC=3 # four\n#D=5', ['C=3@4:3-4']],
  ['cuts an unquoted value at #', 'A=b#c', ['A=b@1:3-4']],
  [
    'counts CRLF and CR as one line',
    'A=1\r\nB=2\rC=3\r\n',
    ['A=1@1:3-4', 'B=2@2:3-4', 'C=3@3:3-4'],
  ],
  ['does not count a byte order mark', '\uFEFFA=b', ['A=b@1:3-4']],
  ['lists each assignment of a name', 'A=1\nA=2', ['A=1@1:3-4', 'A=2@2:3-4']],
  ['reads an empty value', 'A=\nB=""\nC= # c\n', ['A=@1:3-3', 'B=@2:4-4', 'C=@3:4-4']],
  ['reads the YAML form', 'A: b', ['A=b@1:4-5']],
  ['keeps the quote of a value that is not closed', 'A="b\nC=d', ['A="b@1:3-5', 'C=d@2:3-4']],
  ['reads a line that has a single quote', "A=it's", ["A=it's@1:3-7"]],
  ['passes over what is no assignment', 'hello\n?\nA\nB=1', ['B=1@4:3-4']],
]

for (const [title, text, expected] of table) {
  it(title, () => {
    const { entries } = readEnvFile('.env', text)
    expect(entries.map((e) => `${e.name}=${e.value}@${e.line}:${e.column}-${e.endColumn}`)).toEqual(
      expected,
    )
  })
}

const piece = fc.constantFrom(
  ...['A', 'B_1', 'c.d-e', 'export ', 'export', '=', ' = ', ': ', ':', "'", '"', '`', '\\', '\\n'],
  ...[
    '\\r',
    "\\'",
    '\\"',
    '#',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '\uFEFF',
    '\u00a0',
  ],
  ...['value', 'sk-x', '${A}', '0', 'é', '\n#', '=\n"x"', "='a\nb'", '\nC=', '\nA="'],
)

/** In parts, so that each is quick enough to judge a mutant. */
const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

it.each(parts)('gives the values that dotenv gives, whatever the text (%i)', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const { entries } = readEnvFile('.env', text)
      const values = Object.fromEntries(entries.map(({ name, value }) => [name, value]))
      expect(values).toEqual(parse(text))
    }),
    { numRuns: 2_000 },
  )
})

it.each(parts)('places a value where its text stands (%i)', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
      for (const { value, line, column, endColumn } of readEnvFile('.env', text).entries) {
        const there = (lines[line - 1] as string).slice(column - 1, endColumn - 1)
        if (/[\n\r\u2028]/.test(value)) continue
        expect(there).toBe(value)
      }
    }),
    { numRuns: 2_000 },
  )
})

const long = 200_000
it.each([
  ['blank lines', '\n'.repeat(long)],
  ['open quotes', 'A="\nB=\'\n'.repeat(long / 8)],
  ['escaped quotes', `A='${"\\'x".repeat(long / 3)}`],
  ['names without a value', 'A\n'.repeat(long / 2)],
  ['export without a name', 'export\n'.repeat(long / 7)],
  ['blanks behind =', `A=${' '.repeat(long)}\u2028x`],
])('reads %s, where a reader that goes back would not come to an end', (_, text) => {
  expect(readEnvFile('.env', text).file).toBe('.env')
})

it.each<[text: string, comments: string[]]>([
  ['# A=1', ['A@1:3-4']],
  ['a\n  ##\texport  AB_1 = x', ['AB_1@2:14-18']],
  ['#A=b\r\n#C=d', ['A@1:2-3', 'C@2:2-3']],
  ['# A=', []],
  ['# A= ', []],
  ['# A', []],
  ['# 1A=b', []],
  ['# see A=b', []],
  ['x # A=b', []],
  ['A=b', []],
])('%j holds what is out of use: %j', (text, expected) => {
  const { comments } = readEnvFile('.env', text)
  expect(
    comments.map(({ name, line, column, endColumn }) => `${name}@${line}:${column}-${endColumn}`),
  ).toEqual(expected)
})

it.each([
  ['A="b"', true],
  ["A='b'", true],
  ['A=`b`', true],
  ['A= "b" # c', true],
  ['A=""', true],
  ['A=b', false],
  ['A="', false],
  ['A="b\'', false],
  ['A=b"', false],
])('%j is in quotes: %s', (text, isQuoted) => {
  expect(readEnvFile('.env', text).entries.map((entry) => entry.isQuoted)).toEqual([isQuoted])
})

it.each<[name: string, text: string, isEnv: boolean]>([
  ['.env', '', true],
  ['any.txt', '# only a comment\n\n', true],
  ['any.txt', 'A=1', true],
  ['any.txt', '\uFEFFA=1\rB=2\r\n', true],
  ['any.txt', 'A=1\nwords', true],
  ['any.txt', 'A=1\nwords\nmore', false],
  ['any.txt', 'words\n# more\n  \nA=1', true],
  ['any.txt', 'words', false],
  ['any.txt', 'a=1', false],
  ['any.txt', 'Ab=1\nC=1\nD=1', true],
  ['any.txt', 'A: 1', true],
  ['any.txt', 'a: 1', false],
  ['.env', 'a=1', true],
  ['.env.local', 'a=1', true],
  ['.envrc', 'a=1', true],
  ['folder/app.env', 'a=1', true],
  ['my-env', 'a=1', true],
  ['MY_ENV_1', 'a=1', true],
  ['.env', 'a: 1', false],
  ['.environment', 'a=1', false],
  ['my.env/file', 'a=1', false],
  ['myenv', 'a=1', false],
  ['.npmrc', 'registry=https://a.example\n', false],
  ['.env', 'A="1\n2"\nwords', true],
  ['.env', 'A=1 # words', true],
])('%s with the text %j is one of variables: %s', (name, text, isEnv) => {
  expect(isEnvText(name, text)).toBe(isEnv)
})
