import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { linked } from './linked.ts'
import { type Command, median, run } from './measure.ts'
import { profileOf } from './profile.ts'
import { atMost, type Node, type Section } from './section.ts'
import { tenProviders } from './ten-providers.ts'

/** What the build plugin adds to a build in which nothing changed, and how soon it follows a change. */
export const plugin: Section = {
  id: 'plugin',
  async run({ nodes, rounds, folder }) {
    const found = nodes.map((node) => measure(node, rounds, folder))
    return {
      tables: found.map(({ table }) => table),
      bars: found.flatMap(({ bars }) => bars),
      profiles: found.map(({ profile }) => profile),
    }
  },
}

interface Times {
  first: number
  builds: number[]
  firstChange: number
  changes: number[]
}

function measure(node: Node, rounds: number, folder: string) {
  const cwd = join(folder, `plugin-${node.version}`)
  mkdirSync(join(cwd, 'src'), { recursive: true })
  linked(cwd, ['rollup', 'vite'])
  const { keyfitYaml, env } = tenProviders()
  writeFileSync(join(cwd, 'keyfit.yaml'), `${keyfitYaml}${asked}`)
  writeFileSync(join(cwd, '.env'), env)
  writeFileSync(join(cwd, 'src/main.js'), "export { createClient } from './llm.js'\n")
  const command: Command = {
    name: 'the plugin',
    node: node.path,
    args: [resolve('bench/plugin-run.mjs'), String(Math.ceil(rounds / 2))],
    cwd,
  }
  const times = JSON.parse(run(command).output[1] ?? '') as Times
  const [build, change] = [median(times.builds), median(times.changes)]
  const on = `Node ${node.version.split('.')[0]}`
  return {
    table: {
      title: `Node ${node.version}, 10 providers`,
      columns: ['', 'ms', 'slowest'],
      rows: [
        ['first build, which writes the client', times.first.toFixed(1), ''],
        ['build with nothing changed', build.toFixed(2), Math.max(...times.builds).toFixed(2)],
        ['first change of a line', times.firstChange.toFixed(0), ''],
        ['a change of a line, then', change.toFixed(0), Math.max(...times.changes).toFixed(0)],
      ],
    },
    bars: [
      atMost(`${on}, a build with nothing changed`, build, 5, 'ms'),
      atMost(`${on}, from the change to the client`, change, 300, 'ms'),
    ],
    profile: profileOf(`Node ${node.version}, builds and changes`, command),
  }
}

const asked = `
generate:
  client: { out: src/llm.js, sdk: fetch }
`
