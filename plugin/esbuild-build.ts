import { dirname, resolve } from 'node:path'
import process from 'node:process'
import type { PartialMessage, PluginBuild } from 'esbuild'
import { Build } from './build.ts'
import type { Options } from './options.ts'
import type { Report } from './report.ts'
import { moduleOf } from './rollup-build.ts'

/** esbuild. */
export function inEsbuild(bundler: PluginBuild, options: Options): void {
  const build = new Build(options, bundler.initialOptions.absWorkingDir ?? process.cwd())
  bundler.onStart(async () => {
    const { failure, warnings } = await build.run()
    return {
      errors: failure === null ? [] : [messageOf(failure)],
      warnings: warnings.map(messageOf),
    }
  })
  // only what is found while a file is resolved or loaded can bring files to watch
  bundler.onResolve({ filter: /.*/ }, async ({ kind }) => {
    if (kind !== 'entry-point') return null
    const { inputs } = await build.run()
    return { watchFiles: inputs }
  })
  bundler.onResolve({ filter: /^virtual:keyfit/ }, async ({ path }) => {
    const module = await moduleOf(build, path)
    return 'file' in module ? { path: module.file } : { path, namespace: 'keyfit' }
  })
  bundler.onLoad({ filter: /.*/, namespace: 'keyfit' }, async ({ path }) => {
    const module = await moduleOf(build, path)
    const { inputs } = await build.run()
    if (!('code' in module)) return null
    // packages that it imports are found from the folder of keyfit.yaml
    const resolveDir = resolve(dirname(build.file))
    return { contents: module.code, loader: 'js', resolveDir, watchFiles: inputs }
  })
}

function messageOf({ message, file, place }: Report): PartialMessage {
  if (place === null) return { text: message, location: { file } }
  const { line, column, length, lineText } = place
  return { text: message, location: { file, line, column: column - 1, length, lineText } }
}
