import type { Checked } from './checked.ts'
import type { Diagnostic } from './diagnostic.ts'

/** JUnit's XML: a suite a file, a case a report; warnings and hints pass and say what they say. */
export function renderJunit(checked: Checked[]): string {
  const all = checked.flatMap(({ diagnostics }) => diagnostics)
  const suites = checked.map(suite)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="keyfit"${counts(all, checked.length)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suite({ file, diagnostics, clean }: Checked): string {
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="${escaped(clean)}" classname="${escaped(file)}"/>`]
      : diagnostics.map(testCase)
  const head = `  <testsuite name="${escaped(file)}"${counts(diagnostics, 1)}>`
  return [head, ...cases, '  </testsuite>'].join('\n')
}

/** A file without a report is one test that passes. */
function counts(diagnostics: Diagnostic[], files: number): string {
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length
  return ` tests="${Math.max(diagnostics.length, files)}" failures="${failures}"`
}

function testCase(diagnostic: Diagnostic): string {
  const { rule, severity, message, why, fix, file, line, column, environment } = diagnostic
  const where = environment === null ? '' : ` in environment ${environment}`
  const text = [`${file}:${line}:${column}`, message, why, ...(fix === null ? [] : [`Fix: ${fix}`])]
  const name = escaped(`${rule} at ${line}:${column}${where}`)
  const inner = escaped(text.join('\n'))
  const said =
    severity === 'error'
      ? `<failure message="${escaped(message)}" type="${escaped(rule)}">${inner}</failure>`
      : `<system-out>${severity}: ${inner}</system-out>`
  return `    <testcase name="${name}" classname="${escaped(file)}">${said}</testcase>`
}

/** Characters that XML does not know are replaced: a report must not make the file unreadable. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
