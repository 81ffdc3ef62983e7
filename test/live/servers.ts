import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import process from 'node:process'

/** Where everything is installed, cached between runs; git ignores it. */
const home = resolve('.live')

/** A real server that runs. */
export interface Live {
  /** `http://127.0.0.1:port` */
  url: string
  port: number
}

/** The parts that can be had, and why the others cannot. */
export type Part = 'llama-server' | 'optillm' | 'litellm'

/** Null where the packages of a part are installed; else why they cannot be. */
export function missing(part: Part): string | null {
  const pins = readFileSync(`test/live/python/${part}.txt`, 'utf8')
  const folder = folderOf(part, pins)
  if (existsSync(join(folder, 'installed'))) return null
  mkdirSync(home, { recursive: true })
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', folder]],
    [
      join(folder, 'bin/pip'),
      [
        ...['install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:'],
        // every package is pinned, the parts that the proxies do not load are left out
        ...['--no-binary', 'antlr4-python3-runtime,latex2sympy2_extended', '--no-deps'],
        ...['-r', resolve(`test/live/python/${part}.txt`)],
      ],
    ],
  ]
  for (const [command, args] of steps) {
    const { status, error, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: 900_000,
    })
    if (status === 0) continue
    const words = error?.message ?? stderr.trim().split('\n').at(-1) ?? ''
    return `${part} could not be installed: ${words.slice(0, 200)}`
  }
  writeFileSync(join(folder, 'installed'), '')
  return null
}

/** Whether a part lies there from an earlier run. */
export function isInstalled(part: Part): boolean {
  const pins = readFileSync(`test/live/python/${part}.txt`, 'utf8')
  return existsSync(join(folderOf(part, pins), 'installed'))
}

function folderOf(part: Part, pins: string): string {
  return join(home, `${part}-${createHash('sha256').update(pins).digest('hex').slice(0, 12)}`)
}

const running: ChildProcess[] = []

/** Ends all that was started here. */
export function stop(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL')
}

process.on('exit', stop)

/** The model as llama-server calls it here. */
export const alias = 'gemma-3-270m'

/** llama.cpp's own server with a small real model, with a key of its own or open. */
export function llamaServer(key: string | null): Promise<Live> {
  return start('llama-server', key === null ? 'open' : 'keyed', '/health', (port) => [
    'bin/python',
    resolve('test/live/python/llama_server.py'),
    ...['--model', join(home, 'gemma-3-270m-q4_k_m.gguf'), '--alias', alias],
    ...['--port', String(port), ...(key === null ? [] : ['--api-key', key])],
  ])
}

/** OptiLLM in front of another server, as its documentation starts it, with `OPENAI_API_KEY=no_key`. */
export function optillm(upstream: Live): Promise<Live> {
  return start('optillm', 'proxy', '/health', (port) => [
    ...['bin/python', '-m', 'optillm.server'],
    ...['--base-url', `${upstream.url}/v1`, '--host', '127.0.0.1', '--port', String(port)],
  ])
}

/** The LiteLLM proxy in front of another server, with a master key and without a database. */
export function litellm(upstream: Live, masterKey: string): Promise<Live> {
  const config = join(home, 'litellm.yaml')
  const params = { model: `openai/${alias}`, api_base: `${upstream.url}/v1`, api_key: 'none' }
  writeFileSync(
    config,
    JSON.stringify({
      model_list: [{ model_name: alias, litellm_params: params }],
      general_settings: { master_key: masterKey },
    }),
  )
  return start('litellm', 'proxy', '/health/liveliness', (port) => [
    ...['bin/python', 'bin/litellm', '--config', config],
    ...['--host', '127.0.0.1', '--port', String(port)],
  ])
}

async function start(
  part: Part,
  name: string,
  health: string,
  commandOf: (port: number) => string[],
): Promise<Live> {
  const folder = folderOf(part, readFileSync(`test/live/python/${part}.txt`, 'utf8'))
  const port = await freePort()
  const log = join(home, `${part}-${name}.log`)
  const output = openSync(log, 'w')
  const [command = '', ...args] = commandOf(port)
  const child = spawn(
    join(folder, command),
    args.map((arg) => (arg.startsWith('bin/') ? join(folder, arg) : arg)),
    {
      cwd: home,
      stdio: ['ignore', output, output],
      // nothing of the surroundings, and no look at what lies elsewhere
      env: {
        PATH: process.env.PATH,
        HOME: home,
        OPENAI_API_KEY: 'no_key',
        NO_PROXY: '*',
        LITELLM_LOCAL_MODEL_COST_MAP: 'True',
        HF_HUB_OFFLINE: '1',
      },
    },
  )
  running.push(child)
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 360; tries++) {
    if (child.exitCode !== null) break
    const reply = await fetch(url + health).catch(() => null)
    if (reply?.ok) return { url, port }
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error(`${part} did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}
