#!/usr/bin/env node
import { join } from 'node:path'
import process from 'node:process'
import { isCi } from './ci.ts'
import { keepCompiled, loadCompiled } from './code-cache.ts'

void start()

async function start(): Promise<void> {
  const [, , command = '', ...more] = process.argv
  // what is said with it holds without it
  const words = command === 'check' ? more.filter((word) => word !== '--cache') : more
  const isPlain = words.every((word) => !word.startsWith('-')) && !isCi()
  if (isPlain && (command === 'check' || command === 'generate')) {
    // as of an output that cannot be written to
    process.on('uncaughtException', failAlone)
    const { sayFresh } = await import('./fresh.ts')
    if (await sayFresh(command, words)) return
    process.off('uncaughtException', failAlone)
  }
  const { main } = await load(command)
  await main()
}

async function failAlone(error: unknown): Promise<void> {
  const { fail } = await load('other')
  await fail(error)
}

/**
 * Loads the program. What V8 has compiled of it is kept for the next start. It lies in this package's own
 * folder: whoever can write there can change the code anyway. Node has a cache of its own from version 22.1
 * on; it holds less, and this one takes a quarter of the time of a check away on all versions.
 */
function load(command: string): Promise<typeof import('./main.ts')> {
  const place = {
    folder: join(import.meta.dirname, '../node_modules/.cache/keyfit/code'),
    use: ['check', 'generate', 'audit'].includes(command) ? command : 'other',
  }
  keepCompiled(place)
  loadCompiled(join(import.meta.dirname, 'cli/check.cjs'), place)
  return import('./main.ts')
}
