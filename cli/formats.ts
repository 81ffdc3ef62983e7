import type { Checked } from '../diagnostics/checked.ts'
import { renderGithub } from '../diagnostics/github.ts'
import { renderGitlab } from '../diagnostics/gitlab.ts'
import { renderJunit } from '../diagnostics/junit.ts'
import { type RuleFacts, renderSarif } from '../diagnostics/sarif.ts'
import { version } from '../version.ts'
import type { Format } from './flags.ts'

/**
 * Renders what neither a person nor a script on a terminal asks for; loaded when asked for. `rules` are
 * those that a report may name; null: the built-in ones.
 */
export async function renderFor(
  format: Format,
  checked: Checked[],
  rules: RuleFacts[] | null,
): Promise<string> {
  if (format === 'github') return renderGithub(checked)
  if (format === 'gitlab') return renderGitlab(checked)
  if (format === 'junit') return renderJunit(checked)
  const { rulePages } = await import('../rules/pages.ts')
  return renderSarif(checked, rules ?? rulePages, version)
}
