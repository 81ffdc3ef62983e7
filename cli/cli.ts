#!/usr/bin/env node
import module from 'node:module'
import { join } from 'node:path'

/*
 * From Node 22.1 on, what V8 has compiled is kept for the next start. It lies in this package's own
 * folder: whoever can write there can change the code anyway, which is not so of Node's default, a
 * folder of all users. Where it cannot be written, Node goes on without.
 */
const node: typeof module & { enableCompileCache?(folder: string): unknown } = module
node.enableCompileCache?.(join(import.meta.dirname, '../node_modules/.cache/keyfit/code'))

import('./main.ts').then(({ main }) => main())
