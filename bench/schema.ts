import { readFileSync } from 'node:fs'
import process from 'node:process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { check } from '../keyfit.ts'
import { median } from './measure.ts'
import type { Section } from './section.ts'
import { tenProviders } from './ten-providers.ts'

/** What the emitted JSON Schema costs an editor that validates ten providers with it. */
export const schema: Section = {
  id: 'schema',
  async run({ rounds }) {
    const text = readFileSync('keyfit.schema.json', 'utf8')
    const { keyfitYaml } = tenProviders()
    const document = JSON.parse(text) as object
    const data = parse(keyfitYaml) as unknown
    const compile = timed(() => new Ajv2020({ strict: true }).compile(document))
    const first = timed(() => compile.result(data))
    if (!first.result) throw new Error(JSON.stringify(compile.result.errors))
    const often = (work: () => unknown) =>
      median(Array.from({ length: rounds * 8 }, () => timed(work).took))
    const parsing = often(() => parse(keyfitYaml))
    const rows: [string, number][] = [
      ['parse of yaml', parsing],
      ['ajv compiles the schema, once', compile.took],
      ['ajv validates, first time', first.took],
      ['ajv validates, then', often(() => compile.result(data))],
      ['check of the same text, then', often(() => check(keyfitYaml))],
    ]
    return {
      tables: [
        {
          title: `Node ${process.versions.node}, 10 providers, ${Math.round(text.length / 1000)} kB of schema`,
          columns: ['', 'ms', '× parse'],
          rows: rows.map(([name, took]) => [name, took.toFixed(2), (took / parsing).toFixed(2)]),
        },
      ],
      bars: [],
      profiles: [],
    }
  },
}

function timed<T>(work: () => T): { took: number; result: T } {
  const start = performance.now()
  const result = work()
  return { took: performance.now() - start, result }
}
