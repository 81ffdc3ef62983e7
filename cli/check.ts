import process from 'node:process'
import type { Checked } from '../diagnostics/checked.ts'
import { renderJson } from '../diagnostics/json.ts'
import type { RuleFacts } from '../diagnostics/sarif.ts'
import { renderText } from '../diagnostics/text.ts'
import { check as checkText } from '../keyfit.ts'
import { filesFor } from './files.ts'
import type { Flags } from './flags.ts'
import { terminalWidth, wantsColor } from './output.ts'
import { print } from './print.ts'
import { checkedOf, remember } from './project/checked.ts'
import { mostNotes } from './project/clean.ts'
import { requireEnvironment } from './project/environment.ts'
import { readProject } from './project/project.ts'
import { Trouble } from './project/trouble.ts'

/** `keyfit check [files]`: reads, reports, and answers the exit code. Files that it read go to `asked`. */
export async function check(words: string[], flags: Flags, asked: string[] = []): Promise<number> {
  const troubles: Trouble[] = []
  const checked: Checked[] = []
  const files = await filesFor(words)
  for (const word of files) {
    try {
      const project = readProject(word, flags)
      const result = checkText(project.bytes, project.options)
      asked.push(...project.asked.map(({ path }) => path))
      requireEnvironment(result, flags)
      checked.push(checkedOf(result))
      if (files.length <= mostNotes) remember(project, result, flags)
    } catch (error) {
      // the other files are worth a report all the same
      if (!(error instanceof Trouble)) throw error
      troubles.push(error)
    }
  }
  if (checked.length > 0) print(await render(checked, flags))
  if (troubles.length > 0) throw new Trouble(troubles.map(({ message }) => message).join('\n'))
  return exitCodeOf(checked, flags)
}

/** The report, in the format that was asked for. */
export async function render(
  checked: Checked[],
  { format, quiet, color }: Flags,
  rules: RuleFacts[] | null = null,
): Promise<string> {
  const shown = quiet ? checked.map(errorsOnly) : checked
  const wanted = format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  if (wanted === 'json') return renderJson(shown)
  if (wanted !== 'text') return (await import('./formats.ts')).renderFor(wanted, shown, rules)
  if (quiet && shown.every(({ diagnostics }) => diagnostics.length === 0)) return ''
  return renderText(shown, { color: wantsColor(color), width: terminalWidth() })
}

function errorsOnly(checked: Checked): Checked {
  const { diagnostics } = checked
  return { ...checked, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
}

/** 1 where there is an error, or more warnings than are allowed. */
export function exitCodeOf(checked: Checked[], { maxWarnings }: Flags): number {
  const severities = checked.flatMap(({ diagnostics }) => diagnostics.map((one) => one.severity))
  if (severities.includes('error')) return 1
  const warnings = severities.filter((severity) => severity === 'warning').length
  if (maxWarnings === null || warnings <= maxWarnings) return 0
  process.stderr.write(`keyfit: more warnings than --max-warnings ${maxWarnings} allows\n`)
  return 1
}
