import { createVitePlugin } from 'unplugin'
import type { Plugin } from 'vite'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of Vite. */
// unplugin's type allows for factories of several plugins
const plugin = createVitePlugin(keyfit) as (options?: Options) => Plugin

export default plugin
