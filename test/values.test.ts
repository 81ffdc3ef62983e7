import { expect, it } from 'vitest'
import { readEnvFile } from '../schema/env-file.ts'
import { Key } from '../schema/key.ts'
import { readValues } from '../schema/values.ts'

const first = readEnvFile('.env', 'A=one\nB="two"\n# C=three\n# D=four\n# C=five\n')
const second = readEnvFile('.env.local', 'B=three\n#D=six\n')
const values = readValues([first, second], { B: 'four', E: undefined, F: '' }, ['.env.none'])

it('has the value that wins for each name, and knows where it stands', () => {
  expect(values.names()).toEqual(['A', 'B', 'F'])
  const inFile = { file: '.env', line: 1, column: 3, endColumn: 6 }
  expect(values.get('A')).toEqual({
    name: 'A',
    key: new Key('one'),
    origin: inFile,
    isQuoted: false,
  })
  expect(values.get('B')).toMatchObject({ origin: 'process', isQuoted: false })
  expect(values.get('B')?.key.equals(new Key('four'))).toBe(true)
  expect(values.get('F')?.key.isEmpty).toBe(true)
  expect(values.get('E')).toBeUndefined()
})

it('has the others too, in rising order', () => {
  const where = values.allOf('B').map(({ origin }) => (origin === 'process' ? origin : origin.file))
  expect(where).toEqual(['.env', '.env.local', 'process'])
  expect(values.allOf('B').map(({ isQuoted }) => isQuoted)).toEqual([true, false, false])
  expect(values.allOf('E')).toEqual([])
  expect(values.all().map(({ name }) => name)).toEqual(['A', 'B', 'B', 'B', 'F'])
})

it('knows what stands in a comment, the last place', () => {
  expect(values.comment('C')).toMatchObject({ file: '.env', line: 5 })
  expect(values.comment('D')).toMatchObject({ file: '.env.local', line: 2 })
  expect(values.comment('D')).not.toHaveProperty('name')
  expect(values.comment('A')).toBeUndefined()
})

it('knows which files were read and which are missing', () => {
  expect(values.files).toEqual(['.env', '.env.local'])
  expect(values.missing).toEqual(['.env.none'])
  expect(readValues([], {}).missing).toEqual([])
})
