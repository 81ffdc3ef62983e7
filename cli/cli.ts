#!/usr/bin/env node
import module from 'node:module'
import { join } from 'node:path'
import { loadCompiled } from './code-cache.ts'

/*
 * What V8 has compiled is kept for the next start. It lies in this package's own folder: whoever can
 * write there can change the code anyway, which is not so of Node's default, a folder of all users.
 * Where it cannot be written, keyfit starts without.
 */
const node: typeof module & { enableCompileCache?(folder: string): unknown } = module
const folder = join(import.meta.dirname, '../node_modules/.cache/keyfit/code')
if (node.enableCompileCache === undefined) {
  loadCompiled(join(import.meta.dirname, 'cli/check.cjs'), folder)
} else {
  node.enableCompileCache(folder)
}

import('./main.ts').then(({ main }) => main())
