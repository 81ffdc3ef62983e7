import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import entry from '../../docs/schemastore/catalog-entry.json' with { type: 'json' }
import { schemaDocument } from '../../generators/json-schema/document.ts'
import { check } from '../../keyfit.ts'
import { kinds } from '../../kinds/index.ts'
import { readers } from '../../kinds/readers/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { examplesIn } from './examples.ts'

/** What the package ships, and the older form, which SchemaStore asks of the files that it keeps. */
const fits = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('keyfit.schema.json', 'utf8')) as object,
)
const fitsOlder = new Ajv({ strict: true }).compile(
  await schemaDocument(kinds, 'draft-07', '', readers()),
)

describe('the entry of the catalogue', () => {
  it('names a file that the package has', () => {
    const path = entry.url.replace(`https://unpkg.com/${manifest.name}/`, '')
    expect(manifest.files).toContain(path)
    expect(Object.keys(manifest.exports)).toContain(`./${path}`)
  })

  // what SchemaStore's own check refuses
  it.each([entry.name, entry.description])('may say: %s', (text) => {
    expect(text).not.toMatch(/schema|\n|[,. \t-]$/i)
  })
})

it.each([...examplesIn('test'), ...examplesIn('negative_test')])(
  'the first line of $name is the one that SchemaStore demands',
  ({ text }) => {
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/json\/keyfit\.json\nversion: 1\n/,
    )
  },
)

describe.each(examplesIn('test'))('the example $name', ({ text }) => {
  // SchemaStore's own check reads no merge keys (`<<`)
  it('fits the schema, and the check has nothing to say', () => {
    const data = parse(text) as unknown
    expect([fits(data), fits.errors]).toEqual([true, null])
    expect(fitsOlder(data)).toBe(true)
    expect(check(text).diagnostics).toEqual([])
  })
})

describe.each(examplesIn('negative_test'))('the counter-example $name', ({ name, text }) => {
  it('is refused by the schema, and the check reports the rule it is named after', () => {
    const data = parse(text) as unknown
    expect(fits(data)).toBe(false)
    expect(fitsOlder(data)).toBe(false)
    expect(check(text).diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      [name, 'error'],
    ])
  })
})
