import type { Checked } from './checked.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { renderText } from './text.ts'

/**
 * Workflow commands of GitHub Actions, which become annotations on the lines of a change, and behind
 * them the line that sums up.
 */
export function renderGithub(checked: Checked[]): string {
  const commands = checked.flatMap(({ diagnostics }) => diagnostics.map(command))
  const summary = renderText(
    checked.map((one) => ({ ...one, texts: new Map() })),
    { color: false, width: null },
  )
  return [...commands, lastLine(summary)].join('\n')
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' }

function command(diagnostic: Diagnostic): string {
  const { severity, rule, message, why, fix, environment } = diagnostic
  const { file, line, column, endLine, endColumn } = diagnostic
  const where = environment === null ? '' : ` in environment ${environment}`
  const properties = {
    file,
    line,
    endLine,
    // a column is only shown within one line, and GitHub counts the last one in
    ...(line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}),
    title: `${rule}${where}`,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`)
  const text = [message, why, ...(fix === null ? [] : [`Fix: ${fix}`])].join('\n')
  return `::${levels[severity]} ${list.join(',')}::${data(text)}`
}

/** Escapes as the runner's own toolkit does: a text can end no command and begin none. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function lastLine(text: string): string {
  return `${text.trimEnd().split('\n').at(-1)}\n`
}
