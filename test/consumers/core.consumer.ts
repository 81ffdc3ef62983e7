import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { project, put } from '../cli/run.ts'
import { record } from './record.ts'
import { runWell, tarball, tool, tools, versionOf } from './tools.ts'

/** All that the core does, in one program; it answers what came of it. */
const program = `import { check, defineKind, defineRule, generate } from 'keyfit'
export async function core() {
  const house = defineKind({ id: 'house', name: 'House', class: 'local', about: 'Ours.', hosts: [],
    apis: [{ wire: 'openai', bases: [], path: '/v1' }], key: { need: 'none', variables: [], shapes: [] },
    auth: 'bearer', mistakes: [], sources: [] })
  const yaml = \`version: 1
providers:
  own: { kind: house, base_url: "http://localhost:8000/v1", api_key: none, models: [m] }
  cloud: { kind: openai, models: [gpt-5.1] }
generate:
  json_schema: keyfit.schema.json
  env: .env.example
  client: [{ out: llm.ts, sdk: openai }, { out: llm.mjs, sdk: fetch }]
\`
  const { artifacts, diagnostics } = await generate(yaml, { kinds: [house] })
  const wrong = check('version: 1\\nproviders: { a: { kind: opnai } }')
  return {
    diagnostics,
    paths: artifacts.map(({ path }) => path),
    hasText: artifacts.every(({ text }) => text.length > 100),
    wrong: wrong.diagnostics.map(({ rule }) => rule),
    defines: typeof defineRule,
  }
}
`

const right = {
  diagnostics: [],
  paths: ['keyfit.schema.json', '.env.example', 'llm.ts', 'llm.mjs', 'llm.d.mts', 'llm.d.mts.map'],
  hasText: true,
  wrong: ['kind-is-known'],
  defines: 'function',
}

const figures: { name: string; value: string }[] = []

afterAll(() =>
  record('core-runtimes', {
    topic: 'Package',
    claim:
      'The library, `check` and `generate` with all outputs, runs outside of Node, also in a browser, as it came from a bundler',
    figures,
  }),
)

describe('the core', () => {
  let folder = ''

  beforeAll(async () => {
    folder = project({
      'package.json': JSON.stringify({
        type: 'module',
        dependencies: { keyfit: `file:${tarball}` },
      }),
      'core.mjs': program,
    })
    const quietly = ['--no-audit', '--no-fund', '--prefer-offline']
    await runWell(folder, 'npm', ['install', ...quietly])
  })

  it.each([
    ['bun', ['run']],
    ['deno', ['run', '--allow-all', '--node-modules-dir=manual']],
  ])('runs under %s', async (name, args) => {
    put(folder, {
      'run.mjs': `import { core } from './core.mjs'\nconsole.log('said:' + JSON.stringify(await core()))\n`,
    })
    const output = await runWell(folder, tool(name), [...args, 'run.mjs'])
    expect(JSON.parse(/^said:(.*)$/m.exec(output)?.[1] ?? 'null')).toEqual(right)
    figures.push({ name, value: versionOf(name) })
  })

  const chromium = '/usr/bin/chromium'
  const reason = existsSync(chromium) ? '' : `, which is not at ${chromium} here`

  it.skipIf(reason !== '')(`runs in Chromium${reason}, bundled by Vite`, async () => {
    put(folder, {
      'main.mjs': `import { core } from './core.mjs'\nglobalThis.core = core\n`,
      'index.html': '<script type="module" src="./main.mjs"></script>',
    })
    await build({ root: folder, configFile: false, logLevel: 'error' })
    const url = await serve(join(folder, 'dist'))
    const { version, said } = await inChromium(chromium, url)
    expect(said).toEqual(right)
    figures.push({ name: 'Chromium', value: version })
  })
})

/** Serves a folder on loopback. */
async function serve(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = join(folder, (request.url ?? '/').replace(/\/$/, '/index.html'))
    // a browser also asks for an icon
    const isThere = existsSync(path)
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(isThere ? 200 : 404, { 'content-type': type })
    response.end(isThere ? readFileSync(path) : '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

interface Page {
  goto(url: string): Promise<unknown>
  evaluate(code: string): Promise<unknown>
}

interface Context {
  newPage(): Promise<Page>
  browser(): { version(): string } | null
  close(): Promise<void>
}

/** Opens a page in a new browser, and answers what the core said there. */
async function inChromium(executablePath: string, url: string) {
  const { chromium } = createRequire(join(tools, 'package.json'))('playwright-core') as {
    chromium: { launchPersistentContext(folder: string, options: object): Promise<Context> }
  }
  const profile = mkdtempSync(join(tmpdir(), 'keyfit-chromium-'))
  const args =
    '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: args.split(' '),
  })
  try {
    const page = await context.newPage()
    await page.goto(url)
    const said = await page.evaluate('core()')
    return { said, version: context.browser()?.version() ?? '' }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
