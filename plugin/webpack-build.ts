import { existsSync } from 'node:fs'
import type { Compiler } from 'webpack'
import { readText } from '../cli/project/plan.ts'
import { cachePath } from '../cli/project/record.ts'
import { Trouble } from '../cli/project/trouble.ts'
import { writeAll } from '../cli/project/write.ts'
import { Build, type Module, type Outcome } from './build.ts'
import type { Options } from './options.ts'
import type { Report } from './report.ts'

/** Webpack and Rspack. */
export function inWebpack(compiler: Compiler, options: Options): void {
  const build = new Build(options, compiler.context)
  let outcome: Outcome | null = null
  const run = async () => {
    outcome = await build.run()
    for (const [name, module] of outcome.modules) {
      if ('code' in module) writeModule(fileFor(build, name), module.code)
    }
  }
  // before anything is read that may have to be written first
  compiler.hooks.run.tapPromise('keyfit', run)
  compiler.hooks.watchRun.tapPromise('keyfit', run)
  compiler.hooks.thisCompilation.tap('keyfit', (compilation) => {
    if (outcome === null) return
    const { failure, warnings, inputs } = outcome
    for (const file of inputs) {
      ;(existsSync(file) ? compilation.fileDependencies : compilation.missingDependencies).add(file)
    }
    // the compilation goes on, so that a watch is not ended by a mistake
    if (failure !== null) compilation.errors.push(asError(compiler, failure))
    for (const warning of warnings) compilation.warnings.push(asError(compiler, warning))
  })
  new compiler.webpack.NormalModuleReplacementPlugin(/^virtual:keyfit/, (resource) => {
    const module = outcome?.modules.get(resource.request)
    if (module !== undefined) resource.request = pathOf(build, resource.request, module)
  }).apply(compiler)
}

function asError(compiler: Compiler, { message, file }: Report) {
  const error = new compiler.webpack.WebpackError(message)
  error.name = 'keyfit'
  error.file = file
  error.hideStack = true
  return error
}

function pathOf(build: Build, name: string, module: Module): string {
  return 'file' in module ? module.file : fileFor(build, name)
}

/** These two read modules from the disk: a module that is no file of the project is one in the cache. */
function fileFor(build: Build, name: string): string {
  const path = cachePath(build.file)
  if (path === null) throw new Trouble(`${name} needs a node_modules folder to be kept in`)
  return `${path}-${name.replace(/[:/]/g, '-')}.mjs`
}

function writeModule(target: string, text: string): void {
  if (readText(target, target) !== text) writeAll([{ target, path: target, text }])
}
