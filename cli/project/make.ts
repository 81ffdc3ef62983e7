import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { virtualModule } from '../../generators/client/virtual.ts'
import { type Artifact, artifactsOf, type CheckResult, check } from '../../keyfit.ts'
import { isEnvText } from '../../schema/env-file.ts'
import { requireEnvironment } from './environment.ts'
import { outputPath } from './output-path.ts'
import { planOf, readText, type Step } from './plan.ts'
import type { Project } from './project.ts'
import { hashOf, isCurrent, type Record, readRecord, sourceOf, writeRecord } from './record.ts'
import { Trouble } from './trouble.ts'
import { removeLeftovers, writeAll } from './write.ts'

/** What a project asks for, as texts: nothing is written yet. */
export interface Made {
  result: CheckResult
  /** What was written last. */
  record: Record | null
  /** Hash of keyfit.yaml and of what it extends. */
  source: string
  /** None where the check has found errors; null where nothing can have changed since it was written. */
  artifacts: Artifact[] | null
}

/**
 * Checks a project and makes its artifacts: `anew`, or only where something can have changed. The check
 * always runs: variables may have changed where the file has not. All files but the artifacts are read
 * before the answer is awaited.
 */
export async function make(
  { file, folder, bytes, options }: Project,
  environment: string | null,
  anew = false,
): Promise<Made> {
  const record = readRecord(file)
  const result = check(bytes, options)
  requireEnvironment(result, { environment })
  const source = sourceOf(bytes, result.bases)
  const made = { result, record, source }
  if (hasErrors(result)) return { ...made, artifacts: [] }
  if (!anew && record !== null && isCurrent(record, source, file)) {
    return { ...made, artifacts: null }
  }
  const existing = (path: string) => readText(outputPath(folder, path), path)
  return { ...made, artifacts: await artifactsOf(result, { existing }) }
}

/** Whether a report fails the build. */
export function hasErrors({ diagnostics }: CheckResult): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/**
 * The files that keyfit.yaml asks for, with their whole paths. They are no inputs, though some are read as
 * templates of variables.
 */
export function outputsOf({ folder }: Project, { config }: CheckResult): string[] {
  if (config === null) return []
  const { jsonSchema, env, client } = config.generate
  const paths = [jsonSchema ?? [], env.map(({ out }) => out), client.map(({ out }) => out)]
  return paths.flat().map((path) => resolve(folder, path))
}

/** What the check has asked for. Artifacts are no inputs, though a template of variables is read as one. */
export function askedBy(project: Project, result: CheckResult): string[] {
  const own = outputsOf(project, result)
  return project.asked.map(({ path }) => path).filter((path) => !own.includes(resolve(path)))
}

/** What there is to do for the artifacts that are files. */
export function stepsFor(project: Project, { result, record, source, artifacts }: Made): Step[] {
  const files = (artifacts ?? []).filter(isFile)
  refuseValueFiles(project, result, files)
  refuseOtherFiles(project, files)
  return planOf(project.folder, files, record, source)
}

/** Removes what runs that were killed have left beside the artifacts, also where none is written. */
export function tidy({ folder }: Project, { record, artifacts }: Made): void {
  const paths = artifacts?.filter(isFile).map(({ path }) => path)
  for (const path of paths ?? Object.keys(record?.artifacts ?? {})) {
    removeLeftovers(outputPath(folder, path))
  }
}

/** Writes what is stale, and notes what now stands there. */
export function deliver(project: Project, { source, artifacts }: Made, stale: Step[]): void {
  writeAll(
    stale.flatMap(({ target, path, after }) =>
      after === null ? [] : [{ target, path, text: after }],
    ),
  )
  for (const { target, after } of stale) if (after === null) rmSync(target, { force: true })
  const all = artifacts ?? []
  writeRecord(project.file, {
    source,
    artifacts: Object.fromEntries(
      all.filter(isFile).map(({ path, text }) => [path, hashOf(text)] as const),
    ),
    modules: Object.fromEntries(
      all.filter((one) => !isFile(one)).map(({ path, text }) => [path, text] as const),
    ),
  })
}

function isFile({ path }: Artifact): boolean {
  return !virtualModule.test(path)
}

/** A template is merged into what stands in its place, which must be a template too. */
function refuseOtherFiles({ folder }: Project, artifacts: Artifact[]): void {
  for (const { path, marked } of artifacts) {
    const present = marked ? null : readText(outputPath(folder, path), path)
    if (present === null || isEnvText(path, present)) continue
    throw new Trouble(`cannot write ${path}: what stands there is no template of variables`)
  }
}

/** A template is merged into what stands in its place; that must not be a file of values. */
function refuseValueFiles(
  { file, folder }: Project,
  { valueFiles, bases }: CheckResult,
  artifacts: Artifact[],
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
