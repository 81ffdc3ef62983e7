import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { posix } from 'node:path'
import process from 'node:process'

/** The declarations of modules and of those that they name, by their paths in dist/. */
export async function typesOf(...entries: string[]): Promise<Map<string, string>> {
  const folder = await mkdtemp('node_modules/.cache/keyfit-types-')
  try {
    const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder]
    const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' })
    if (status !== 0) throw new Error('tsc made no declarations')
    const found = new Map<string, string>()
    const modules = new Set(entries)
    for (const module of modules) {
      const text = await readFile(`${folder}/${module}.d.ts`, 'utf8')
      for (const [, from = ''] of text.matchAll(named)) {
        modules.add(posix.join(posix.dirname(module), from))
      }
      // the compiler keeps the names of the sources
      found.set(
        `${module}.d.ts`,
        text.replace(named, (all) => all.replace(/\.ts'$/, ".js'")),
      )
    }
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const named = /(?:from |import\()'(\.[^']*)\.ts'/g
