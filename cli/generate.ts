import { visible } from '../diagnostics/visible.ts'
import { render } from './check.ts'
import { filesFor } from './files.ts'
import type { Flags } from './flags.ts'
import { freshness } from './fresh.ts'
import { print } from './print.ts'
import { checkedOf, remember } from './project/checked.ts'
import { askedBy, deliver, make, stepsFor, tidy } from './project/make.ts'
import type { Step } from './project/plan.ts'
import { type Project, readProject } from './project/project.ts'

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
    code = Math.max(code, await generateOne(project, flags, asked))
  }
  return code
}

async function generateOne(project: Project, flags: Flags, asked: string[]): Promise<number> {
  const { file } = project
  const writes = !flags.check && !flags.dryRun
  const made = await make(project, flags.environment, !writes)
  const { result, record, artifacts } = made
  asked.push(...askedBy(project, result))
  if ((await reported(result, flags)) > 0) return 1
  if (writes) tidy(project, made)
  if (artifacts === null) {
    remember(project, result, flags)
    return say(freshness(file, Object.keys(record?.artifacts ?? {}).length))
  }
  const steps = stepsFor(project, made)
  const stale = steps.filter(({ reason }) => reason !== null)
  if (!writes) {
    const missed = stale.filter(({ before, isOptional }) => before !== null || !isOptional)
    return showStale(file, steps.length, flags.check ? missed : stale, flags, result.redact)
  }
  deliver(project, made, stale)
  for (const { path, after } of stale) {
    say(result.redact(`${after === null ? 'removed' : 'written'}: ${path}`))
  }
  return stale.length > 0 ? 0 : say(freshness(file, steps.length))
}

/** Prints what the check has found; answers the number of errors. */
async function reported(result: Parameters<typeof checkedOf>[0], flags: Flags): Promise<number> {
  const { diagnostics } = result
  if (diagnostics.length > 0) print(await render([checkedOf(result)], flags))
  return diagnostics.filter(({ severity }) => severity === 'error').length
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
    if (flags.check) say(redact(`${step.path}: ${step.reason}`))
    if (flags.diff || flags.dryRun) print(difference(step, flags, redact))
  }
  if (!flags.check) return 0
  say('Run: keyfit generate')
  return 1
}

function say(line: string): 0 {
  print(`${visible(line)}\n`)
  return 0
}
