import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'

/**
 * Loads a file of this package, which the build has wrapped as `require` would, with what V8 compiled of
 * it the last time for the same `use`: another command calls other functions. Without that, or where V8
 * refuses it, the file is compiled as always, and what came of it is kept; where it cannot be kept,
 * nothing is lost.
 */
export function loadCompiled(file: string, folder: string, use: string): void {
  const require = createRequire(file)
  const { size, mtimeMs } = statSync(file)
  const cache = join(folder, `${process.version}-${process.arch}-${size}-${mtimeMs}-${use}`)
  const cachedData = readIfThere(cache)
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  const loaded = new Module(file)
  loaded.filename = file
  require.cache[file] = loaded as NodeJS.Module
  script.runInThisContext()(loaded.exports, require, loaded, file, dirname(file))
  loaded.loaded = true
  if (cachedData !== undefined && script.cachedDataRejected === false) return
  // at the end, when all that a check calls has been compiled
  process.on('exit', () => keep(cache, () => script.createCachedData()))
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    // none yet, or none that may be read: then there is none
    return undefined
  }
}

function keep(file: string, make: () => Buffer): void {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, make())
    renameSync(draft, file)
  } catch {
    // a package that nobody may write to starts as fast as it can without
  }
}
