import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind, Wire } from '../kinds/kind.ts'
import { fillTemplate } from '../schema/address.ts'
import { summaryOf } from './examples.ts'
import type { KindTable, TableUrl } from './kinds/table.ts'

const tables = import.meta.glob<{ default: KindTable }>('./kinds/*.ts', { eager: true })

function tableOf(kind: Kind): KindTable | undefined {
  return tables[`./kinds/${kind.id}.ts`]?.default
}

/** One provider of a kind, as a careful user would write it. */
function provider(kind: Kind, table: KindTable, fields: Record<string, unknown>, env = {}) {
  return checkOne({ kind: kind.id, ...table.with, ...fields }, env)
}

/** What is said of one provider, besides that its service has ended. */
function checkOne(declared: Record<string, unknown>, env = {}) {
  const result = check(stringify({ version: 1, providers: { it: declared } }), { env })
  const diagnostics = result.diagnostics.filter(({ rule }) => rule !== 'kind-is-alive')
  return { ...result, diagnostics }
}

function addressOf(entry: TableUrl): { base_url: string; wire?: Wire } {
  return typeof entry === 'string' ? { base_url: entry } : { base_url: entry.url, wire: entry.wire }
}

/** The key as it is written where the table is about URLs: a variable without a value, or none. */
function keyOf(kind: Kind) {
  return { api_key: kind.key.need === 'required' ? '${IT_KEY}' : 'none' }
}

/** The usual address: the kind's own, or the first of its defaults. */
function usual(kind: Kind, table: KindTable): Record<string, unknown> {
  const base = kind.apis[0]?.bases[0]?.url
  if (kind.class !== 'protocol' && base !== undefined && kind.hosts.length === 0) {
    return { base_url: fillTemplate(base, { host: 'localhost:8000' }) }
  }
  const [first] = table.urls.fits
  if (kind.hosts.length > 0 || first === undefined) return {}
  return addressOf(first)
}

describe.each(kinds)('$id', (kind) => {
  const table = tableOf(kind)

  it('has a table of fits and misfits', () => {
    expect(table).toBeDefined()
    expect(table?.urls.fits.length).toBeGreaterThan(0)
    expect(table?.urls.misfits.length).toBeGreaterThan(0)
    expect(table?.keys.fits.length).toBeGreaterThan(0)
    expect(table?.keys.misfits.length).toBeGreaterThan(0)
  })

  if (table === undefined) return

  it.each(table.urls.fits.map(addressOf))('takes $base_url', (address) => {
    // the address alone is judged: a region or a setting would only choose another one
    const declared = { kind: kind.id, ...keyOf(kind), ...address }
    const result = checkOne(declared)
    const about = result.diagnostics.filter(({ rule }) => rule !== 'credential-is-encrypted')
    expect(summaryOf({ ...result, diagnostics: about })).toEqual([])
  })

  it.each(table.urls.misfits)('reports $url', ({ url, wire, cure }) => {
    const declared = { kind: kind.id, ...keyOf(kind), base_url: url, ...(wire ? { wire } : {}) }
    const { diagnostics } = checkOne(declared)
    expect(diagnostics).not.toEqual([])
    if (cure !== undefined) {
      expect(diagnostics.map(({ fix }) => fix)).toEqual([`base_url: ${cure}`])
    }
  })

  it.each(table.keys.fits.map((key) => ({ key, name: shorten(key) })))(
    'takes the key $name',
    ({ key }) => {
      const result = provider(
        kind,
        table,
        { ...usual(kind, table), api_key: '${IT_KEY}' },
        { IT_KEY: key },
      )
      expect(summaryOf(result)).toEqual([])
    },
  )

  it.each(table.keys.misfits.map((key) => ({ key, name: shorten(key) })))(
    'reports the key $name',
    ({ key }) => {
      const { diagnostics } = provider(
        kind,
        table,
        { ...usual(kind, table), api_key: '${IT_KEY}' },
        { IT_KEY: key },
      )
      expect(diagnostics.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^key-/)])
    },
  )
})

function shorten(key: string): string {
  return key.length > 30 ? `${key.slice(0, 24)}… (${key.length})` : key
}
