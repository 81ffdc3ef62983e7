import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import type { CheckResult } from '../../keyfit.ts'
import type { FileRead } from '../../schema/bases.ts'
import { version } from '../../version.ts'
import { containerFilesOf, repositoryOf } from './folder.ts'
import { indexStamp, realPath } from './git-index.ts'
import type { Project } from './project.ts'
import { handedOver, readNamed } from './read.ts'
import { buildTime, hashOf, sourceOf } from './record.ts'
import { Trouble } from './trouble.ts'

/** What is kept of a check that found nothing, so that the same content need not be judged again. */
export interface Clean {
  /** How many providers are declared. */
  providers: number
  asked: { path: string; isConfined: boolean; time: string }[]
  /** Files of which it matters whether git keeps them. */
  tracked: string[]
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
export const mostNotes = 1000

/**
 * Notes that a check of a file has found nothing, where that is sure to be found again: not where a package
 * is read, since which one a name means depends on more than its own files.
 */
export function noteClean(project: Project, result: CheckResult, providers: number): void {
  const { file, asked } = project
  if (handedOver.test(file) || asked.some(({ named }) => named === 'package')) return
  try {
    write(noteOf(file), JSON.stringify(cleanOf(project, result, providers)))
  } catch (error) {
    // a package that nobody may write to judges each time
    if (!(error instanceof Trouble || (error instanceof Error && 'code' in error))) throw error
  }
}

function cleanOf(project: Project, { bases }: CheckResult, providers: number): Clean {
  const { file, bytes, options, tracked } = project
  const asked = project.asked.map(({ path, named }) => {
    return { path, isConfined: named === 'path', time: timeOf(path) }
  })
  const clean = { providers, asked, tracked: [...new Set(tracked.files)] }
  const before = cleanIn(noteOf(file))
  if (JSON.stringify(before?.asked) !== JSON.stringify(asked)) return { ...clean, proof: null }
  const containers = (options.containerFiles ?? []).map((one) => one.file)
  const found = project.asked.map((one) => one.found)
  const stamp = stampOf(file, clean, found, containers, tracked.index)
  return { ...clean, proof: { stamp, source: sourceOf(bytes, bases) } }
}

let hasRoom = false

function write(target: string, text: string): void {
  mkdirSync(dirname(place), { recursive: true })
  // what lies where is nobody else's business
  if (!existsSync(place)) mkdirSync(place, { mode: 0o700 })
  if (!hasRoom && readdirSync(place).length > mostNotes) {
    for (const name of readdirSync(place)) rmSync(join(place, name), { force: true })
  }
  hasRoom = true
  const draft = `${target}.${process.pid}`
  try {
    writeFileSync(draft, text)
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
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
  const repository = repositoryOf(folder)
  const found = asked.map(({ path, isConfined }) => readNamed(path, isConfined ? repository : null))
  const index = clean.tracked.length > 0 ? indexStamp(repository) : null
  const stamp = stampOf(file, clean, found, containerFilesOf(folder), index)
  return stamp === proof.stamp ? { ...clean, proof } : null
}

/**
 * One hash over the program, how it was called, the variables, where each file lies, and its content. The
 * index is as it was when the first question was answered from it.
 */
function stampOf(
  file: string,
  { asked, tracked }: Pick<Clean, 'asked' | 'tracked'>,
  found: FileRead[],
  containers: string[],
  index: string | null,
): string {
  const program = [version, buildTime(), process.version]
  const call = [process.cwd(), file, process.env]
  const git = [repositoryOf(dirname(file)), index, tracked.map((path) => [path, realPath(path)])]
  const files = asked.map(({ path, isConfined }, at) => {
    const one = found[at] as FileRead
    return [path, realPath(path), isConfined, 'problem' in one ? one.problem : one.input.length]
  })
  const contents = found.flatMap((one) => ('problem' in one ? [] : [one.input]))
  return hashOf([JSON.stringify([program, call, git, containers, files]), ...contents])
}

function timeOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? 'none' : `${stats.size}-${stats.mtimeMs}`
}

/** Names mean other files in another folder. */
function noteOf(file: string): string {
  const name = encodeURIComponent(resolve(file))
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
    'tracked' in value &&
    Array.isArray(value.tracked) &&
    'proof' in value
  )
}
