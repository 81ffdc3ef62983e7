import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import process from 'node:process'
import { visible } from '../diagnostics/visible.ts'
import { check } from './check.ts'
import type { Flags } from './flags.ts'
import { generate } from './generate.ts'
import { Trouble } from './project/trouble.ts'

/** `keyfit check --watch`. */
export function watchCheck(words: string[], flags: Flags): Promise<never> {
  return watchFor(words, (asked) => check(words, flags, asked))
}

/** `keyfit generate --watch`. */
export function watchGenerate(words: string[], flags: Flags): Promise<never> {
  return watchFor(words, (asked) => generate(words, flags, asked))
}

/** Editors write a file in several steps; what happens within this time, in milliseconds, is one change. */
const settle = 50

/**
 * Runs at once, and again whenever one of the files that the run has asked for has changed or come,
 * until the process is ended. A run that cannot do its work says why, and the watch goes on.
 */
async function watchFor(
  words: string[],
  run: (asked: string[]) => Promise<number>,
): Promise<never> {
  const changes = new Changes()
  const named = words.length > 0 ? words : ['keyfit.yaml']
  for (;;) {
    const asked: string[] = []
    const start = Date.now()
    try {
      await run(asked)
      changes.follow(asked, start)
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      const { complaint } = await import('./project/mask.ts')
      process.stderr.write(complaint(error.message))
      // what it could not read may come; what it asked for before still counts
      changes.follow([...changes.files, ...asked, ...named], start)
    }
    const file = await changes.next()
    process.stderr.write(`${clock()} ${visible(relative('.', file))} has changed\n`)
  }
}

/** Changes of some files; one that comes while nobody waits is kept. */
class Changes {
  #files = new Set<string>()
  #watchers = new Map<string, FSWatcher>()
  #kept: string | null = null
  #tell: (() => void) | null = null

  get files(): string[] {
    return [...this.#files]
  }

  /** Also tells of what has changed since a time, when nobody watched it yet. */
  follow(files: string[], since: number): void {
    this.#files = new Set(files.map((file) => resolve(file)))
    const folders = new Set([...this.#files].map((file) => dirname(file)))
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    for (const folder of folders) {
      if (this.#watchers.has(folder) || !existsSync(folder)) continue
      // the folder and not the file: an editor that writes a new one and renames it is seen, too
      const watcher = watch(folder, (_, name) => this.#take(resolve(folder, `${name}`)))
      this.#watchers.set(folder, watcher)
    }
    for (const file of this.#files) {
      // the clock of the disk may be some milliseconds behind
      if (changeOf(file) > since - 10) this.#take(file)
    }
  }

  async next(): Promise<string> {
    if (this.#kept === null) {
      await new Promise<void>((done) => {
        this.#tell = done
      })
    }
    await new Promise((done) => setTimeout(done, settle))
    const file = this.#kept ?? ''
    this.#kept = null
    this.#tell = null
    return file
  }

  #take(file: string): void {
    if (!this.#files.has(file)) return
    this.#kept = file
    this.#tell?.()
  }
}

/** When a file has changed, in milliseconds; 0 where it cannot be looked at, which a run reports. */
function changeOf(file: string): number {
  try {
    return statSync(file).ctimeMs
  } catch {
    return 0
  }
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8)
}
