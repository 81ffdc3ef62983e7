import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { checkedOf } from '../cli/project/checked.ts'
import { requireEnvironment } from '../cli/project/environment.ts'
import { containerFilesOf, fileOf } from '../cli/project/folder.ts'
import { deliver, hasErrors, make, outputsOf, stepsFor } from '../cli/project/make.ts'
import { mask } from '../cli/project/mask.ts'
import { type Project, readProject } from '../cli/project/project.ts'
import { hashOf } from '../cli/project/record.ts'
import { Trouble } from '../cli/project/trouble.ts'
import { virtualModule } from '../generators/client/virtual.ts'
import { type Artifact, type CheckResult, check } from '../keyfit.ts'
import type { Options } from './options.ts'
import { failureOf, type Report, warningsOf } from './report.ts'

/** What was found out for one build. */
export interface Outcome {
  /** Why the build has to fail. */
  failure: Report | null
  warnings: Report[]
  /** Files to watch, with their whole paths, also where there is none: none that keyfit writes. */
  inputs: string[]
  /** What can be imported as `virtual:keyfit…`. */
  modules: ReadonlyMap<string, Module>
}

/** A client that was written, or the code of one that is no file. */
export type Module = { file: string } | { code: string }

/** Editors write a file in several steps; what happens within this time, in milliseconds, is one change. */
const settle = 20

/** The keyfit.yaml of a build: checked and brought up to date as often as it is asked for. */
export class Build {
  /** As reports name it. */
  readonly file: string
  readonly #options: Options
  #last: { outcome: Outcome; seen: Map<string, string>; around: string } | null = null
  #running: Promise<unknown> | null = null

  constructor(options: Options, root: string) {
    const given = relative('.', resolve(root, options.file ?? '.')).replaceAll('\\', '/')
    this.file = fileOf(given === '' ? '.' : given)
    this.#options = options
  }

  /** Answers the same outcome as before where no file and no variable has changed since. */
  async run(): Promise<Outcome> {
    // builds for a client and for a server begin at the same time
    while (this.#running !== null) await this.#running
    if (this.#last !== null && this.#isCurrent(this.#last)) return this.#last.outcome
    const run =
      this.#last === null ? this.#runAnew() : setTimeout(settle).then(() => this.#runAnew())
    this.#running = run.then(
      () => {},
      () => {},
    )
    try {
      return await run
    } finally {
      this.#running = null
    }
  }

  #isCurrent({ seen, around }: { seen: Map<string, string>; around: string }): boolean {
    return this.#around() === around && [...seen].every(([file, hash]) => fileHash(file) === hash)
  }

  /** What counts besides the files that were read. */
  #around(): string {
    let containers: string[] = []
    try {
      containers = containerFilesOf(dirname(this.file))
    } catch {
      // why the folder cannot be listed is said where it is read
    }
    return hashOf(JSON.stringify([process.env, containers]))
  }

  async #runAnew(): Promise<Outcome> {
    const { environment = null, requireEnv = false, generate = true } = this.#options
    const around = this.#around()
    const own = resolve(this.file)
    const seen = new Map([[own, fileHash(own)]])
    const outcome: Outcome = { failure: null, warnings: [], inputs: [own], modules: new Map() }
    try {
      const project = readProject(this.file, { envFile: [], environment, requireEnv })
      const work = generate ? bringUpToDate(project, environment) : checkOnly(project, environment)
      // all is read by now: what changes from here on is a change
      for (const { path } of project.asked) seen.set(resolve(path), fileHash(resolve(path)))
      const { result, codes, outputs } = await work
      for (const file of outputsOf(project, result)) seen.delete(file)
      const checked = checkedOf(result)
      outcome.failure = failureOf(checked)
      outcome.warnings = warningsOf(checked)
      outcome.inputs = [...seen.keys()]
      outcome.modules = modulesOf(result, project.folder, codes)
      for (const path of outputs) {
        const target = resolve(project.folder, path)
        seen.set(target, fileHash(target))
      }
    } catch (error) {
      if (!(error instanceof Trouble)) throw maskedError(error)
      outcome.failure = { message: mask(error.message), file: own, place: null }
    }
    this.#last = { outcome, seen, around }
    return outcome
  }
}

interface Done {
  result: CheckResult
  /** The code of clients that are no files, by name. */
  codes: { [name: string]: string }
  /** Paths of what stands on disk. */
  outputs: string[]
}

async function bringUpToDate(project: Project, environment: string | null): Promise<Done> {
  const made = await make(project, environment)
  const { result, record, artifacts } = made
  if (artifacts === null) {
    return { result, codes: record?.modules ?? {}, outputs: Object.keys(record?.artifacts ?? {}) }
  }
  if (hasErrors(result)) return { result, codes: {}, outputs: [] }
  const steps = stepsFor(project, made)
  deliver(
    project,
    made,
    steps.filter(({ reason }) => reason !== null),
  )
  return { result, codes: codesOf(artifacts), outputs: steps.map(({ path }) => path) }
}

/** Writes nothing. Code is made only where something is to be imported that is no file. */
async function checkOnly(project: Project, environment: string | null): Promise<Done> {
  const result = check(project.bytes, project.options)
  requireEnvironment(result, { environment })
  const isAsked = result.config?.generate.client.some(({ out }) => virtualModule.test(out))
  if (!isAsked) return { result, codes: {}, outputs: [] }
  const { record, artifacts } = await make(project, environment)
  const codes = artifacts === null ? (record?.modules ?? {}) : codesOf(artifacts)
  return { result, codes, outputs: [] }
}

function codesOf(artifacts: Artifact[]): Done['codes'] {
  return Object.fromEntries(
    artifacts.filter(({ path }) => virtualModule.test(path)).map(({ path, text }) => [path, text]),
  )
}

/** `virtual:keyfit` is the one client there is; others are told apart by the names of their files. */
function modulesOf(
  { config }: CheckResult,
  folder: string,
  codes: Done['codes'],
): Map<string, Module> {
  const modules = new Map<string, Module>()
  const twice = new Set<string>()
  const targets = config?.generate.client ?? []
  for (const { out } of targets) {
    const code = codes[out]
    const isFile = !virtualModule.test(out)
    if (!isFile && code === undefined) continue
    const module = code === undefined ? { file: resolve(folder, out) } : { code }
    const name = isFile ? `virtual:keyfit/${basename(out).replace(/\.\w+$/, '')}` : out
    // two files of one name: neither is meant more than the other
    if (modules.has(name)) twice.add(name)
    modules.set(name, module)
    if (targets.length === 1) modules.set('virtual:keyfit', module)
  }
  for (const name of twice) modules.delete(name)
  return modules
}

function fileHash(file: string): string {
  try {
    return statSync(file).isFile() ? hashOf(readFileSync(file)) : 'no file'
  } catch {
    return 'not readable'
  }
}

/** A bug of keyfit's; what it says may hold what it worked on. */
function maskedError(error: unknown): Error {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Error(`${mask(text)}\n\nThis is a bug in keyfit. Please report it with these lines.`)
}
