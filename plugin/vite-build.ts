import { resolve } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import type { UnpluginOptions } from 'unplugin'
import type { ViteDevServer } from 'vite'
import { Build, type Outcome } from './build.ts'
import type { Options } from './options.ts'
import { BuildError } from './report.ts'
import { modules, warnAll } from './rollup-build.ts'

/** Vite: a build fails; a development server goes on, with the report in its overlay. */
export function inVite(options: Options): Omit<UnpluginOptions, 'name'> {
  let build = new Build(options, process.cwd())
  let isServer = false
  let told: Outcome | null = null
  return {
    async buildStart() {
      const outcome = await build.run()
      const { inputs, warnings, failure } = outcome
      for (const file of inputs) this.addWatchFile(file)
      if (isServer) return
      // a build for pages and one for a server begin with the same
      if (outcome !== told) warnAll(this, warnings)
      told = outcome
      if (failure !== null) throw new BuildError(failure)
    },
    ...modules(() => build),
    vite: {
      configResolved(config) {
        build = new Build(options, config.root)
        isServer = config.command === 'serve'
      },
      async configureServer(server) {
        await follow(server, build)
      },
    },
  }
}

/**
 * For so long, in milliseconds, Vite's watcher tells nothing more of a file after it has told of a
 * change: whatever is written within it would be missed (chokidar 3, `_throttle`; Vite 8, 2026-11).
 */
const deaf = 50

/** Tells a development server what was found, now and after each change, until it is closed. */
async function follow(server: ViteDevServer, build: Build): Promise<void> {
  let isClosed = false
  const { close } = server
  // a file that is added to a watcher that was closed opens it again (chokidar 3)
  server.close = () => {
    isClosed = true
    return close.call(server)
  }
  let shown = await build.run()
  tell(server, shown)
  server.watcher.add(shown.inputs)
  // a page that is opened later has not heard of it
  server.ws.on('connection', () => showOverlay(server, shown))
  const look = async () => {
    if (isClosed) return
    const next = await build.run()
    const before = shown
    if (next === before || isClosed) return
    shown = next
    tell(server, next)
    server.watcher.add(next.inputs)
    if (next.failure !== null) return
    if (before.failure !== null) server.ws.send({ type: 'full-reload' })
    await renew(server, before, next)
  }
  const lookTwice = async () => {
    await look()
    await setTimeout(deaf, null, { ref: false })
    await look()
  }
  server.watcher.on('all', (_, path) => {
    if (!shown.inputs.includes(resolve(path))) return
    lookTwice().catch((error: Error) => server.config.logger.error(error.message))
  })
  // what changed while nobody watched it yet
  await look()
}

function tell(server: ViteDevServer, { failure, warnings }: Outcome): void {
  const { logger } = server.config
  for (const { message } of warnings) {
    if (failure === null) logger.warn(message, { timestamp: true })
  }
  if (failure === null) return
  logger.error(failure.message, { timestamp: true })
  showOverlay(server, { failure })
}

function showOverlay(server: ViteDevServer, { failure }: Pick<Outcome, 'failure'>): void {
  if (failure === null) return
  const { message, stack = '', id, loc, frame, plugin } = new BuildError(failure)
  const place = loc === undefined ? {} : { loc, frame: frame ?? '' }
  server.ws.send({ type: 'error', err: { message, stack, id, plugin, ...place } })
}

/** Loads clients that are no files again where their code has changed; files the server sees itself. */
async function renew(server: ViteDevServer, before: Outcome, next: Outcome): Promise<void> {
  for (const [name, module] of next.modules) {
    const old = before.modules.get(name)
    if (!('code' in module) || (old && 'code' in old && old.code === module.code)) continue
    for (const environment of Object.values(server.environments)) {
      const node = environment.moduleGraph.getModuleById(`\0${name}`)
      if (node !== undefined) await environment.reloadModule(node)
    }
  }
}
