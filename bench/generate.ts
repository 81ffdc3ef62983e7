import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchema, openApi } from './documents.ts'
import { type Command, interleave, rowsOf, run, timeColumns } from './measure.ts'
import { projectIn } from './noop.ts'
import { named, program, runsOn } from './peers.ts'
import { profileOf } from './profile.ts'
import { atMost, type Node, type Options, type Section } from './section.ts'
import { cli } from './start.ts'

/** What the generation of clients costs when nothing is there yet. */
export const generate: Section = {
  id: 'generate',
  async run(options) {
    const found = options.nodes.flatMap((node) => [
      measure(node, 10, 11, options),
      measure(node, 1000, 30, { ...options, rounds: Math.ceil(options.rounds / 8) }),
    ])
    return {
      tables: found.map(({ table }) => table),
      bars: found.map(({ bar }) => bar),
      profiles: found.map(({ profile }) => profile),
    }
  },
}

/** A command, the size of its document, and the folder that it writes. */
interface Generating extends Command {
  input: number
  out: string
}

function measure(node: Node, count: number, most: number, options: Options) {
  const { folder, peers, rounds } = options
  const cwd = join(folder, `generate-${node.version}-${count}`)
  const keyfit = keyfitIn(join(cwd, 'keyfit'), count, node)
  const commands = [keyfit, ...peersIn(join(cwd, 'peers'), count, node, peers)]
  const bare = { name: 'node -e 0', node: node.path, args: ['-e', '0'], cwd: folder }
  const measured = interleave([bare, ...commands], rounds)
  const [own, first] = measured.map(({ median }) => median) as [number, number]
  const major = node.version.split('.')[0]
  const rows = rowsOf([bare, ...commands], measured).map((row, index) => {
    const command = commands[index - 1]
    return [...row, ...(command === undefined ? ['', ''] : sizesOf(command))]
  })
  const title = `Node ${node.version}, ${count} providers, operations or definitions`
  return {
    table: { title, columns: [...timeColumns, 'kB in', 'kB out'], rows },
    bar: atMost(`Node ${major}, ${count} providers, cold`, first / own, most, '× node'),
    profile: profileOf(`Node ${node.version}, ${count} providers`, keyfit),
  }
}

function sizesOf({ input, out, ...command }: Generating): string[] {
  command.before?.()
  run(command)
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(out, name),
  )
  const bytes = files.map((file) => statSync(file)).filter((stats) => stats.isFile())
  const written = bytes.reduce((sum, { size }) => sum + size, 0)
  return [(input / 1000).toFixed(1), (written / 1000).toFixed(1)]
}

/** All three files, and nothing remembered of the run before. */
function keyfitIn(folder: string, count: number, node: Node): Generating {
  const cwd = projectIn(folder, count)
  const out = join(cwd, 'src')
  return {
    name: 'keyfit generate',
    node: node.path,
    args: [cli, 'generate'],
    cwd,
    input: statSync(join(cwd, 'keyfit.yaml')).size,
    out,
    before() {
      for (const name of ['src', 'node_modules/.cache', '.env.example', 'keyfit.schema.json']) {
        rmSync(join(cwd, name), { recursive: true, force: true })
      }
    },
  }
}

function peersIn(cwd: string, count: number, node: Node, peers: string): Generating[] {
  mkdirSync(cwd, { recursive: true })
  symlinkSync(join(peers, 'node_modules'), join(cwd, 'node_modules'), 'junction')
  const documents = { 'openapi.json': openApi(count), 'schema.json': jsonSchema(count) }
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(cwd, name), text)
  const commandOf = (
    name: Parameters<typeof named>[0],
    command: string,
    document: keyof typeof documents,
    args: (out: string) => string[],
  ): Generating[] => {
    if (!runsOn(peers, name, node.version)) return []
    const out = join(cwd, `out-${command}`)
    return [
      {
        name: named(name),
        node: node.path,
        args: [program(peers, name, command), ...args(out)],
        cwd,
        input: documents[document].length,
        out,
        before() {
          rmSync(out, { recursive: true, force: true })
          mkdirSync(out)
        },
      },
    ]
  }
  return [
    ...commandOf('openapi-typescript', 'openapi-typescript', 'openapi.json', (out) => [
      'openapi.json',
      '-o',
      join(out, 'api.ts'),
    ]),
    ...commandOf('@hey-api/openapi-ts', 'openapi-ts', 'openapi.json', (out) => [
      '-i',
      'openapi.json',
      '-o',
      out,
      '--no-log-file',
    ]),
    ...commandOf('orval', 'orval', 'openapi.json', (out) => [
      '--input',
      'openapi.json',
      '--output',
      join(out, 'api.ts'),
      '--client',
      'fetch',
    ]),
    ...commandOf('json-schema-to-typescript', 'json2ts', 'schema.json', (out) => [
      '-i',
      'schema.json',
      '-o',
      join(out, 'types.ts'),
    ]),
  ]
}
