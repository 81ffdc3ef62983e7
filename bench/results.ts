import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, recordProof } from '../scripts/proof.ts'
import { benchmarksPage, claims } from './page.ts'
import type { Options, Result } from './section.ts'

/** A section as it was measured last. */
export interface Stored extends Omit<Result, 'plots'> {
  id: string
  /** The day of the run, `YYYY-MM-DD`. */
  date: string
  /** The machine, and how often each command ran. */
  where: string
  rounds: number
  /** Pictures: the files beside this one, and their titles. */
  plots: { file: string; title: string }[]
}

const folder = 'docs/benchmarks'

/** Keeps what one section has found: for the page, and as a claim of docs/proof.md. */
export async function store(id: string, result: Result, { nodes, rounds }: Options): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const plots = Object.entries(result.plots ?? {}).map(([file, { title, svg }]) => {
    writeFileSync(join(folder, file), svg)
    return { file, title }
  })
  const where = here(nodes.map(({ version }) => version).join(' and '))
  const date = new Date().toISOString().slice(0, 10)
  const stored: Stored = { ...result, id, date, where, rounds, plots }
  writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(stored, null, 2)}\n`)
  writeFileSync('docs/benchmarks.md', benchmarksPage(readAll()))
  if (result.bars.length === 0) return
  await recordProof(`bench-${id}`, {
    topic: 'Speed',
    claim: claims[id] ?? id,
    command: `npm run bench -- ${id}`,
    figures: result.bars.map(({ name, value, bar, isMet }) => ({
      name,
      value,
      bar: isMet ? bar : `${bar}: not met`,
    })),
    where,
  })
}

function readAll(): Stored[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Stored)
}
