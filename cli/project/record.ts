import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { version } from '../../version.ts'
import { outputPath, readOutput } from './output-path.ts'
import { draftOf, removeLeftovers } from './write.ts'

/**
 * What keyfit wrote last for one keyfit.yaml. It lies under node_modules/.cache, is never committed,
 * and only saves time and explains: without it everything is made anew.
 */
export interface Record {
  version: string
  /** When this keyfit was built; its own developers build it more often than they release it. */
  build: number
  /** Hash of keyfit.yaml and of what it extends. */
  source: string
  /** Hash of each artifact, by its path. */
  artifacts: { [path: string]: string }
  /** The text of each module that is no file, by its name. */
  modules: { [name: string]: string }
}

/** A hash of a text or of bytes, or of several. */
export function hashOf(content: string | Uint8Array | (string | Uint8Array)[]): string {
  // loaded when something is hashed: that takes a fifth of the time in which Node starts
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha256')
  for (const part of Array.isArray(content) ? content : [content]) hash.update(part)
  return hash.digest('hex')
}

/** Hash of keyfit.yaml and of what it extends. */
export function sourceOf(bytes: Uint8Array, bases: { text: string }[]): string {
  return hashOf([bytes, ...bases.map(({ text }) => text)])
}

/** When this keyfit was built. */
export function buildTime(): number {
  const program = join(import.meta.dirname, '../cli/check.cjs')
  return statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** What was written last; null where nothing is known of it. */
export function readRecord(file: string): Record | null {
  const path = recordPath(file)
  if (path === null) return null
  try {
    return recordIn(readFileSync(path, 'utf8'))
  } catch (error) {
    // absent: then it is as if it had never been
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/** What a text notes; null for one that is none, as where a full disk cut it off. */
export function recordIn(text: string): Record | null {
  try {
    const record: unknown = JSON.parse(text)
    return isRecord(record) ? record : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Notes what was written. Does nothing where there is no node_modules. */
export function writeRecord(file: string, written: Omit<Record, 'version' | 'build'>): void {
  const path = recordPath(file)
  if (path === null) return
  const record: Record = { version, build: buildTime(), ...written }
  try {
    mkdirSync(dirname(path), { recursive: true })
    const draft = draftOf(path)
    removeLeftovers(path)
    writeFileSync(draft, JSON.stringify(record))
    renameSync(draft, path)
  } catch (error) {
    // a cache that cannot be written costs time, and the artifacts are written already
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/** Whether nothing can have changed: the source, keyfit, and every artifact are as they were noted. */
export function isCurrent(record: Record, source: string, file: string): boolean {
  return (
    record.version === version &&
    record.build === buildTime() &&
    record.source === source &&
    Object.entries(record.artifacts).every(([path, hash]) => {
      const bytes = readOutput(outputPath(dirname(file), path), path)
      return bytes !== null && hashOf(bytes) === hash
    })
  )
}

function recordPath(file: string): string | null {
  const path = cachePath(file)
  return path === null ? null : `${path}.json`
}

/** Where what is known of one keyfit.yaml is kept, without an ending; null where there is no node_modules. */
export function cachePath(file: string): string | null {
  const path = realpathSync(file)
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (statSync(modules, { throwIfNoEntry: false })?.isDirectory()) {
      return join(resolve(modules), '.cache', 'keyfit', relative(folder, path))
    }
    if (folder === dirname(folder)) return null
  }
}

function isRecord(value: unknown): value is Record {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'build' in value &&
    'source' in value &&
    typeof value.source === 'string' &&
    'artifacts' in value &&
    areTexts(value.artifacts) &&
    'modules' in value &&
    areTexts(value.modules)
  )
}

function areTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  )
}
