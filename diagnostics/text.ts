import pc from 'picocolors'
import type { Checked } from './checked.ts'
import { renderClean, whereOf } from './clean.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { frameOf } from './frame.ts'
import { count, wrap } from './layout.ts'
import { visible } from './visible.ts'

export interface TextOptions {
  color: boolean
  /** Columns of the terminal; null where there is none: then only frames are cut. */
  width: number | null
}

/** The reports for people, and one line that sums them up. */
export function renderText(checked: Checked[], options: TextOptions): string {
  const paint = painter(options.color)
  const reports = checked.flatMap(({ texts, diagnostics, redact }) => {
    const lines = new Map<string, string[]>()
    return diagnostics.map((diagnostic) => {
      const { file } = diagnostic
      const source = lines.get(file) ?? linesOf(texts.get(file))
      lines.set(file, source)
      return renderDiagnostic(diagnostic, source, redact, paint, options.width)
    })
  })
  const summary =
    reports.length === 0
      ? renderClean(checked, checked[0]?.clean ?? '', options.color)
      : summaryOf(checked, paint)
  return [...reports, summary].join('\n')
}

/** One report, without colours. */
export function renderOne({ texts, redact }: Checked, diagnostic: Diagnostic): string {
  const source = linesOf(texts.get(diagnostic.file))
  return renderDiagnostic(diagnostic, source, redact, painter(false), null)
}

function linesOf(text = ''): string[] {
  return text === '' ? [] : text.split(/\r?\n/)
}

type Paint = ReturnType<typeof painter>

function painter(color: boolean) {
  const { red, yellow, cyan, green, dim, bold } = pc.createColors(color)
  const bySeverity = { error: red, warning: yellow, hint: cyan }
  return { bySeverity, red, yellow, cyan, green, dim, bold }
}

function renderDiagnostic(
  diagnostic: Diagnostic,
  source: string[],
  redact: (text: string) => string,
  paint: Paint,
  width: number | null,
): string {
  const { file, line, column, severity, message, rule, why, fix, see, environment } = diagnostic
  const color = paint.bySeverity[severity]
  const place = paint.bold(`${visible(file)}:${line}:${column}`)
  const where = environment === null ? '' : ` in environment ${visible(environment)}`
  const head = `${place} ${color(severity)} ${visible(message)} ${paint.dim(`[${rule}]`)}${where}`
  const frame = frameOf(diagnostic, source, redact, Math.max(40, (width ?? 120) - 8))
  const size = Math.max(0, ...frame.map(({ margin }) => margin.length))
  const lines = frame.map(({ margin, text: shown, sign }) => {
    const rim = paint.dim(`${margin.padStart(size)} │`)
    if (margin === '⋮') return paint.dim(margin.padStart(size))
    return `${rim} ${sign === null ? shown : (sign === '^' ? color : paint.cyan)(visible(shown))}`
  })
  const elsewhere = see
    .filter((other) => other.file !== file || frame.length === 0)
    .map(
      (other) =>
        `  see ${visible(other.file)}:${other.line}:${other.column} ${visible(other.message)}`,
    )
  const reasons = wrap(visible(why), width).map((reason) => `  ${reason}`)
  return [head, ...lines, ...elsewhere, ...reasons, ...fixLines(fix, paint), ''].join('\n')
}

function fixLines(fix: string | null, paint: Paint): string[] {
  if (fix === null) return []
  const label = `  ${paint.green('Fix:')}`
  const lines = fix.split(/\r?\n/).map(visible)
  return lines.length === 1
    ? [`${label} ${lines[0]}`]
    : [label, ...lines.map((line) => `    ${line}`)]
}

/** `3 errors, 1 warning in keyfit.yaml`. */
function summaryOf(checked: Checked[], { bySeverity }: Paint): string {
  const found = checked.flatMap(({ diagnostics }) => diagnostics)
  const counts = severities.flatMap((severity) => {
    const number = found.filter((one) => one.severity === severity).length
    return number === 0 ? [] : [bySeverity[severity](count(number, severity))]
  })
  return `${counts.join(', ')} in ${whereOf(checked)}\n`
}

const severities: Severity[] = ['error', 'warning', 'hint']
