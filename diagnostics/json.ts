import type { Checked } from './checked.ts'
import type { Diagnostic } from './diagnostic.ts'

/** The output for scripts: stable, versioned, one object for all files. */
export function renderJson(checked: Checked[]): string {
  const report = {
    version: 1,
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics.map(fields)),
    files: checked.length,
    providers: checked.reduce((sum, { providers }) => sum + providers, 0),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Named one by one: a field that is added to the type does not slip into what scripts read. */
function fields(diagnostic: Diagnostic): Omit<Diagnostic, 'edit'> {
  const { rule, severity, message, why, fix, path, environment, see } = diagnostic
  const { file, line, column, endLine, endColumn } = diagnostic
  return {
    ...{ rule, severity, message, why, fix },
    ...{ file, line, column, endLine, endColumn },
    ...{ path, environment },
    see: see.map((other) => ({
      message: other.message,
      file: other.file,
      line: other.line,
      column: other.column,
      endLine: other.endLine,
      endColumn: other.endColumn,
    })),
  }
}
