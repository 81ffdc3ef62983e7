import type { RspackPluginInstance } from '@rspack/core'
import { createRspackPlugin } from 'unplugin'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of Rspack. */
const plugin: (options?: Options) => RspackPluginInstance = createRspackPlugin(keyfit)

export default plugin
