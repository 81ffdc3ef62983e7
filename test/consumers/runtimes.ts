import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { put } from '../cli/run.ts'
import { plainKey } from '../client/kinds.ts'
import { runWell, tool, tools, versionOf } from './tools.ts'

/** What clients said, by the name of their folder. */
export type Said = Record<string, Record<string, string>>

/** Where clients run. */
export interface Runtime {
  name: string
  version: string
  hasProcess: boolean
  /** Packages that import a module of Node, which is not there. */
  lacks: string[]
  /** Calls the clients in the folders of these names; whether there is a `process` is said besides. */
  run(folder: string, names: string[]): Promise<{ said: Said; hasProcess: boolean }>
}

const env = { VENDOR_KEY: plainKey }

/** cohere-ai leaves a timer of a minute behind each call that failed. */
const end = 'process.exit()\n'

/** A module with `all`, which calls the clients of all folders. */
function entry(names: string[]): string {
  return `${names.map((name, index) => `import { calls as calls${index} } from './${name}/calls.mjs'\n`).join('')}
const all = async (env) => ({ said: {
${names.map((name, index) => `  '${name}': await calls${index}(env),\n`).join('')}}, hasProcess: typeof process === 'object' })
`
}

/** Runs the modules as they are: the key comes from the environment. */
function unbundled(name: string, version: string, args: string[]): Runtime {
  return {
    name,
    version,
    hasProcess: true,
    lacks: [],
    async run(folder, names) {
      const code = `${entry(names)}console.log('said:' + JSON.stringify(await all()))\n${end}`
      put(folder, { 'run.mjs': code })
      const output = await runWell(folder, tool(name), [...args, 'run.mjs'], env)
      return JSON.parse(/^said:(.*)$/m.exec(output)?.[1] ?? 'null')
    },
  }
}

/** One file, as a bundler for such a place makes it. */
async function bundle(folder: string, code: string, format: 'esm' | 'iife'): Promise<string> {
  put(folder, { 'entry.mjs': code })
  const build = await rolldown({
    input: join(folder, 'entry.mjs'),
    platform: 'browser',
    resolve: {
      conditionNames: ['workerd', 'worker', 'edge-light', 'browser', 'import', 'default'],
    },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format, name: 'bundled', codeSplitting: false })
  await build.close()
  return output[0].code
}

const workers = (flags: string[]): Runtime => ({
  name: ['workerd', ...flags].join(' with '),
  version: versionOf('workerd'),
  hasProcess: flags.length > 0,
  lacks: flags.length > 0 ? [] : ['ollama'],
  async run(folder, names) {
    const code = `${entry(names)}export default { fetch: async (_, env) => Response.json(await all(env)) }\n`
    put(folder, {
      'worker.js': await bundle(folder, code, 'esm'),
      'workerd.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      bindings = [(name = "VENDOR_KEY", fromEnvironment = "VENDOR_KEY")],
      compatibilityDate = "2026-01-01",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    (name = "internet", network = (allow = ["local", "private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
    })
    const child = spawn(tool('workerd'), ['serve', '--control-fd=3', 'workerd.capnp'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    })
    try {
      const { port } = await new Promise<{ port: number }>((done, fail) => {
        child.on('exit', (code) => fail(new Error(`workerd ended with ${code}`)))
        child.stdio[3]?.on('data', (line) => done(JSON.parse(String(line))))
      })
      const response = await fetch(`http://127.0.0.1:${port}/`)
      return (await response.json()) as Awaited<ReturnType<Runtime['run']>>
    } finally {
      child.kill('SIGKILL')
    }
  },
})

const edge: Runtime = {
  name: '@edge-runtime/vm',
  version: versionOf('@edge-runtime/vm'),
  // of which SDKs read `version` where they see such a runtime; its hosts give it `env` alone
  hasProcess: true,
  lacks: ['ollama'],
  async run(folder, names) {
    const code = `${entry(names)}export { all }\n`
    const vm = createRequire(join(tools, 'package.json')).resolve('@edge-runtime/vm')
    put(folder, {
      'bundled.js': await bundle(folder, code, 'iife'),
      'run.cjs': `const { EdgeVM } = require('${vm}')
const vm = new EdgeVM({ extend: (context) => Object.assign(context, { process: { env: ${JSON.stringify(env)} } }) })
vm.evaluate(require('fs').readFileSync('bundled.js', 'utf8'))
vm.evaluate('bundled.all()').then((all) => {
  console.log('said:' + JSON.stringify(all))
  ${end}})
`,
    })
    const output = await runWell(folder, 'node', ['--dns-result-order=ipv4first', 'run.cjs'])
    return JSON.parse(/^said:(.*)$/m.exec(output)?.[1] ?? 'null')
  },
}

export const runtimes: Runtime[] = [
  unbundled('bun', versionOf('bun'), ['run']),
  unbundled('deno', versionOf('deno'), ['run', '--allow-all', '--node-modules-dir=manual']),
  workers([]),
  workers(['nodejs_compat']),
  edge,
]
