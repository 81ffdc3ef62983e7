// Runs a script that is written in TypeScript: `node scripts/run.mjs scripts/x.ts …`. Node 20 cannot
// strip types, so the script and what it imports are bundled first; packages stay outside.
import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { viteImportGlobPlugin } from 'rolldown/experimental'

process.setSourceMapsEnabled(true)

const cache = resolve('node_modules/.cache/keyfit-scripts', String(process.pid))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))

/** Bundles one file and imports it. */
async function load(file, plugins) {
  const external = (id) => !/^(\.|\/|[A-Za-z]:)/.test(id)
  const bundle = await rolldown({ input: file, platform: 'node', external, plugins })
  const name = basename(file, '.ts')
  await bundle.write({
    dir: cache,
    entryFileNames: `${name}.mjs`,
    chunkFileNames: `${name}-[hash].mjs`,
    sourcemap: 'inline',
  })
  await bundle.close()
  return import(pathToFileURL(join(cache, `${name}.mjs`)).href)
}

const script = process.argv[2]
if (script === undefined) throw new Error('which script? node scripts/run.mjs scripts/x.ts')
process.argv.splice(1, 2, resolve(script))
const { rawText } = await load('scripts/raw-text.ts', [])
await load(script, [rawText(), viteImportGlobPlugin({ root: process.cwd() })])
