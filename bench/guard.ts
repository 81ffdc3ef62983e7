import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { linked } from './linked.ts'
import { type Command, median, run } from './measure.ts'
import { profileOf } from './profile.ts'
import { atMost, type Node, type Section } from './section.ts'
import { cli } from './start.ts'

/** What the guard of a generated client adds to each call. */
export const guard: Section = {
  id: 'guard',
  async run({ nodes, rounds, folder }) {
    const found = []
    for (const node of nodes) found.push(await measure(node, rounds, folder))
    return {
      tables: found.map(({ table }) => table),
      bars: found.map(({ bar }) => bar),
      profiles: found.map(({ profile }) => profile),
    }
  },
}

async function measure(node: Node, rounds: number, folder: string) {
  const cwd = join(folder, `guard-${node.version}`)
  mkdirSync(cwd)
  linked(cwd, ['openai'])
  const url = `http://127.0.0.1:${await freePort()}/v1`
  writeFileSync(join(cwd, 'keyfit.yaml'), keyfitYaml(url))
  const generate = { name: 'keyfit generate', node: node.path, args: [cli, 'generate'], cwd }
  run(generate)
  const env = { LOCAL_URL: url, LOCAL_KEY: 'k7Qa'.repeat(10) }
  const command: Command = {
    ...generate,
    name: 'guard',
    args: [resolve('bench/guard-run.mjs'), String(rounds)],
    env,
  }
  const found = JSON.parse(run(command).output[1] ?? '') as Record<
    string,
    { guarded: number[]; bare: number[] }
  >
  const rows = Object.entries(found).map(([name, both]) => {
    const [guarded, bare] = [median(both.guarded), median(both.bare)]
    // a round has both, one right after the other
    const added = median(both.guarded.map((took, index) => took - (both.bare[index] ?? took)))
    return { name, guarded, bare, added }
  })
  const [first] = rows as [(typeof rows)[number]]
  return {
    table: {
      title: `Node ${node.version}, a call of the openai SDK that is answered`,
      columns: ['', 'bare, µs', 'guarded, µs', 'added, µs', 'guarded × bare'],
      rows: rows.map(({ name, guarded, bare, added }) => [
        name,
        bare.toFixed(1),
        guarded.toFixed(1),
        added.toFixed(1),
        (guarded / bare).toFixed(2),
      ]),
    },
    bar: atMost(
      `Node ${node.version.split('.')[0]}, added to a call`,
      first.added / 1000,
      0.1,
      'ms a call',
    ),
    profile: profileOf(`Node ${node.version}, both clients`, command),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

function keyfitYaml(url: string): string {
  return `version: 1
providers:
  local:
    kind: vllm
    base_url: ${url}
    api_key: \${LOCAL_KEY}
    models: [small]
generate:
  client: { out: llm.mjs, sdk: openai }
`
}
