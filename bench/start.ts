import { join, resolve } from 'node:path'
import { type Command, interleave, rowsOf, timeColumns } from './measure.ts'
import { profileOf } from './profile.ts'
import { providers } from './providers.ts'
import { atMost, type Bar, type Node, type Options, type Result, type Section } from './section.ts'
import { validators } from './validators.ts'

const sizes = [1, 10, 100]
const bars: Record<string, number> = { 20: 1.5, 24: 1.9 }

/** What `keyfit check` costs from start to exit, beside what checks a part of the same. */
export const start: Section = {
  id: 'start',
  async run(options) {
    const results = options.nodes.map((node) => measure(node, options))
    return {
      tables: results.flatMap(({ tables }) => tables),
      bars: results.flatMap((result) => result.bars),
      profiles: results.flatMap(({ profiles }) => profiles),
    }
  },
}

function measure(node: Node, { rounds, peers, folder }: Options): Result {
  const groups = sizes.map((size) => {
    const cwd = join(folder, `start-${node.version}-${size}`)
    const others = validators(providers(size), cwd, peers, node)
    const keyfit = { name: 'keyfit check', node: node.path, args: [cli, 'check'], cwd }
    return { size, commands: [keyfit, ...others] }
  })
  const bare = { name: 'node -e 0', node: node.path, args: ['-e', '0'], cwd: folder }
  const measured = interleave([bare, ...groups.flatMap(({ commands }) => commands)], rounds)
  const [first] = measured
  if (first === undefined) throw new Error('nothing was measured')
  let index = 1
  const tables: Result['tables'] = []
  const found: Bar[] = []
  for (const { size, commands } of groups) {
    const own = measured.slice(index, index + commands.length)
    index += commands.length
    tables.push({
      title: `Node ${node.version}, ${size} provider${size === 1 ? '' : 's'}`,
      columns: timeColumns,
      rows: rowsOf([bare, ...commands], [first, ...own]),
    })
    if (size === 10) found.push(...barsOf(node, commands, [first, ...own]))
  }
  const ten = groups.find(({ size }) => size === 10)?.commands[0] as Command
  return { tables, bars: found, profiles: [profileOf(`Node ${node.version}, 10 providers`, ten)] }
}

function barsOf(
  node: Node,
  commands: Command[],
  [bare, keyfit, ...peers]: { median: number }[],
): Bar[] {
  if (bare === undefined || keyfit === undefined) return []
  const on = `Node ${node.version.split('.')[0]}, 10 providers`
  const most = bars[node.version.split('.')[0] ?? '']
  const cheapest = Math.min(...peers.map(({ median }) => median))
  const name = commands[peers.findIndex(({ median }) => median === cheapest) + 1]?.name
  return [
    ...(most === undefined ? [] : [atMost(on, keyfit.median / bare.median, most, '× node')]),
    {
      name: `${on}, beside the fastest peer (${name})`,
      value: `${(keyfit.median / cheapest).toFixed(2)} × its time`,
      bar: 'below 1',
      isMet: keyfit.median < cheapest,
    },
  ]
}

/** The command as it is published. */
export const cli = resolve('dist/cli.cjs')
