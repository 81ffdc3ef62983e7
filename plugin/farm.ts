import { createFarmPlugin } from 'unplugin'
import type { Options } from './options.ts'
import { keyfit } from './plugin.ts'

export type { Options } from './options.ts'

/** keyfit as a plugin of Farm. */
const plugin: (options?: Options) => { name: string } = createFarmPlugin(keyfit)

export default plugin
