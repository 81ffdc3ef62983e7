import { execFile, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type CheckResult, generate, readEnvFile } from '../../keyfit.ts'
import type { Backend } from '../../schema/backend.ts'
import { fillReferences } from '../../schema/reference.ts'
import { sdks } from '../../schema/sdks.ts'
import { known, poison } from '../client/poison.ts'
import { answerOpenAI, folderWith, type Listening, listen, type Seen } from '../client/support.ts'
import { checkExample, withSamples } from '../examples.ts'
import type { Case, Impossible, Sent } from './case.ts'

const tables = import.meta.glob<Case[]>('./misconfig/*.ts', { eager: true, import: 'default' })

interface Entry extends Case {
  verdict: Impossible
}

const entries = Object.values(tables)
  .flat()
  .filter((entry): entry is Entry => 'impossible' in entry.verdict)

/** How one asks for an answer on each SDK. */
const calls: Record<string, string> = {
  openai: 'chat.completions.create({ model, messages })',
  anthropic: 'messages.create({ model, messages, max_tokens: 16 })',
}

/** The keyfit.yaml of a case with one client module in it, as JavaScript. */
function yamlOf({ yaml }: Case): string {
  const written = yaml.replace(/\bout: *['"]?[\w./-]+\.[cm]?[jt]s\b['"]?/, 'out: llm.mjs')
  return /^generate:/m.test(yaml)
    ? written
    : `${written.trimEnd()}\ngenerate:\n  client: { out: llm.mjs, sdk: openai }\n`
}

function sdkOf(entry: Case): string {
  return /\bsdk: *([\w-]+)/.exec(yamlOf(entry))?.[1] ?? ''
}

/** A case whose servers are there. */
function placed(entry: Entry, server: string, elsewhere: string): Entry {
  const text = JSON.stringify({ ...entry, yaml: yamlOf(entry) })
    .replaceAll('{server}', server)
    .replaceAll('{elsewhere}', elsewhere)
  return JSON.parse(withSamples(text)) as Entry
}

async function filesOf(entry: Entry): Promise<[path: string, text: string][]> {
  const files = new Map(Object.entries(entry.files ?? {}))
  const { artifacts, diagnostics } = await generate(entry.yaml, {
    read(name) {
      const file = name.replace(/^\.\//, '')
      const input = files.get(file)
      return input === undefined ? { problem: 'no such file' } : { file, input }
    },
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return artifacts.map(({ path, text }) => [path, text])
}

/** The variables of the case; of all others that an SDK reads, those that the module does not name. */
function environmentOf(entry: Entry, stray: string, module: string): Record<string, string> {
  const { entries: lines } = readEnvFile('.env', entry.env ?? '')
  const own = Object.fromEntries(lines.map(({ name, value }) => [name, value]))
  const others = Object.entries(poison(stray)).filter(([name]) => !module.includes(`\${${name}`))
  return { ...Object.fromEntries(others), ...own, ...entry.process }
}

/** A key for each variable of one that the case gives no value, where its absence is not the point. */
function standIns(entry: Entry): Record<string, string> {
  if (entry.verdict.throws !== undefined) return {}
  const { backends } = checkExample({ ...entry, title: entry.id })
  return Object.fromEntries(
    backends.flatMap(({ credential }) =>
      credential.type === 'variable' ? [[credential.variable, 'stand-in-0123456789abcdef']] : [],
    ),
  )
}

/** What a case's program is run in: what leaves for a host that is not here arrives at `far`. */
const frame = (program: string, far: string, here: string[]) => `
const send = globalThis.fetch
const here = ${JSON.stringify(here)}
globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input))
  if (here.includes(url.origin)) return send(input, init)
  const headers = new Headers(init?.headers ?? input.headers)
  headers.set('x-meant-for', url.href)
  return send('${far}' + url.pathname + url.search, { ...init, headers })
}
const messages = [{ role: 'user', content: 'the prompt' }]
try {
  const llm = await import('./llm.mjs')
  ${program}
  console.log('done')
} catch (error) {
  console.log('thrown', error.name, error.message)
}
`

async function run(
  program: string,
  files: [path: string, text: string][],
  env: Record<string, string>,
  far: string,
  here: string[],
): Promise<string> {
  const folder = await folderWith([...files, ['run.mjs', frame(program, far, here)]])
  const child = spawn(process.execPath, [join(folder, 'run.mjs')], {
    env: { PATH: process.env.PATH, ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  await new Promise((done) => child.on('close', done))
  return output
}

/** A request as a case says it. */
function sentTo(base: string, { path, headers, body }: Seen): Sent {
  const own = Object.entries(headers).filter(([name]) => !known.test(name) && !fixed.test(name))
  const { model } = body.startsWith('{') ? (JSON.parse(body) as { model?: string }) : {}
  return {
    to: String(headers['x-meant-for'] ?? `${base}${path}`),
    with: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
    ...(model === undefined ? {} : { model }),
  }
}

const fixed = /^(?:x-meant-for|anthropic-version|anthropic-dangerous-direct-browser-access)$/

function answer(request: Seen, response: Parameters<typeof answerOpenAI>[1]): void {
  if (!request.path.includes('/messages')) {
    answerOpenAI(request, response)
    return
  }
  const content = [{ type: 'text', text: 'hello' }]
  const usage = { input_tokens: 1, output_tokens: 1 }
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({
      id: 'm',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content,
      stop_reason: 'end_turn',
      usage,
    }),
  )
}

/** The providers that the module of a case holds, as keyfit resolves them. */
function inModule(entry: Entry, { backends, config }: CheckResult): Backend[] {
  const wires = sdks[sdkOf(entry)]?.wires ?? []
  const wanted = config?.generate.client[0]?.providers ?? null
  return backends.filter(
    ({ name, wires: spoken, direct }) =>
      direct && spoken.some((wire) => wires.includes(wire)) && (wanted?.includes(name) ?? true),
  )
}

/** What the declaration says of one chat with a provider: where it goes, and what goes with it. */
function declaredRequest(backend: Backend, env: Record<string, string>): Omit<Sent, 'model'> {
  const { destination, credential, auth, headers } = backend
  const fill = (text: string) =>
    fillReferences(text, ({ name, fallback }) => env[name] ?? fallback ?? '')
  const key =
    credential.type === 'variable'
      ? (env[credential.variable] ?? credential.fallback)
      : credential.type === 'filler'
        ? credential.text
        : null
  const header = auth === 'bearer' ? 'authorization' : auth.toLowerCase()
  return {
    to: (destination.url?.href ?? '').replace(/\/+$/, ''),
    with: {
      ...Object.fromEntries(
        Object.entries(headers).map(([name, text]) => [name.toLowerCase(), fill(text)]),
      ),
      ...(key === null ? {} : { [header]: auth === 'bearer' ? `Bearer ${key}` : key }),
    },
  }
}

/** One chat with each provider, as far as it can be made without the caller's key. */
function chats(backends: Backend[], sdk: string): string {
  return backends
    .map(({ name, models }) => {
      const model = models.find((each) => each.for === 'chat' && !each.pattern)?.id ?? 'm'
      return `{ const model = ${JSON.stringify(model)}; await llm.providers[${JSON.stringify(name)}].${calls[sdk]} }`
    })
    .join('\n  ')
}

async function place(entry: Entry) {
  const server = await listen(answer)
  const elsewhere = await listen(answer)
  const far = await listen(answer)
  const here = placed(entry, server.address, elsewhere.address)
  const files = await filesOf(here)
  const module = files.find(([path]) => path.endsWith('.mjs'))?.[1] ?? ''
  const env = { ...standIns(here), ...environmentOf(here, elsewhere.address, module) }
  const { program } = here.verdict
  const backends = inModule(here, checkExample({ ...here, title: here.id, env: '', process: env }))
  const output = await run(
    program ?? chats(backends, sdkOf(here)),
    files,
    env,
    far.address,
    [server, elsewhere].map(({ address }) => address),
  )
  const all = ([server, far] as Listening[]).flatMap(({ address, seen }) =>
    seen.map((request) => sentTo(address, request)),
  )
  return { output, all, elsewhere, here, backends, env }
}

describe.each(entries.filter(({ verdict }) => verdict.compiles !== false))('$id', (entry) => {
  const isThere = Object.hasOwn(sdks, sdkOf(entry))

  it.skipIf(!isThere)(`cannot happen: the client ${entry.verdict.impossible}`, async () => {
    const { output, all, elsewhere, here, backends, env } = await place(entry)
    expect(elsewhere.seen).toEqual([])
    const { sends, throws } = here.verdict
    if (throws !== undefined) {
      expect(output).toContain(`thrown ${throws}`)
      expect(all).toEqual([])
      return
    }
    expect(output).toMatch(/done\s*$/)
    if (sends !== undefined) {
      expect(all).toEqual(
        sends.map(({ with: headers = {}, ...sent }) => ({
          ...all.find(({ to }) => to === sent.to),
          ...sent,
          with: headers,
        })),
      )
      return
    }
    expect(backends.length).toBeGreaterThan(0)
    expect(all).toHaveLength(backends.length)
    for (const declared of backends.map((backend) => declaredRequest(backend, env))) {
      const request = all.find(({ to }) => to.startsWith(`${declared.to}/`))
      expect(request?.with, `${declared.to} was asked`).toEqual(declared.with)
    }
  })
})

describe('a role that is not declared', () => {
  const unset = entries.filter(({ verdict }) => verdict.compiles === false)

  it('does not compile', async () => {
    const files: [string, string][] = []
    for (const entry of unset) {
      const here = placed(entry, 'http://127.0.0.1:9', 'http://127.0.0.1:9')
      for (const [path, text] of await filesOf(here)) files.push([`${here.id}/${path}`, text])
      files.push([`${here.id}/program.ts`, typed(here.verdict.program ?? '')])
      const [role] = checkExample({ ...here, title: here.id }).config?.roles.keys() ?? []
      if (role === undefined) continue
      files.push([`${here.id}/declared.ts`, typed(`llm.roles[${JSON.stringify(role)}].models`)])
    }
    const compilerOptions = {
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      types: ['node'],
    }
    const config = JSON.stringify({ compilerOptions, include: ['*/*.ts'] })
    const folder = await folderWith([...files, ['tsconfig.json', config]])
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [tsc, '-p', folder, '--pretty', 'false'],
      { cwd: folder, maxBuffer: 1 << 26 },
    ).catch((error: { stdout: string }) => error)
    const errors = stdout.split('\n').filter((line) => /error TS\d/.test(line))
    const refused = errors.map((line) => line.replace(/\(.*?\): error (TS\d+):.*/, ' $1'))
    expect([...new Set(refused)].sort()).toEqual(
      unset.map(({ id }) => `${id}/program.ts TS2339`).sort(),
    )
  }, 60_000)

  it.each(unset)('$id: and sends nothing when it is run all the same', async (entry) => {
    const { output, all, elsewhere } = await place(entry)
    expect(output).toContain('thrown TypeError')
    expect([...all, ...elsewhere.seen]).toEqual([])
  })
})

function typed(program: string): string {
  return `import * as llm from './llm.mjs'
const messages = [{ role: 'user' as const, content: 'the prompt' }]
export { messages }
export async function program(): Promise<void> {
  ${program}
}
`
}

it('the same variables lead the SDK astray when it is used by itself', async () => {
  const server = await listen()
  const elsewhere = await listen()
  const program = `
  const { OpenAI } = await import('openai')
  await new OpenAI({ apiKey: 'key' }).chat.completions.create({ model: 'm', messages })
`
  const files: [string, string][] = [['llm.mjs', '']]
  const env = poison(elsewhere.address)
  await run(program, files, env, server.address, [server.address, elsewhere.address])
  expect(elsewhere.seen).toHaveLength(1)
})
