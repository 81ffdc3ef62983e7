import process from 'node:process'
import type { UnpluginOptions } from 'unplugin'
import { Build, type Module } from './build.ts'
import type { Options } from './options.ts'
import { BuildError, type Report } from './report.ts'

/** Rollup, Rolldown and what takes their plugins. */
export function inRollup(options: Options): Omit<UnpluginOptions, 'name'> {
  const build = new Build(options, process.cwd())
  return {
    async buildStart() {
      const { inputs, warnings, failure } = await build.run()
      for (const file of inputs) this.addWatchFile(file)
      warnAll(this, warnings)
      if (failure !== null) throw new BuildError(failure)
    },
    ...modules(() => build),
  }
}

/** `virtual:keyfit…` as modules. */
export function modules(
  buildOf: () => Build,
): Required<Pick<UnpluginOptions, 'resolveId' | 'load'>> {
  return {
    resolveId: {
      filter: { id: /^virtual:keyfit/ },
      async handler(id) {
        const module = await moduleOf(buildOf(), id)
        return 'file' in module ? module.file : `\0${id}`
      },
    },
    load: {
      filter: { id: /^\0virtual:keyfit/ },
      async handler(id) {
        const module = await moduleOf(buildOf(), id.slice(1))
        for (const file of (await buildOf().run()).inputs) this.addWatchFile(file)
        return 'code' in module ? module.code : null
      },
    },
  }
}

/** A module by its name, or an error that says which there are. */
export async function moduleOf(build: Build, id: string): Promise<Module> {
  const { modules, failure } = await build.run()
  if (failure !== null) throw new BuildError(failure)
  const module = modules.get(id)
  if (module !== undefined) return module
  const names = [...modules.keys()]
  const there = names.length === 0 ? '`generate.client` asks for none' : names.join(', ')
  throw new Error(`${build.file} makes no ${id}; there is: ${there}`)
}

/** Not every context of unplugin can warn, though those of Rollup's family can. */
export function warnAll(context: object, warnings: Report[]): void {
  for (const warning of warnings) {
    if ('warn' in context && typeof context.warn === 'function') {
      context.warn(new BuildError(warning))
    } else {
      console.warn(warning.message)
    }
  }
}
