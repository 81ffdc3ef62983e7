import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { reasonOf, Trouble } from './trouble.ts'

/** A file to write: where, as whom the user knows it, and its text. */
export interface Write {
  target: string
  path: string
  text: string
}

/**
 * Writes files so that each is the old or the new one at any moment, whole: every text first goes to
 * a file beside its target, and only when all are on disk do they take their targets' names.
 */
export function writeAll(writes: Write[]): void {
  const prepared: { from: string; to: string; path: string }[] = []
  try {
    for (const { target, path, text } of writes) {
      const from = draftOf(target)
      prepared.push({ from, to: target, path })
      removeLeftovers(target)
      prepare(from, target, path, text)
    }
    for (const { from, to, path } of prepared) {
      attempt(path, 'files before it are written', () => renameSync(from, to))
    }
  } finally {
    // after a rename there is nothing left under that name
    for (const { from } of prepared) rmSync(from, { force: true })
  }
}

/** A new name beside a file, for the text that is to take its place. */
export function draftOf(target: string): string {
  const mark = crypto.randomUUID().slice(0, 8)
  return join(dirname(target), `${draftStart(target)}${process.pid}-${mark}`)
}

function draftStart(target: string): string {
  return `.${basename(target)}.keyfit-`
}

/** Milliseconds after which a draft is nobody's: to write one takes moments. */
const longest = 60_000

/** Removes the drafts of a file that processes left there which were killed while they wrote. */
export function removeLeftovers(target: string): void {
  const folder = dirname(target)
  const start = draftStart(target)
  try {
    for (const name of readdirSync(folder)) {
      const id = name.startsWith(start)
        ? /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length))
        : null
      if (id === null) continue
      const draft = join(folder, name)
      const age = Date.now() - statSync(draft).mtimeMs
      if (age > longest || !isRunning(Number(id[1]))) rmSync(draft)
    }
  } catch (error) {
    // another process was faster, or nobody may remove it: then writing says so, where it matters
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // one that belongs to somebody else is running too
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function prepare(from: string, target: string, path: string, text: string): void {
  attempt(path, 'nothing was changed', () => {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(from, text, { flag: 'wx' })
    const present = statSync(target, { throwIfNoEntry: false })
    if (present !== undefined) chmodSync(from, present.mode & 0o7777)
  })
}

function attempt(path: string, state: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new Trouble(`cannot write ${path}: ${reasonOf(error)}; ${state}`)
  }
}
