import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Command, run } from './measure.ts'
import { placeOf } from './profile-places.ts'
import type { Part, Result } from './section.ts'

/** What V8 writes of a run with --cpu-prof. */
export interface Profile {
  nodes: {
    id: number
    callFrame: { functionName: string; url: string }
    children?: number[]
  }[]
  samples: number[]
  timeDeltas: number[]
}

/** Where the time of a command goes, by the part of the program that was at work. */
export function profileOf(title: string, command: Command): Result['profiles'][number] {
  const folder = mkdtempSync(join(tmpdir(), 'keyfit-profile-'))
  try {
    command.before?.()
    const flags = ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${folder}`]
    run({ ...command, args: [...flags, ...command.args] })
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    const [longest = '{}'] = files.sort((one, other) => other.length - one.length)
    return { title, parts: partsOf(JSON.parse(longest) as Profile) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Functions of Node in which V8 makes code of a text. */
const compiling = new Set(['wrapSafe', 'Script', 'compileSourceTextModule', 'compileFunction'])

/** What takes less is left out. */
const least = 0.01

/** The parts of a profile, the largest first. */
export function partsOf({ nodes, samples, timeDeltas }: Profile): Part[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])),
  )
  const times = new Map<string, number>()
  let whole = 0
  for (const [index, sample] of samples.entries()) {
    const took = timeDeltas[index] ?? 0
    const name = partOf(sample)
    if (name === null) continue
    whole += took
    times.set(name, (times.get(name) ?? 0) + took)
  }
  return [...times]
    .map(([name, took]) => ({ name, share: took / whole }))
    .filter(({ share }) => share >= least)
    .sort((one, other) => other.share - one.share)

  /** Functions without a name, and those of Node that were called by one, belong to whoever called them. */
  function partOf(sample: number): string | null {
    if (compiling.has(byId.get(sample)?.callFrame.functionName ?? ''))
      return 'Node itself: compiling'
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const { functionName, url } = byId.get(id)?.callFrame ?? { functionName: '', url: '' }
      if (functionName === '(idle)') return null
      if (functionName === '(garbage collector)') return 'collecting garbage'
      if (functionName === '(program)') return 'Node itself: starting, and what is no JavaScript'
      const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1]
      if (packaged !== undefined && !url.includes('.cache')) return packaged
      if (!url.startsWith('file:') && !url.startsWith('/')) continue
      if (!url.includes('/dist/')) return basename(url)
      const place = placeOf(functionName.replace(/\$\d+$/, ''), basename(url).replace(/\.\w+$/, ''))
      if (place !== undefined) return place
    }
    return 'Node itself: modules and files'
  }
}
