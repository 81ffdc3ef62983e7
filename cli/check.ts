import process from 'node:process'
import type { Checked } from '../diagnostics/checked.ts'
import { renderJson } from '../diagnostics/json.ts'
import { renderText } from '../diagnostics/text.ts'
import { type CheckResult, check as checkText } from '../keyfit.ts'
import { filesFor } from './files.ts'
import type { Flags } from './flags.ts'
import { terminalWidth, wantsColor } from './output.ts'
import { print } from './print.ts'
import { readProject } from './project.ts'
import { Trouble } from './trouble.ts'

/** `keyfit check [files]`: reads, reports, and answers the exit code. Files that it read go to `asked`. */
export async function check(words: string[], flags: Flags, asked: string[] = []): Promise<number> {
  const troubles: Trouble[] = []
  const checked = (await filesFor(words)).flatMap((word) => {
    try {
      const project = readProject(word, flags)
      const result = checkText(project.bytes, project.options)
      asked.push(...project.asked)
      requireEnvironment(result, flags)
      return [checkedOf(result)]
    } catch (error) {
      // the other files are worth a report all the same
      if (!(error instanceof Trouble)) throw error
      troubles.push(error)
      return []
    }
  })
  if (checked.length > 0) print(await render(checked, flags))
  if (troubles.length > 0) throw new Trouble(troubles.map(({ message }) => message).join('\n'))
  return exitCodeOf(checked, flags)
}

/** An environment that the file does not declare has no values, and nothing could be said of it. */
export function requireEnvironment(
  { source, config, environments }: CheckResult,
  { environment }: Flags,
): void {
  if (environment === null || config === null) return
  const names = environments.map((scope) => String(scope.environment))
  if (names.includes(environment)) return
  const there = names.length === 0 ? 'it declares none' : `it declares ${names.join(', ')}`
  throw new Trouble(`${source.file} has no environment ${environment}: ${there}`)
}

/** What was found, as the renderers take it. */
export function checkedOf({ source, bases, diagnostics, redact }: CheckResult): Checked {
  return {
    file: source.file,
    texts: new Map([source, ...bases].map(({ file, text }) => [file, text])),
    diagnostics,
    providers: countProviders(source.data),
    redact,
  }
}

/** Those that are declared, also where one is too wrong to be checked further. */
function countProviders(data: unknown): number {
  if (typeof data !== 'object' || data === null || !('providers' in data)) return 0
  const { providers } = data
  return typeof providers === 'object' && providers !== null ? Object.keys(providers).length : 0
}

/** The report, in the format that was asked for. */
export async function render(checked: Checked[], { format, quiet, color }: Flags): Promise<string> {
  const shown = quiet ? checked.map(errorsOnly) : checked
  const wanted = format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')
  if (wanted === 'json') return renderJson(shown)
  if (wanted !== 'text') return (await import('./formats.ts')).renderFor(wanted, shown)
  if (quiet && shown.every(({ diagnostics }) => diagnostics.length === 0)) return ''
  return renderText(shown, { color: wantsColor(color), width: terminalWidth() })
}

function errorsOnly(checked: Checked): Checked {
  const { diagnostics } = checked
  return { ...checked, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
}

function exitCodeOf(checked: Checked[], { maxWarnings }: Flags): number {
  const severities = checked.flatMap(({ diagnostics }) => diagnostics.map((one) => one.severity))
  if (severities.includes('error')) return 1
  const warnings = severities.filter((severity) => severity === 'warning').length
  if (maxWarnings === null || warnings <= maxWarnings) return 0
  process.stderr.write(`keyfit: more warnings than --max-warnings ${maxWarnings} allows\n`)
  return 1
}
