import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname, join, sep } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'

/** What Node calls to run the text of a CommonJS file; no version documents it, all have it. */
interface Compiling {
  _compile(this: Module, text: string, file: string, format?: string): unknown
}

/** Characters from which on a file is worth a place of its own: to compile less is quick. */
const fewest = 30_000

/** Where compiled code is kept, and for which use: another command calls other functions. */
interface Place {
  folder: string
  use: string
}

/**
 * Loads a file of this package, which the build has wrapped as `require` would, with what V8 compiled of
 * it the last time. Without that, or where V8 refuses it, the file is compiled as always, and what came of
 * it is kept; where it cannot be kept, nothing is lost.
 */
export function loadCompiled(file: string, place: Place): void {
  const loaded = new Module(file)
  loaded.filename = file
  const require = createRequire(file)
  require.cache[file] = loaded as NodeJS.Module
  run(loaded, readFileSync(file, 'latin1'), file, place)
  loaded.loaded = true
}

/** From now on does the same for every large file that is required, ts-morph's among them. */
export function keepCompiled(place: Place): void {
  const compiling = Module.prototype as unknown as Compiling
  const { _compile: compile } = compiling
  compiling._compile = function (text, file, format) {
    const isOther = format === 'module' || text.startsWith('#!')
    if (text.length < fewest || isOther) return compile.call(this, text, file, format)
    return run(this, Module.wrap(text), file, place)
  }
}

function run(module: Module, wrapped: string, file: string, { folder, use }: Place): unknown {
  // the folders say whose `index.js` it is
  const name = file.split(sep).slice(-4).join('+')
  const start = [process.version, process.arch, use, name, ''].join('-')
  const kept = start + stampOf(file)
  const cachedData = readIfThere(join(folder, kept))
  const script = new Script(wrapped, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  if (cachedData === undefined || script.cachedDataRejected !== false) {
    atExit(() => keep(folder, start, kept, () => script.createCachedData()))
  }
  return script
    .runInThisContext()
    .call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
}

const last: (() => void)[] = []

/** At the end all that a command calls has been compiled. */
function atExit(work: () => void): void {
  if (last.push(work) > 1) return
  process.on('exit', () => {
    for (const each of last) each()
  })
}

/**
 * Tells one content of a file from another. All files of npm have the same time of change, so that its
 * number on the disk stands in for the version.
 */
function stampOf(file: string): string {
  const { size, mtimeMs, ino } = statSync(file)
  return [size, mtimeMs, ino].join('-')
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    // none yet, or none that may be read: then there is none
    return undefined
  }
}

/** Whatever else begins so is of an older content, or was left there by a process that was killed. */
function keep(folder: string, start: string, name: string, make: () => Buffer): void {
  const draft = `${name}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, draft), make())
    renameSync(join(folder, draft), join(folder, name))
    for (const other of readdirSync(folder)) {
      if (other.startsWith(start) && other !== name) rmSync(join(folder, other))
    }
  } catch {
    // a package that nobody may write to starts as fast as it can without
  }
}
