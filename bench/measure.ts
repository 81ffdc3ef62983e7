import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'

/** A process to measure, from its start to its exit. */
export interface Command {
  name: string
  node: string
  args: string[]
  cwd: string
  /** Variables besides. */
  env?: Record<string, string>
  /** What is to be done before each run, out of the measured time. */
  before?: (() => void) | undefined
}

/** Milliseconds, and the peak memory in MiB. */
export interface Measured {
  median: number
  fastest: number
  peak: number
}

/**
 * Runs every command once a round, in a new order each time, so that all see the same weather; what takes
 * longer runs less often. The round before the first fills caches. The peak is the resident size that the system has counted for the
 * process, asked for at its exit in a run of its own, so that asking costs no time in the others.
 */
export function interleave(commands: Command[], rounds: number): Measured[] {
  const runs = commands.map((command) => ({ command, times: [] as number[], every: 1 }))
  for (let round = -1; round < rounds; round++) {
    for (const each of shuffled(runs)) {
      if (round % each.every > 0) continue
      each.command.before?.()
      const { took } = run(each.command)
      if (round >= 0) each.times.push(took)
      else each.every = Math.max(1, Math.round(took / slow))
    }
  }
  return runs.map(({ command, times }) => {
    command.before?.()
    const watched = ['--require', resolve('bench/peak-rss.cjs'), ...command.args]
    const { output } = run({ ...command, args: watched })
    return {
      median: median(times),
      fastest: Math.min(...times),
      peak: Number(output[3]) / 1024,
    }
  })
}

/** Milliseconds for which a command may run in every round. */
const slow = 400

/** Runs a command; one that fails is a mistake in what is measured. */
export function run(command: Command): { took: number; output: (string | null)[] } {
  const start = process.hrtime.bigint()
  const { status, output } = attempt(command)
  const took = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) {
    throw new Error(`${command.name} ended with ${status}\n${output.join('\n')}`)
  }
  return { took, output }
}

/**
 * Runs a command in a bare environment. Variables such as NODE_EXTRA_CA_CERTS make node itself start
 * slower, and so every ratio to it smaller.
 */
export function attempt({ node, args, cwd, env }: Omit<Command, 'name' | 'before'>) {
  return spawnSync(node, args, {
    cwd,
    encoding: 'utf8',
    // the last one keeps a peer from calling home
    env: { PATH: process.env.PATH, HOME: cwd, VARLOCK_TELEMETRY_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  })
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Rows of a table whose ratios are those to the first command, bare node. */
export function rowsOf(commands: { name: string }[], measured: Measured[]): string[][] {
  const [bare] = measured as [Measured]
  return measured.map(({ median: took, fastest, peak }, index) => [
    commands[index]?.name ?? '',
    took.toFixed(1),
    (took / bare.median).toFixed(2),
    (fastest / bare.fastest).toFixed(2),
    peak.toFixed(0),
  ])
}

/** The columns of those rows. */
export const timeColumns = ['', 'ms', '× node', '× node, fastest runs', 'peak MiB']

function shuffled<T>(list: T[]): T[] {
  return list
    .map((value) => ({ value, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value)
}
