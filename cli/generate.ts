import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { check as checkText, generate as generateTexts } from '../keyfit.ts'
import { version } from '../version.ts'
import { checkedOf, render, requireEnvironment } from './check.ts'
import { filesFor } from './files.ts'
import type { Flags } from './flags.ts'
import { outputPath } from './output-path.ts'
import { planOf, readText, type Step } from './plan.ts'
import { print } from './print.ts'
import { type Project, readProject } from './project.ts'
import { buildTime, hashOf, type Record, readRecord, writeRecord } from './record.ts'
import { Trouble } from './trouble.ts'
import { writeAll } from './write.ts'

/**
 * `keyfit generate [files]`: checks, then writes what keyfit.yaml asks for. Files that it read go to
 * `asked`.
 */
export async function generate(
  words: string[],
  flags: Flags,
  asked: string[] = [],
): Promise<number> {
  let code = 0
  for (const word of await filesFor(words)) {
    const project = readProject(word, flags)
    code = Math.max(code, await generateOne(project, flags))
    asked.push(...project.asked)
  }
  return code
}

async function generateOne(project: Project, flags: Flags): Promise<number> {
  const { file, folder, bytes, options } = project
  const record = readRecord(file)
  const writes = !flags.check && !flags.dryRun
  const checked = checkText(bytes, options)
  requireEnvironment(checked, flags)
  const source = hashOf([bytes, ...checked.bases.map(({ text }) => text)])
  if (writes && record !== null && isCurrent(record, source, folder)) {
    // the check still runs: variables may have changed where the file has not
    if ((await reported(checked, flags)) > 0) return 1
    return say(freshness(file, Object.keys(record.artifacts).length))
  }
  const existing = (path: string) => readText(outputPath(folder, path), path)
  const result = await generateTexts(bytes, { ...options, existing })
  if ((await reported(result, flags)) > 0) return 1
  refuseValueFiles(project, result)
  const steps = planOf(folder, result.artifacts, record, source)
  const stale = steps.filter(({ reason }) => reason !== null)
  if (!writes) return showStale(file, steps.length, stale, flags, result.redact)
  write(stale)
  const written = result.artifacts.map(({ path, text }) => [path, hashOf(text)] as const)
  writeRecord(file, source, Object.fromEntries(written))
  for (const { path, after } of stale) say(`${after === null ? 'removed' : 'written'}: ${path}`)
  return stale.length > 0 ? 0 : say(freshness(file, steps.length))
}

/** Prints what the check has found; answers the number of errors. */
async function reported(result: Parameters<typeof checkedOf>[0], flags: Flags): Promise<number> {
  const { diagnostics } = result
  if (diagnostics.length > 0) print(await render([checkedOf(result)], flags))
  return diagnostics.filter(({ severity }) => severity === 'error').length
}

/** Whether nothing can have changed: the file, keyfit, and every artifact are as they were noted. */
function isCurrent(record: Record, source: string, folder: string): boolean {
  return (
    record.version === version &&
    record.build === buildTime() &&
    record.source === source &&
    Object.entries(record.artifacts).every(([path, hash]) => {
      const text = readText(outputPath(folder, path), path)
      return text !== null && hashOf(text) === hash
    })
  )
}

/** A template is merged into what stands in its place; that must not be a file of values. */
function refuseValueFiles(
  { file, folder }: Project,
  { artifacts, valueFiles, bases }: Awaited<ReturnType<typeof generateTexts>>,
): void {
  const read = [...valueFiles, ...bases.map((base) => base.file)]
  const taken = [file, join(folder, '.env'), join(folder, '.env.local'), ...read]
  const paths = new Set(taken.map((path) => resolve(path)))
  for (const { path, marked } of artifacts) {
    if (marked || !paths.has(resolve(folder, path))) continue
    throw new Trouble(
      `cannot write ${path}: a template is another file than the one with the values`,
    )
  }
}

async function showStale(
  file: string,
  count: number,
  stale: Step[],
  flags: Flags,
  redact: (text: string) => string,
): Promise<number> {
  if (stale.length === 0) return say(freshness(file, count))
  const { difference } = await import('./difference.ts')
  for (const step of stale) {
    if (flags.check) say(`${step.path}: ${step.reason}`)
    if (flags.diff || flags.dryRun) print(difference(step, flags, redact))
  }
  if (!flags.check) return 0
  say('Run: keyfit generate')
  return 1
}

function write(stale: Step[]): void {
  writeAll(
    stale.flatMap(({ target, path, after }) =>
      after === null ? [] : [{ target, path, text: after }],
    ),
  )
  for (const { target, after } of stale) if (after === null) rmSync(target, { force: true })
}

function freshness(file: string, count: number): string {
  if (count === 0) return `${file}: nothing to write; \`generate:\` asks for files`
  return `${file}: ${count === 1 ? '1 file, fresh' : `${count} files, every one fresh`}`
}

function say(line: string): 0 {
  print(`${line}\n`)
  return 0
}
