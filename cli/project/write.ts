import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
      const from = join(dirname(target), `.${basename(target)}.keyfit-${process.pid}`)
      prepared.push({ from, to: target, path })
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
