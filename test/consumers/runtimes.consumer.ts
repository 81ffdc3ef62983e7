import { afterAll, describe, expect, it } from 'vitest'
import { put } from '../cli/run.ts'
import { answers } from '../client/answers.ts'
import { plainKey } from '../client/kinds.ts'
import { filesFrom, folderWith, type Listening, listen } from '../client/support.ts'
import { kindFor, targets } from '../client/targets.ts'
import { callsOf, right, yamlFor } from './calls.ts'
import { record } from './record.ts'
import { runtimes } from './runtimes.ts'

const called = targets.map((target) => ({
  ...target,
  name: `${target.sdk} ${target.package}`.replace(/\W+/g, '-'),
}))

/** A server for one wire, where what lies under `/away` leads to another host. */
function serverFor(wire: string, foreign: Listening): Promise<Listening> {
  return listen((request, response) => {
    if (!request.path.startsWith('/away')) return answers[wire]?.(request, response)
    response.writeHead(307, { location: `${foreign.address}${request.path}` }).end()
  })
}

const figures: { name: string; value: string }[] = []

afterAll(() =>
  record('runtimes', {
    topic: 'Clients',
    claim:
      'Clients of all SDKs are called in other runtimes: chat, stream, preflight, a key from the environment; a redirect to another host gets nothing',
    figures,
  }),
)

describe.each(runtimes)('in $name', ({ name: runtime, version, hasProcess, lacks, run }) => {
  const here = called.filter((target) => !lacks.includes(target.package))
  const names = here.map(({ name }) => name)

  it('a client of each SDK calls, streams and is not led away', async () => {
    const foreign = await listen()
    const servers = new Map<string, Listening>()
    const folder = await folderWith([])
    for (const target of here) {
      const server = servers.get(target.wire) ?? (await serverFor(target.wire, foreign))
      servers.set(target.wire, server)
      const yaml = yamlFor(target, server.url)
      const files = await filesFrom(yaml, { kinds: [kindFor(target)] })
      for (const [path, text] of [...files, ['calls.mjs', callsOf(target)] as const]) {
        put(folder, { [`${target.name}/${path}`]: text })
      }
    }
    expect(await run(folder, names)).toEqual({
      said: Object.fromEntries(names.map((name) => [name, right])),
      hasProcess,
    })
    expect(foreign.seen).toEqual([])
    const seen = [...servers.values()].flatMap((server) => server.seen)
    const withKey = seen.filter(({ headers }) => JSON.stringify(headers).includes(plainKey))
    expect(withKey).toHaveLength(names.length * 3)
    expect(seen).toHaveLength(names.length * 5)
    figures.push({ name: runtime, value: `${version}: ${names.length} clients, all as they must` })
  })
})
