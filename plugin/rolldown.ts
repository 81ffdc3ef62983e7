import type { Plugin } from 'rolldown'
import { createRolldownPlugin } from 'unplugin'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of Rolldown. */
// unplugin's type allows for factories of several plugins
const plugin = createRolldownPlugin(keyfit) as (options?: Options) => Plugin

export default plugin
