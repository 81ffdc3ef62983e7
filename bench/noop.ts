import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, interleave, rowsOf, run, timeColumns } from './measure.ts'
import { profileOf } from './profile.ts'
import { providers } from './providers.ts'
import { atMost, type Section } from './section.ts'
import { cli } from './start.ts'

/** What `keyfit generate` costs when nothing is stale. */
export const noop: Section = {
  id: 'noop',
  async run({ nodes, rounds, folder }) {
    const found = nodes.map((node) => {
      const cwd = projectIn(join(folder, `noop-${node.version}`), 10)
      const bare = { name: 'node -e 0', node: node.path, args: ['-e', '0'], cwd }
      const generate = { ...bare, name: 'keyfit generate', args: [cli, 'generate'] }
      // the first one writes, the next notes which files there are, and another one what is in them
      for (const _ of [1, 2, 3]) run(generate)
      const commands: Command[] = [
        bare,
        { ...bare, name: 'keyfit check --no-cache', args: [cli, 'check', '--no-cache'] },
        generate,
      ]
      const measured = interleave(commands, rounds)
      const [own, , other] = measured.map(({ median }) => median) as [number, number, number]
      return {
        table: {
          title: `Node ${node.version}, 10 providers, three files that are fresh`,
          columns: timeColumns,
          rows: rowsOf(commands, measured),
        },
        bar: atMost(`Node ${node.version.split('.')[0]}`, other / own, 1.7, '× node'),
        profile: profileOf(`Node ${node.version}`, generate),
      }
    })
    return {
      tables: found.map(({ table }) => table),
      bars: found.map(({ bar }) => bar),
      profiles: found.map(({ profile }) => profile),
    }
  },
}

/** A project that asks for each of what keyfit generates. */
export function projectIn(folder: string, count: number): string {
  const { keyfitYaml, env } = providers(count)
  // without node_modules nothing is remembered
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(join(folder, 'keyfit.yaml'), keyfitYaml + asked)
  writeFileSync(join(folder, '.env'), env)
  return folder
}

const asked = `
generate:
  json_schema: keyfit.schema.json
  env: .env.example
  client: { out: src/llm.ts, sdk: fetch }
`
