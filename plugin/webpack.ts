import { createWebpackPlugin } from 'unplugin'
import type { WebpackPluginInstance } from 'webpack'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of Webpack. */
const plugin: (options?: Options) => WebpackPluginInstance = createWebpackPlugin(keyfit)

export default plugin
