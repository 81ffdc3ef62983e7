import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type Ignore, silence } from '../../schema/ignores.ts'
import { createLines } from '../../schema/lines.ts'
import type { Declared } from './declared.ts'
import { ignoresIn } from './ignores.ts'
import { report } from './report.ts'
import { auditRules } from './rules.ts'
import { scan } from './scan.ts'

/** One file of code, and what in it goes around what is declared. All text in a report is masked. */
export function auditText(
  { file, path, text }: { file: string; path: string; text: string },
  declared: Declared,
  redact: (text: string) => string,
): Diagnostic[] {
  const { found, texts } = scan(file, text, declared)
  const lines = createLines(text)
  const diagnostics = found.map((each) => report(each, { file, path, lines }, declared, redact))
  const ignores: Ignore[] = ignoresIn(text, lines, texts)
  const { shown, findings } = silence(diagnostics, {
    file,
    mark: '//',
    ignores,
    rules: new Set(auditRules.map(({ id }) => id)),
    needValues: new Set(),
    hasValues: true,
    held: new Set(),
  })
  for (const { rule, severity, at, message, why, fix } of findings) {
    if (!('line' in at)) continue
    const { line, column, endColumn } = at
    const place = { file, line, column, endLine: line, endColumn }
    const rest = { path: [], environment: null, see: [], edit: null }
    const said = { message: redact(message), why, fix: fix === undefined ? null : redact(fix) }
    shown.push({ rule, severity, ...said, ...place, ...rest })
  }
  return shown.sort((one, other) => one.line - other.line || one.column - other.column)
}
