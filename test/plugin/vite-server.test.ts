import { join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite'
import { expect, it, onTestFinished } from 'vitest'
import keyfit from '../../plugin/vite.ts'
import { put, right, wrong } from '../cli/run.ts'
import { bundlers } from './bundlers.ts'
import { program, projectFor, withClient } from './project.ts'

const bundler = bundlers.vite as NonNullable<typeof bundlers.vite>

/** A development server, and what it tells pages and the terminal. */
async function serve(root: string) {
  const logger = createLogger('silent')
  const logged: string[] = []
  logger.error = (message) => logged.push(message)
  const server = await createServer({
    root,
    configFile: false,
    customLogger: logger,
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [keyfit()],
  })
  onTestFinished(() => server.close())
  const sent: HotPayload[] = []
  server.ws.send = (payload: HotPayload | string) => {
    if (typeof payload !== 'string') sent.push(payload)
  }
  return { server, sent, logged }
}

async function until<T>(ask: () => Promise<T> | T, isRight: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ; await setTimeout(10)) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (Date.now() > end) throw new Error(`it stays ${JSON.stringify(answer)}`)
  }
}

async function urlIn(server: ViteDevServer, module: string): Promise<string> {
  const { createClient } = await server.ssrLoadModule(module)
  return createClient('local').baseURL
}

it.each([
  ['src/llm.js', '/src/llm.js'],
  ['virtual:keyfit', 'virtual:keyfit'],
])('brings a changed line into %s', async (out, module) => {
  const root = projectFor(bundler, {
    'keyfit.yaml': withClient(right, out),
    'src/main.js': program(out.replace('src', '.')),
  })
  const { server } = await serve(root)
  expect(await urlIn(server, module)).toBe('http://localhost:8080/v1')
  put(root, { 'keyfit.yaml': withClient(right.replace('8080', '9090'), out) })
  await until(
    () => urlIn(server, module),
    (url) => url === 'http://localhost:9090/v1',
  )
})

it('goes on after a mistake, which it shows with its file and line until it is mended', async () => {
  const root = projectFor(bundler, {
    'keyfit.yaml': withClient(wrong, 'src/llm.js'),
    'src/main.js': program('./llm.js'),
  })
  const { server, sent, logged } = await serve(root)
  expect(logged.join('\n')).toContain('keyfit.yaml:5:15 error `/v1` is missing')
  put(root, { 'keyfit.yaml': withClient(right, 'src/llm.js') })
  await until(
    () => sent.at(-1)?.type,
    (type) => type === 'full-reload',
  )
  expect(await urlIn(server, '/src/llm.js')).toBe('http://localhost:8080/v1')
  sent.length = 0
  put(root, { 'keyfit.yaml': withClient(wrong, 'src/llm.js') })
  // Vite's own word about the file that came may be later
  const shown = await until(
    () => sent.find(({ type }) => type === 'error'),
    (payload) => payload !== undefined,
  )
  const file = resolve(process.cwd(), join(root, 'keyfit.yaml'))
  expect(shown).toMatchObject({
    err: { plugin: 'keyfit', id: file, loc: { file, line: 5, column: 15 } },
  })
  expect(shown).toHaveProperty('err.frame', expect.stringContaining('^^^^^'))
})

it('misses no change that follows another at once', async () => {
  const root = projectFor(bundler, {
    'keyfit.yaml': withClient(right, 'src/llm.js'),
    'src/main.js': program('./llm.js'),
  })
  const { sent } = await serve(root)
  // several: Vite's watcher may happen to tell of the second itself
  for (let round = 0; round < 12; round += 1) {
    const isWrong = round % 2 === 0
    put(root, { 'keyfit.yaml': withClient(isWrong ? wrong : right, 'src/llm.js') })
    await until(
      () => sent,
      (all) => all.some(({ type }) => type === (isWrong ? 'error' : 'full-reload')),
    )
    sent.length = 0
  }
})

it('says nothing more once it is closed', async () => {
  const root = projectFor(bundler, { 'keyfit.yaml': right, 'src/main.js': '' })
  const { server, sent, logged } = await serve(root)
  const changed = new Promise((done) => server.watcher.once('change', done))
  put(root, { 'keyfit.yaml': wrong })
  await changed
  await server.close()
  await setTimeout(200)
  expect([sent, logged]).toEqual([[], []])
})

it('checks again when a file of variables comes', async () => {
  const root = projectFor(bundler, { 'keyfit.yaml': right, 'src/main.js': '' })
  const { logged } = await serve(root)
  expect(logged).toEqual([])
  // not .env: for that Vite itself starts anew
  put(root, { 'keyfit.yaml': right.replace('version: 1', 'version: 1\nenv_files: [.env.llm]') })
  put(root, { '.env.llm': 'OPENAI_API_KEY=no_key\n' })
  await until(
    () => logged.join('\n'),
    (said) => said.includes('[key-is-real]'),
  )
})
