import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { tenProviders } from './ten-providers.ts'

/*
 * What `keyfit check` of ten providers costs, from start to exit, beside bare node and beside three
 * packages that are only loaded: `npm run bench`, with `-- --rounds 40` for more, with `-- --node24`
 * for that version (fetched by npx).
 *
 * Each is measured in two environments: bare, with no variable but PATH, and with the variables that
 * are set here. NODE_EXTRA_CA_CERTS and the like make node itself start slower, and so every ratio
 * smaller.
 *
 * Machines differ and are busy, so the number to read is the ratio to `node -e 0`: in each round all
 * commands run once in each environment, in a new order, and the medians are compared. The round
 * before the first fills the disk's cache and, from Node 22.1 on, keyfit's cache of compiled code.
 *
 * Memory is the peak resident size that the system has counted for the process, asked for at its exit
 * in a run of its own (peak-rss.cjs), so that asking costs no time in the others.
 */
const rounds = Number(option('--rounds') ?? 25)
const node = process.argv.includes('--node24') ? fetched('24') : process.execPath
const { keyfitYaml, env } = tenProviders()
const folder = mkdtempSync(join(tmpdir(), 'keyfit-bench-'))

const commands: Record<string, string[]> = {
  'node -e 0': ['-e', '0'],
  'keyfit check, 10 providers': [resolve('dist/cli.cjs'), 'check'],
  "require('yaml')": ['-e', `require(${JSON.stringify(resolve('node_modules/yaml'))})`],
  "require('ajv')": ['-e', `require(${JSON.stringify(resolve('node_modules/ajv'))})`],
  "require('zod')": ['-e', `require(${JSON.stringify(resolve('node_modules/zod'))})`],
}

const environments: Record<string, NodeJS.ProcessEnv> = {
  'bare environment': { PATH: process.env.PATH },
  'inherited environment': process.env,
}

try {
  writeFileSync(join(folder, 'keyfit.yaml'), keyfitYaml)
  writeFileSync(join(folder, '.env'), env)
  report()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function report(): void {
  const runs = Object.entries(environments).flatMap(([environment, variables]) =>
    Object.entries(commands).map(([name, args]) => ({
      environment,
      name,
      args,
      variables,
      times: [] as number[],
    })),
  )
  for (let round = -1; round < rounds; round++) {
    for (const { args, variables, times } of shuffled(runs)) {
      const { took } = run(args, variables)
      if (round >= 0) times.push(took)
    }
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  console.log(`node ${version}, ${rounds} rounds, medians`)
  for (const environment of Object.keys(environments)) {
    console.log(`\n${row(environment, 'ms', '× node', 'peak MiB')}`)
    const here = runs.filter((each) => each.environment === environment)
    const bare = median(here[0]?.times ?? [])
    for (const { name, args, variables, times } of here) {
      const took = median(times)
      const watched = ['--require', resolve('bench/peak-rss.cjs'), ...args]
      const peak = run(watched, variables).peak / 1024
      console.log(row(name, took.toFixed(1), (took / bare).toFixed(2), peak.toFixed(1)))
    }
  }
}

function run(args: string[], env: NodeJS.ProcessEnv): { took: number; peak: number } {
  const start = process.hrtime.bigint()
  const { status, output } = spawnSync(node, args, {
    cwd: folder,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const took = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${output.join('\n')}`)
  return { took, peak: Number(output[3]) }
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function shuffled<T>(list: T[]): T[] {
  return list
    .map((value) => ({ value, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value)
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join('')
}

function option(name: string): string | undefined {
  const index = process.argv.indexOf(name)
  return index < 0 ? undefined : process.argv[index + 1]
}

function fetched(version: string): string {
  const args = ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath']
  const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`npx ${args.join(' ')}\n${stderr}`)
  return stdout.trim()
}
