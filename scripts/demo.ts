import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { isInstalled, llamaServer, optillm, stop } from '../test/live/servers.ts'

/** Plays examples/optillm-llama-server from end to end, and fails when a step does not hold. */
const root = process.cwd()
const cli = resolve('dist/cli.cjs')
const tsc = resolve('node_modules/typescript/bin/tsc')
const example = resolve('examples/optillm-llama-server')

/** Every flag that makes TypeScript stricter, for the generated client. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  rewriteRelativeImportExtensions: true,
  module: 'nodenext',
  target: 'es2022',
  types: ['node'],
  skipLibCheck: true,
  rootDir: '.',
  outDir: 'out',
}

interface Run {
  status: number
  output: string
}

function run(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('error', fail)
    child.on('close', (status) => done({ status: status ?? 1, output }))
  })
}

function say(text: string): void {
  console.log(text)
}

function must(holds: boolean, what: string, output: string): void {
  if (holds) return
  say(output)
  throw new Error(`the demo expected that ${what}`)
}

/** A server that answers like a llama-server and keeps what it was sent. */
async function listen(
  answer: string,
): Promise<{ url: string; seen: IncomingMessage[]; close(): void }> {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'demo',
        object: 'chat.completion',
        created: 0,
        model: 'qwen3-8b',
        choices: [
          { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answer } },
        ],
      }),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/v1`, seen, close: () => server.close() }
}

const folder = await mkdtemp(join(root, '.demo-'))
const llama = await listen('The llama-server on this machine.')
const stray = await listen('A server that nobody declared.')
try {
  await cp(example, folder, { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const env = { ...color, OPENAI_API_KEY: 'no_key', GITHUB_ACTIONS: '' }

  say('A llama-server takes any key, so the environment says OPENAI_API_KEY=no_key.')
  say('OptiLLM used the base URL only when the key began with sk-, else its default client.\n')
  say('1. What that amounts to, declared (examples/optillm-llama-server/wrong/keyfit.yaml):\n')
  const wrong = await run([cli, 'check', '--env-file', '../.env'], join(folder, 'wrong'), color)
  say(wrong.output)
  must(wrong.status === 1 && wrong.output.includes('OPENAI_API_KEY'), 'check refuses it', '')
  say('   Refused, with the line and the variable. No request was made.\n')

  say('2. What was meant (examples/optillm-llama-server/right/keyfit.yaml):\n')
  const right = join(folder, 'right')
  const checked = await run([cli, 'check'], right, env)
  say(checked.output)
  must(checked.status === 0, 'check accepts it', checked.output)
  const generated = await run([cli, 'generate'], right, env)
  say(generated.output)
  must(generated.status === 0, 'generate writes the artifacts', generated.output)

  say('3. The generated client is compiled, with every strict flag, and called. The environment')
  say(`   holds OPENAI_API_KEY=no_key and OPENAI_BASE_URL=${stray.url}, which SDKs obey:\n`)
  await writeFile(join(right, 'tsconfig.json'), JSON.stringify({ compilerOptions: strictest }))
  const compiled = await run([tsc, '-p', right], right)
  must(compiled.status === 0, 'the client compiles', compiled.output)
  const called = await run([join(right, 'out/ask.js')], right, {
    ...env,
    LLAMA_BASE_URL: llama.url,
    OPENAI_BASE_URL: stray.url,
  })
  must(called.status === 0, 'the call succeeds', called.output)
  say(`   answer: ${called.output.trim()}`)
  const [request] = llama.seen
  must(request !== undefined && stray.seen.length === 0, 'only the declared server is asked', '')
  const authorization = request?.headers.authorization
  must(authorization === undefined, 'no credential is sent', String(authorization))
  say(
    `   the declared server got ${llama.seen.length} request, ${request?.method} ${request?.url}, without a credential`,
  )
  say(`   the server in OPENAI_BASE_URL got ${stray.seen.length}`)

  if (isInstalled('llama-server') && isInstalled('optillm')) await playForReal(folder, env)
  else
    say(
      '\n`npm run test:live` installs a real llama-server and OptiLLM; then the demo asks them too.',
    )
} finally {
  stop()
  llama.close()
  stray.close()
  await rm(folder, { recursive: true, force: true })
}

/** The chain of the story with the servers themselves: what doctor says of both declarations. */
async function playForReal(folder: string, env: Record<string, string>): Promise<void> {
  say(
    '\n4. The servers themselves: OptiLLM in front of a llama-server with a small model. They start …\n',
  )
  const real = await llamaServer(null)
  const proxy = await optillm(real)
  const there = {
    ...env,
    LLAMA_BASE_URL: `${real.url}/v1`,
    OPTILLM_BASE_URL: `${proxy.url}/v1`,
  }
  const doctor = (name: string) =>
    run([cli, 'doctor', '--call', '--timeout', '120'], join(folder, name), there)
  const chain = await doctor('chain')
  say(chain.output)
  must(chain.status === 0 && chain.output.includes('all is well'), 'the chain is well', '')
  say('   The same proxy, declared as the vendor that it was taken for:\n')
  const taken = await doctor('taken')
  say(taken.output)
  must(taken.status === 1 && taken.output.includes('other-server'), 'doctor sees who answers', '')
}
