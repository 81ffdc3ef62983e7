import type { Checked } from './checked.ts'
import type { Severity } from './diagnostic.ts'
import { fingerprinter } from './fingerprint.ts'

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', hint: 'info' }

/** GitLab's code quality report. */
export function renderGitlab(checked: Checked[]): string {
  const fingerprint = fingerprinter()
  const issues = checked.flatMap(({ diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { rule, severity, message, why, fix, file, line, endLine } = diagnostic
      return {
        description: [`${message}.`, why, ...(fix === null ? [] : [`Fix: ${fix}`])].join(' '),
        check_name: rule,
        fingerprint: fingerprint(diagnostic),
        severity: severities[severity],
        location: { path: file.replaceAll('\\', '/'), lines: { begin: line, end: endLine } },
      }
    }),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}
