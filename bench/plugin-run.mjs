// Times the plugin in builds that follow each other, and in a server that watches: prints milliseconds.
// `node bench/plugin-run.mjs <rounds>`, in a folder with a keyfit.yaml and with keyfit, rollup and vite.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const rounds = Number(process.argv[2])
const require = createRequire(join(process.cwd(), 'package.json'))
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const { rollup } = await load('rollup')
const { createServer } = await load('vite')
const { default: inRollup } = await load('keyfit/rollup')
const { default: inVite } = await load('keyfit/vite')

/** A plugin whose hook at the start of a build tells how long it took. */
function timed(plugin, times) {
  const { buildStart } = plugin
  const hook = typeof buildStart === 'function' ? buildStart : buildStart.handler
  return {
    ...plugin,
    async buildStart(...args) {
      const start = performance.now()
      await hook.apply(this, args)
      times.push(performance.now() - start)
    },
  }
}

const builds = []
const plugins = [timed(inRollup(), builds)]
for (let round = 0; round <= rounds; round++) {
  const bundle = await rollup({ input: 'src/main.js', plugins, external: () => true })
  await bundle.close()
}

const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  plugins: [inVite()],
  server: { middlewareMode: true, ws: false, hmr: false },
  appType: 'custom',
})
const client = resolve('src/llm.js')
const changes = []
for (let round = 0; round <= rounds; round++) {
  const model = `model-${round}`
  await setTimeout(200)
  const text = readFileSync('keyfit.yaml', 'utf8').replace(/gpt-\S+|model-\d+/, model)
  writeFileSync('keyfit.yaml', text)
  const start = performance.now()
  while (!readFileSync(client, 'utf8').includes(`'${model}'`)) {
    if (performance.now() - start > 30_000) throw new Error(`${model} never came into the client`)
    await setTimeout(1)
  }
  changes.push(performance.now() - start)
}
await server.close()
// the first build and the first change load what the others have
console.log(
  JSON.stringify({
    first: builds[0],
    builds: builds.slice(1),
    firstChange: changes[0],
    changes: changes.slice(1),
  }),
)
process.exit()
