import type { Plugin } from 'esbuild'
import { createEsbuildPlugin } from 'unplugin'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of esbuild. */
const plugin: (options?: Options) => Plugin = createEsbuildPlugin(keyfit)

export default plugin
