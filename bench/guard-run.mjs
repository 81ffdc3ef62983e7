// Times calls of a client beside the same calls without its guard: `node bench/guard-run.mjs <rounds>`,
// in a folder where a client was generated. Prints microseconds a call.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const rounds = Number(process.argv[2])
const require = createRequire(join(process.cwd(), 'package.json'))
const load = (file) => import(pathToFileURL(file).href)
const { default: OpenAI } = await load(require.resolve('openai'))
const { createClient } = await load(join(process.cwd(), 'llm.mjs'))

const answer = JSON.stringify({
  id: 'one',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' }],
})
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  })
})
await new Promise((ready) => server.listen(Number(new URL(process.env.LOCAL_URL).port), ready))

const atOnce = async () => new Response(answer, { headers: { 'content-type': 'application/json' } })
const baseURL = process.env.LOCAL_URL
const apiKey = process.env.LOCAL_KEY
const clients = {
  'at once': {
    guarded: createClient('local', { fetch: atOnce }),
    bare: new OpenAI({ baseURL, apiKey, fetch: atOnce }),
    calls: 500,
  },
  'a server on this machine': {
    guarded: createClient('local'),
    bare: new OpenAI({ baseURL, apiKey }),
    calls: 100,
  },
}

const call = (client) =>
  client.chat.completions.create({
    model: 'small',
    messages: [{ role: 'user', content: 'Say hello' }],
  })

const found = Object.fromEntries(
  Object.keys(clients).map((name) => [name, { guarded: [], bare: [] }]),
)
for (let round = -3; round < rounds; round++) {
  for (const [name, { calls, ...both }] of Object.entries(clients)) {
    const order = Object.entries(both)
    if (round % 2 === 0) order.reverse()
    for (const [which, client] of order) {
      const start = performance.now()
      for (let index = 0; index < calls; index++) await call(client)
      const took = ((performance.now() - start) / calls) * 1000
      // the first ones are those of code that is not compiled yet
      if (round >= 0) found[name][which].push(took)
    }
  }
}
console.log(JSON.stringify(found))
server.close()
server.closeAllConnections()
