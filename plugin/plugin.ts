import type { UnpluginFactory } from 'unplugin'
import { inEsbuild } from './esbuild-build.ts'
import type { Options } from './options.ts'
import { inRollup } from './rollup-build.ts'
import { inVite } from './vite-build.ts'
import { inWebpack } from './webpack-build.ts'

/**
 * Checks keyfit.yaml when a build begins, writes what is stale, and fails the build with the report.
 * In watch mode it does so again after each change of what it read.
 */
export const keyfit: UnpluginFactory<Options | undefined, false> = (
  options = {},
  { framework },
) => {
  const name = 'keyfit'
  if (framework === 'webpack' || framework === 'rspack') {
    // Rspack speaks Webpack's language as far as this goes
    return {
      name,
      webpack: (compiler) => inWebpack(compiler, options),
      rspack: (compiler) =>
        inWebpack(compiler as unknown as Parameters<typeof inWebpack>[0], options),
    }
  }
  if (framework === 'esbuild') {
    return { name, esbuild: { setup: (build) => inEsbuild(build, options) } }
  }
  return { name, enforce: 'pre', ...(framework === 'vite' ? inVite(options) : inRollup(options)) }
}
