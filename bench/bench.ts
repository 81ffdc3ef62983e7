import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { generate } from './generate.ts'
import { guard } from './guard.ts'
import { nodes } from './nodes.ts'
import { noop } from './noop.ts'
import { installPeers } from './peers.ts'
import { plugin } from './plugin.ts'
import { store } from './results.ts'
import { scale } from './scale.ts'
import { schema } from './schema.ts'
import type { Options, Result, Section } from './section.ts'
import { start } from './start.ts'

/*
 * `npm run bench` measures all, `npm run bench -- start guard` some. What it finds is printed and becomes
 * docs/benchmarks.md. `--rounds 50` takes longer and is surer; `--quick` is for trying, and is not kept.
 *
 * Machines differ and are busy, so the numbers to read are the ratios. What is compared runs in turns.
 */
const sections: Section[] = [start, noop, generate, scale, guard, plugin, schema]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const wanted = positionals.length === 0 ? sections : positionals.map(sectionOf)
const rounds = Number(values.rounds ?? (values.quick ? 3 : 25))
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'keyfit-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const options: Options = { rounds, nodes: nodes(), peers: installPeers(), folder }
for (const section of wanted) {
  const result = await section.run(options)
  print(section.id, result)
  if (!values.quick) await store(section.id, result, options)
}

function sectionOf(id: string): Section {
  const section = sections.find((one) => one.id === id)
  if (section !== undefined) return section
  throw new Error(`no section ${id}; there is: ${sections.map((one) => one.id).join(', ')}`)
}

function print(id: string, { tables, bars, profiles }: Result): void {
  console.log(`\n== ${id}`)
  for (const { title, columns, rows } of tables) {
    console.log(`\n${title}`)
    const widths = columns.map((_, at) =>
      Math.max(...[columns, ...rows].map((row) => (row[at] ?? '').length)),
    )
    for (const row of [columns, ...rows]) {
      const cells = row.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      console.log(cells.join('  '))
    }
  }
  console.log('')
  for (const { name, value, bar, isMet } of bars) {
    console.log(`${isMet ? 'met    ' : 'NOT met'} ${name}: ${value}, ${bar}`)
  }
  for (const { title, parts } of profiles) {
    console.log(`\nWhere the time goes: ${title}`)
    for (const { name, share } of parts.slice(0, 8)) {
      console.log(`${(share * 100).toFixed(0).padStart(4)} %  ${name}`)
    }
  }
}
