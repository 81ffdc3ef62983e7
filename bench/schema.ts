import process from 'node:process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { schemaDocument } from '../generators/json-schema/document.ts'
import { printJson } from '../generators/json-schema/print.ts'
import { check } from '../keyfit.ts'
import { kinds } from '../kinds/index.ts'
import { tenProviders } from './ten-providers.ts'

/*
 * What the emitted JSON Schema costs an editor that validates ten providers with it:
 * `npm run bench:schema`.
 *
 * Machines differ, so the numbers to read are the ratios to `parse` of the `yaml` package on the same
 * text, which an editor pays for each change anyway. The first validation also compiles the
 * functions and patterns that it reaches; an editor compiles the schema once and validates often.
 */
const rounds = 200
const { keyfitYaml } = tenProviders()
const schema = await schemaDocument(kinds, '2020-12', '')
const data = parse(keyfitYaml) as unknown

const compile = timed(() => new Ajv2020({ strict: true }).compile(schema))
const first = timed(() => compile.result(data))
if (!first.result) throw new Error(JSON.stringify(compile.result.errors))

const parsing = median(() => parse(keyfitYaml))
const rows: [string, number][] = [
  ["yaml's parse", parsing],
  ['ajv compiles the schema, once', compile.took],
  ['ajv validates, first time', first.took],
  ['ajv validates, then', median(() => compile.result(data))],
  ['check() of the same text', median(() => check(keyfitYaml))],
]
console.log(
  `node ${process.version}, ${kinds.length} kinds, ${Math.round(printJson(schema).length / 1000)} kB, ${Math.round(JSON.stringify(schema).length / 1000)} kB without blanks`,
)
console.log(`${' '.repeat(32)}        ms  × parse`)
for (const [name, took] of rows) {
  const cells = [took.toFixed(2), (took / parsing).toFixed(2)]
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(10)).join(''))
}

function timed<T>(run: () => T): { took: number; result: T } {
  const start = performance.now()
  const result = run()
  return { took: performance.now() - start, result }
}

function median(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => timed(run).took).sort((a, b) => a - b)
  return times[rounds / 2] ?? Number.NaN
}
