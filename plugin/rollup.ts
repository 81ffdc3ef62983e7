import type { Plugin } from 'rollup'
import { createRollupPlugin } from 'unplugin'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of Rollup. */
// unplugin's type allows for factories of several plugins
const plugin = createRollupPlugin(keyfit) as (options?: Options) => Plugin

export default plugin
