import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { CheckResult } from '../../keyfit.ts'
import { version } from '../../version.ts'
import { containerFilesOf, repositoryOf } from './folder.ts'
import { indexFile } from './git-index.ts'
import type { Project } from './project.ts'
import { type Asked, readNamed } from './read.ts'
import { buildTime, hashOf, sourceOf } from './record.ts'

/** What is kept of a check that found nothing, so that the same content need not be judged again. */
export interface Clean {
  /** How many providers are declared. */
  providers: number
  asked: (Omit<Asked, 'found'> & { time: string })[]
  /** What it rests on; null until the same files are checked a second time: hashing takes its time. */
  proof: Proof | null
}

interface Proof {
  /** SHA-256 over all that the check depended on. */
  stamp: string
  /** Hash of keyfit.yaml and of what it extends. */
  source: string
}

/**
 * In keyfit's own package folder: whoever can write there can change keyfit itself. What lies in the
 * repository that is checked must not say that it is right.
 */
const place = join(import.meta.dirname, '../../node_modules/.cache/keyfit/clean')

/** Notes; when there are more, all go: nobody has so many projects for long. */
const most = 1000

/** Milliseconds within which a file may change without another time of change, on the coarsest disk. */
const tick = 2000

/**
 * Notes that a check of a file has found nothing, where that is sure to be found again: not where a package
 * is read, since which one a name means depends on more folders than its own.
 */
export function noteClean(project: Project, result: CheckResult, providers: number): void {
  try {
    const clean = cleanOf(project, result, providers)
    if (clean !== null) write(noteOf(project.file), JSON.stringify(clean))
  } catch (error) {
    // a package that nobody may write to judges each time
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

function cleanOf(
  { file, bytes, asked, options }: Project,
  { bases }: CheckResult,
  providers: number,
): Clean | null {
  if (asked.some(({ path }) => /[\\/]node_modules[\\/]/.test(path))) return null
  const index = indexStats(file)
  // it was looked into already, and may have been another one then
  if (index !== null && index.ctimeMs > performance.timeOrigin - tick) return null
  const times = asked.map(({ path, isConfined }) => ({ path, isConfined, time: timeOf(path) }))
  const before = cleanIn(noteOf(file))
  if (JSON.stringify(before?.asked) !== JSON.stringify(times)) {
    return { providers, asked: times, proof: null }
  }
  const containers = (options.containerFiles ?? []).map((one) => one.file)
  const proof = { stamp: stampOf(file, asked, containers), source: sourceOf(bytes, bases) }
  return { providers, asked: times, proof }
}

function write(target: string, text: string): void {
  mkdirSync(place, { recursive: true })
  if (readdirSync(place).length > most) {
    rmSync(place, { recursive: true })
    mkdirSync(place)
  }
  const draft = `${target}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, target)
}

/**
 * What an earlier check noted, where all that it depended on has the same content: every file is read again.
 * Null where nothing is noted, or anything has changed. Throws a Trouble for what cannot be read.
 */
export function knownClean(file: string): (Clean & { proof: Proof }) | null {
  const clean = cleanIn(noteOf(file))
  if (clean === null || clean.proof === null) return null
  const { asked, proof } = clean
  // most changes are seen without a hash
  if (asked.some(({ path, time }) => timeOf(path) !== time)) return null
  const folder = dirname(file)
  const within = repositoryOf(folder)
  const found = asked.map(({ path, isConfined }): Asked => {
    return { path, isConfined, found: readNamed(path, isConfined ? within : null) }
  })
  return stampOf(file, found, containerFilesOf(folder)) === proof.stamp ? { ...clean, proof } : null
}

/** One hash over the program, how it was called, the variables, and the content of every file. */
function stampOf(file: string, asked: Asked[], containers: string[]): string {
  const program = [version, buildTime(), process.version]
  const call = [process.cwd(), file, process.env]
  const index = indexStats(file)
  const git = [
    repositoryOf(dirname(file)),
    // git writes another file for each change
    index === null ? null : [index.size, index.mtimeMs, index.ctimeMs, index.ino],
  ]
  const files = asked.map(({ path, isConfined, found }) => [
    path,
    isConfined,
    'problem' in found ? found.problem : found.input.length,
  ])
  const contents = asked.flatMap(({ found }) => ('problem' in found ? [] : [found.input]))
  const rest = JSON.stringify([program, call, git, containers, files])
  return hashOf([rest, ...contents])
}

function indexStats(file: string) {
  const index = indexFile(repositoryOf(dirname(file)))
  return index === null ? null : (statSync(index, { throwIfNoEntry: false }) ?? null)
}

function timeOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? 'none' : `${stats.size}-${stats.mtimeMs}`
}

/** Names mean other files in another folder. */
function noteOf(file: string): string {
  const name = encodeURIComponent(join(process.cwd(), file))
  return join(place, `${name.slice(-200)}.json`)
}

/** What is noted in a file; null where there is none, or none that can be read. */
function cleanIn(file: string): Clean | null {
  try {
    const clean: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isClean(clean) ? clean : null
  } catch {
    // then it is as if it had never been
    return null
  }
}

function isClean(value: unknown): value is Clean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'providers' in value &&
    typeof value.providers === 'number' &&
    'asked' in value &&
    Array.isArray(value.asked) &&
    'proof' in value
  )
}
