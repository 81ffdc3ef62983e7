import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Call, observed } from '../../templates/client/observe.ts'

const server = createServer((_request, answer) => answer.end('{}'))
beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
afterAll(() => new Promise((closed) => server.close(closed)))

it.each([
  ['a%2Fb', 'a/b'],
  ['50%25', '50%'],
  ['100%', '100%'],
])('tells of the model that stands in the path: %s', async (written, model) => {
  const calls: Call[] = []
  const { port } = server.address() as AddressInfo
  const fetch = observed('one', globalThis.fetch, (call) => calls.push(call))
  const answer = await fetch(`http://127.0.0.1:${port}/v1/models/${written}:generateContent`)
  expect(await answer.json()).toEqual({})
  expect(calls).toMatchObject([{ provider: 'one', model, status: 200 }])
})
