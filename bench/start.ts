import { join, resolve } from 'node:path'
import { interleave, type Measured, rowsOf, run, timeColumns } from './measure.ts'
import { profileOf } from './profile.ts'
import { providers } from './providers.ts'
import { atMost, type Bar, type Node, type Options, type Result, type Section } from './section.ts'
import { type Validator, validators } from './validators.ts'

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
    const keyfit: Validator = {
      name: 'keyfit check',
      node: node.path,
      args: [cli, 'check'],
      cwd,
      readsDeclaration: true,
    }
    const anew = {
      ...keyfit,
      name: 'keyfit check --no-cache',
      args: [...keyfit.args, '--no-cache'],
    }
    // the first notes which files there are, the second what is in them
    for (const _ of [1, 2]) run(keyfit)
    return { size, commands: [keyfit, anew, ...others] }
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
  const ten = groups.find(({ size }) => size === 10)?.commands[1]
  if (ten === undefined) throw new Error('ten providers are not measured')
  const title = `Node ${node.version}, 10 providers, judged anew`
  return { tables, bars: found, profiles: [profileOf(title, ten)] }
}

function barsOf(node: Node, commands: Validator[], [bare, ...measured]: Measured[]): Bar[] {
  const [keyfit, anew] = measured
  if (bare === undefined || keyfit === undefined || anew === undefined) return []
  const major = node.version.split('.')[0] ?? ''
  const on = `Node ${major}, 10 providers`
  const most = bars[major]
  const declared = commands.flatMap(({ name, readsDeclaration }, index): Bar[] => {
    const peer = measured[index]
    if (peer === undefined || index < 2 || !readsDeclaration) return []
    const ratio = anew.median / peer.median
    return [
      {
        name: `${on}, judged anew, beside ${name}`,
        value: `${ratio.toFixed(2)} × its time`,
        bar: 'below 1',
        isMet: ratio < 1,
      },
    ]
  })
  return [
    ...(most === undefined
      ? []
      : [
          atMost(on, keyfit.median / bare.median, most, '× node'),
          atMost(`${on}, judged anew`, anew.median / bare.median, most, '× node'),
        ]),
    ...declared,
  ]
}

/** The command as it is published. */
export const cli = resolve('dist/cli.cjs')
