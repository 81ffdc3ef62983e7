import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { interleave, type Measured, run } from './measure.ts'
import { type Point, plot } from './plot.ts'
import { profileOf } from './profile.ts'
import { providers } from './providers.ts'
import { atMost, type Bar, type Node, type Options, type Section, type Table } from './section.ts'
import { cli } from './start.ts'

const sizes = [10, 100, 1_000, 10_000, 100_000]
const files = [1, 10, 100, 1_000]
const ways = { parse: 'parse of yaml', check: 'check', values: 'check, with values' } as const
type Way = keyof typeof ways

/** How time and memory grow with the providers of a file, and with the files. */
export const scale: Section = {
  id: 'scale',
  async run(options) {
    const [node] = options.nodes as [Node]
    const inFile = sizes.flatMap((size) => ofSize(size, node, options))
    const inFiles = ofFiles(node, options)
    const ten = join(options.folder, 'scale-10000')
    const command = { name: 'check', node: node.path, args: [child, ten, 'values', '0'], cwd: ten }
    return {
      tables: [providersTable(inFile, node), filesTable(inFiles, node)],
      bars: [...barsOf(inFile), ...barsOfFiles(inFiles)],
      profiles: [
        profileOf(`check, with values, of 10000 providers, Node ${node.version}`, command),
      ],
      plots: {
        'scale-time.svg': await drawn('ms', inFile, options),
        'scale-memory.svg': await drawn('peak MiB', inFile, options),
        'scale-files.svg': {
          title: 'Milliseconds from start to exit, by the number of files of ten providers',
          svg: await plot(options.peers, 'files', 'ms', inFiles),
        },
      },
    }
  },
}

interface Found {
  size: number
  way: Way
  took: number
  peak: number
}

const child = resolve('bench/scale-run.mjs')

/** The ways take turns in one process; their memory is that of a process for each. */
function ofSize(size: number, node: Node, { rounds, folder }: Options): Found[] {
  const cwd = join(folder, `scale-${size}`)
  const { keyfitYaml, env } = providers(size)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'keyfit.yaml'), keyfitYaml)
  writeFileSync(join(cwd, '.env'), env)
  const all = Object.keys(ways) as Way[]
  const command = { node: node.path, cwd }
  const args = [child, cwd, all.join(','), String(size > 1000 ? rounds : rounds / 5)]
  const { output } = run({ ...command, name: `${size} providers`, args })
  const times = JSON.parse(output[1] ?? '') as Record<Way, number[]>
  return all.map((way) => {
    const watched = ['--require', resolve('bench/peak-rss.cjs'), child, cwd, way, '0']
    const once = run({ ...command, name: `${way} of ${size} providers`, args: watched })
    // the fastest one is not that of a busy machine
    return { size, way, took: Math.min(...times[way]), peak: Number(once.output[3]) / 1024 }
  })
}

/** The command, from start to exit, on a folder with many files of ten providers. */
function ofFiles(node: Node, { rounds, folder }: Options): (Point & Measured)[] {
  const { keyfitYaml, env } = providers(10)
  const commands = files.map((count) => {
    const cwd = join(folder, `files-${count}`)
    for (let index = 0; index < count; index++) {
      const at = join(cwd, `part-${index}`)
      mkdirSync(at, { recursive: true })
      writeFileSync(join(at, 'keyfit.yaml'), keyfitYaml)
      writeFileSync(join(at, '.env'), env)
    }
    return { name: `${count}`, node: node.path, args: [cli, 'check', '--no-cache'], cwd }
  })
  const measured = interleave(commands, Math.ceil(rounds / 4))
  return measured.map((one, index) => ({
    ...one,
    x: files[index] ?? 0,
    y: one.median,
    series: 'keyfit check --no-cache',
  }))
}

async function drawn(what: 'ms' | 'peak MiB', found: Found[], { peers }: Options) {
  const title = what === 'ms' ? 'Milliseconds' : 'Peak memory of the process'
  const points = found.map(({ size, way, took, peak }) => ({
    x: size,
    y: what === 'ms' ? took : peak,
    series: ways[way],
  }))
  return {
    title: `${title}, by the number of providers in a file`,
    svg: await plot(peers, 'providers', what, points),
  }
}

function providersTable(found: Found[], node: Node): Table {
  const of = (size: number, way: Way) => found.find((one) => one.size === size && one.way === way)
  return {
    title: `Node ${node.version}, providers in a file`,
    columns: [
      '',
      ...Object.values(ways).map((name) => `${name}, ms`),
      'check × parse',
      'with values × parse',
      ...Object.values(ways).map((name) => `${name}, peak MiB`),
    ],
    rows: [
      ...sizes.map(row),
      slopes('slope from 100 on', 100),
      slopes('slope from 10000 on', 10_000),
    ],
  }

  function row(size: number): string[] {
    const all = (Object.keys(ways) as Way[]).map((way) => of(size, way))
    const [parse, check, values] = all.map((one) => one?.took ?? Number.NaN) as [
      number,
      number,
      number,
    ]
    return [
      String(size),
      ...[parse, check, values].map((took) => took.toFixed(took < 100 ? 2 : 0)),
      (check / parse).toFixed(2),
      (values / parse).toFixed(2),
      ...all.map((one) => (one?.peak ?? Number.NaN).toFixed(0)),
    ]
  }

  /** Of the lines in the plots; 1 where all is in proportion to the providers. */
  function slopes(name: string, from: number): string[] {
    const of = (what: 'took' | 'peak') =>
      (Object.keys(ways) as Way[]).map((way) => slopeFrom(found, way, from, what).toFixed(2))
    return [name, ...of('took'), '', '', ...of('peak')]
  }
}

/** The slope of one of the lines, from a number of providers on. */
function slopeFrom(found: Found[], way: Way, from: number, what: 'took' | 'peak' = 'took'): number {
  const points = found.filter((one) => one.way === way && one.size >= from)
  return slopeOf(points.map((one) => [one.size, one[what]]))
}

/** The exponent of the power that fits the points best: the slope of their line on logarithmic axes. */
function slopeOf(points: [x: number, y: number][]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return covariance / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}

function filesTable(found: (Point & Measured)[], node: Node): Table {
  return {
    title: `Node ${node.version}, files of ten providers, from start to exit`,
    columns: ['', 'ms', 'ms a file', 'peak MiB'],
    rows: found.map(({ x, median: took, peak }) => [
      String(x),
      took.toFixed(0),
      (took / x).toFixed(2),
      peak.toFixed(0),
    ]),
  }
}

function barsOf(found: Found[]): Bar[] {
  const took = (size: number, way: Way) =>
    found.find((one) => one.size === size && one.way === way)?.took ?? Number.NaN
  const growing = (['check', 'values'] as const).flatMap((way) => {
    const last = slopeFrom(found, way, 10_000)
    return [
      atMost(`${ways[way]}: slope from 100 on`, slopeFrom(found, way, 100), 1.1, ''),
      atMost(
        `${ways[way]}: slope from 10000 on, above that of the bare parse`,
        last - slopeFrom(found, 'parse', 10_000),
        0.1,
        '',
      ),
    ]
  })
  const ratio = took(10_000, 'check') / took(10_000, 'parse')
  return [atMost('check of 10000 providers', ratio, 1.3, '× parse'), ...growing]
}

function barsOfFiles(found: Point[]): Bar[] {
  const [, , hundred, thousand] = found
  const exponent = Math.log10((thousand?.y ?? Number.NaN) / (hundred?.y ?? Number.NaN))
  return [atMost('exponent from 100 to 1000 files', exponent, 1.1, '')]
}
